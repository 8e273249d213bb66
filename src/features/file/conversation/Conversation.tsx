import { useEffect, useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { HelpAsked } from '../../../../functions/contract/help';
import type { CaseKind, OrganisationKind } from '../../../../functions/contract/words';
import { Progress, Question } from '../../../components/ask/Question';
import { Button } from '../../../components/base/Button';
import { Page } from '../../../components/frame/Page';
import { Notice } from '../../../components/states/Notice';
import { filingWords, receivedWords } from '../../../content/filing';
import { caseKinds } from '../../../content/kinds';
import { residentPages } from '../../../routes';
import type { FilingDesk } from '../../../services/filing';
import { nameBar } from '../../../services/navigation';
import { NamelessCode } from '../NamelessCode';
import { Sending } from '../Sending';
import { titleId, titleOf, type QuestionOf } from './question';
import { Received } from './Received';
import { Review, SendFoot } from './Review';
import { useWay, type Way } from './useWay';
import './Conversation.scss';

type ConversationProps<W> = {
  kind: CaseKind;
  desk: FilingDesk<W>;
  questions: readonly QuestionOf<W>[];
  /** The kind of office that receives it. */
  office: OrganisationKind;
  /** Nothing on the page says what it is about. */
  isNeutral: boolean;
  isNameless?: boolean;
  /** By which what helps at once is looked up before it is sent. */
  help: HelpAsked;
  /** Above the first question. */
  before?: ReactNode;
  /** Among what is read last, such as a period that runs. */
  beforeSending?: ReactNode;
};

/** One question a screen, from the words to the last reading, and the page that says it has arrived. */
export function Conversation<W extends { areaCode: string }>(props: ConversationProps<W>) {
  const { kind, desk, questions, office, isNeutral, isNameless = false, help, before, beforeSending } = props;
  const way = useWay(desk, questions);
  // Where a draft was gone on with: there it can be given up as well.
  const [cameTo] = useState(way.at);
  const { state } = desk;
  const title = isNeutral ? filingWords.neutral : caseKinds[kind].page;
  useEffect(() => nameBar(title), [title]);
  const page = { title, heading: 'own', back: residentPages.home.link(), urgent: true };
  if (state.at === 'waits') {
    return (
      <Page {...page} heading={filingWords.waits}>
        <Sending id={state.id} />
      </Page>
    );
  }
  if (state.at === 'code' || state.at === 'nameless') {
    return (
      <Page {...page} heading={state.at === 'code' ? filingWords.code : receivedWords.title}>
        <NamelessCode state={state} onNoted={desk.noted} onRewrite={desk.rewrite} />
      </Page>
    );
  }
  if (state.at === 'received') return <Received page={page} view={state.view} />;

  const { question } = way;
  const resumed = desk.isResumed && way.at === cameTo && (
    <Notice title={filingWords.resumed}>
      <Button variant="link" onPress={desk.startOver}>
        {filingWords.startOver}
      </Button>
    </Notice>
  );
  if (!question) {
    return (
      <Page {...page} footer={<SendFoot desk={desk} isNameless={isNameless} back={way.back} />}>
        <HowFar way={way} isSaved />
        {resumed}
        <Review {...{ kind, desk, questions, office, help, isNameless, onChange: way.change }}>
          {beforeSending}
        </Review>
      </Page>
    );
  }
  const isFirst = question === questions[0];
  return (
    <Page {...page} footer={<Foot desk={desk} question={question} way={way} />}>
      {!question.isWarning && <HowFar way={way} isSaved={desk.isResumed || desk.step !== null} />}
      {resumed}
      {isFirst && before}
      <Question
        key={question.id}
        title={titleOf(question, desk.written)}
        titleId={titleId}
        note={question.hint ?? question.note?.(desk.written)}
      >
        <question.Body desk={desk} goOn={way.goOn} />
      </Question>
    </Page>
  );
}

/** How far it has come, and that nothing of it is lost. */
const HowFar = ({
  way: { part, of },
  isSaved,
}: {
  way: Pick<Way<unknown>, 'part' | 'of'>;
  isSaved: boolean;
}) => (
  <Progress
    part={part}
    of={of}
    label={filingWords.part(part, of)}
    saved={isSaved ? filingWords.saved : undefined}
  />
);

type FootProps<W> = { desk: FilingDesk<W>; question: QuestionOf<W>; way: Way<W> };

/** The step on, and the one back. */
function Foot<W>({ desk, question, way: { isChanging, back, goOn } }: FootProps<W>) {
  const next = isChanging ? filingWords.toReview : filingWords.next;
  return (
    <View className="ways-on">
      {question.Foot ? (
        <question.Foot desk={desk} goOn={goOn} next={next} />
      ) : (
        <Button id="next" onPress={() => goOn()}>
          {next}
        </Button>
      )}
      {back && (
        <Button id="before" variant="link" onPress={back}>
          {filingWords.back}
        </Button>
      )}
    </View>
  );
}
