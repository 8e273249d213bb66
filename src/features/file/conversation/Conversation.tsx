import { useContext, useEffect, useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { HelpAsked } from '../../../../functions/contract/help';
import type { CaseKind, OrganisationKind } from '../../../../functions/contract/words';
import { Progress, Question } from '../../../components/ask/Question';
import { partOf, useComing } from '../../../components/base/late';
import { LargeType } from '../../../components/frame/scale';
import { Button } from '../../../components/base/Button';
import { Page } from '../../../components/frame/Page';
import { Notice } from '../../../components/states/Notice';
import { WhenThere } from '../../../components/states/WhenThere';
import { filingWords } from '../../../content/filing/filing';
import { kindLines } from '../../../content/kinds/lines';
import { residentPages } from '../../../routes';
import type { FilingDesk } from '../../../services/filing/desk';
import { arriveAt, useBarTitle } from '../../../services/navigation';
import { ForWhom } from '../ForWhom';
import { stages } from '../sent/late';
import { Sent } from '../sent/Sent';
import { titleId, titleOf, type QuestionOf } from './question';
import { Review, SendFoot } from './Review';
import { StepBack } from './StepBack';
import { Aloud } from '../../../components/show/Aloud';
import { useWay, type Way } from './useWay';
import './Conversation.scss';

type ConversationProps<W> = {
  kind: CaseKind;
  desk: FilingDesk<W>;
  questions: readonly QuestionOf<W>[];
  /** The kind of office that receives it. */
  office: OrganisationKind;
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
  const { kind, desk, questions, office, isNameless = false, help, before, beforeSending } = props;
  const way = useWay(desk, questions);
  // Where a draft was gone on with: there it can be given up as well.
  const [cameTo] = useState(way.at);
  const { state } = desk;
  const { question } = way;
  const isFirst = question === questions[0];
  // Whoever is past the first question may soon send, and by then be without a network.
  const parts = partOf(useComing(stages, !isFirst));
  const isAtCode = state.at === 'code' && parts !== undefined;
  useEffect(() => {
    if (isAtCode || state.at === 'posted') arriveAt(titleId);
  }, [isAtCode, state.at]);
  const title = desk.isQuiet ? filingWords.neutral : kindLines[kind].page;
  useBarTitle(title);
  const isLarge = useContext(LargeType);
  const page = { title, heading: 'own', back: residentPages.home.link(), urgent: true };
  if (state.at === 'posted') return <Sent id={state.id} />;
  if (state.at === 'code') {
    if (parts) return <parts.AtCode page={page} desk={desk} state={state} />;
    return (
      <Page {...page}>
        <WhenThere source={stages}>{() => null}</WhenThere>
      </Page>
    );
  }

  const resumed = desk.isResumed && way.at === cameTo && (
    <Notice title={filingWords.resumed}>
      <Button variant="link" onPress={desk.startOver}>
        {filingWords.startOver}
      </Button>
    </Notice>
  );
  if (!question) {
    return (
      <Page {...page} footer={<SendFoot desk={desk} isNameless={isNameless} />}>
        <HowFar way={way} isSaved />
        {resumed}
        <Review
          {...{ kind, desk, questions, office, help, isNameless, onChange: way.change, back: way.back }}
        >
          {beforeSending}
        </Review>
      </Page>
    );
  }
  return (
    <Page {...page} footer={<Foot desk={desk} question={question} way={way} />}>
      {!question.isWarning && <HowFar way={way} isSaved={desk.isResumed || desk.step !== null} />}
      {resumed}
      {isFirst && before}
      {isFirst && !isNameless && !desk.isQuiet && <ForWhom kind={kind} />}
      <Question
        key={question.id}
        title={titleOf(question, desk.written)}
        titleId={titleId}
        note={question.hint ?? question.note?.(desk.written)}
      >
        {isLarge && <Aloud />}
        <question.Body desk={desk} goOn={way.goOn} />
      </Question>
      <StepBack back={way.back} />
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

/** The step on. */
function Foot<W>({ desk, question, way: { isChanging, goOn } }: FootProps<W>) {
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
    </View>
  );
}
