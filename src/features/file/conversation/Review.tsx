import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { HelpAsked } from '../../../../functions/contract/help';
import type { CaseKind, OrganisationKind } from '../../../../functions/contract/words';
import { Button } from '../../../components/base/Button';
import { Title } from '../../../components/base/Title';
import { Answer, Todo } from '../../../components/matter/Answer';
import { Card } from '../../../components/show/Card';
import { PlaceFacts } from '../../../components/show/PlaceFacts';
import { Trouble } from '../../../components/states/Trouble';
import { filingWords, reviewWords } from '../../../content/filing/filing';
import type { FilingDesk } from '../../../services/filing/desk';
import { useGoesTo } from '../../../services/places/goesTo';
import { Aloud } from '../../../components/show/Aloud';
import { HelpNow } from '../HelpNow';
import { Earlier, earlierOf } from './Earlier';
import { StepBack } from './StepBack';
import { titleId, type QuestionOf } from './question';

type ReviewProps<W> = {
  kind: CaseKind;
  desk: FilingDesk<W>;
  questions: readonly QuestionOf<W>[];
  office: OrganisationKind;
  help: HelpAsked;
  isNameless: boolean;
  onChange: (question: string) => void;
  back: (() => void) | undefined;
  children: ReactNode;
};

/** Where it will go: the office, its number, its hours. */
function GoesTo({ office, areaCode }: { office: OrganisationKind; areaCode: string }) {
  const found = useGoesTo(office, areaCode);
  return (
    <Card title={reviewWords.goesTo}>
      {found ? (
        <>
          <View className="strong">{found.name}</View>
          <PlaceFacts name={found.name} place={found.place} />
        </>
      ) : (
        reviewWords.goesToUnknown
      )}
    </Card>
  );
}

/** Everything that was said, to be read once more and changed one by one; and what becomes of it. */
export function Review<W extends { areaCode: string }>(props: ReviewProps<W>) {
  const { desk, questions, office, help, isNameless, onChange, back, children } = props;
  const { written, state } = desk;
  const problem = state.at === 'failed' ? state.problem : undefined;
  const earlier = problem && earlierOf(problem, desk);
  const after = [isNameless ? reviewWords.nameless : reviewWords.number, reviewWords.seen];
  return (
    <>
      <View className="intro">
        <Title id={titleId}>{reviewWords.title}</Title>
      </View>
      <Aloud />
      {problem && (
        <View id="trouble">{earlier ? <Earlier {...earlier} /> : <Trouble message={problem.detail} />}</View>
      )}
      <Card>
        {questions.flatMap(({ id, said }) =>
          said(written).map(({ label, value }) => (
            <Answer
              key={`${id} ${label}`}
              asked={label}
              said={value || filingWords.notSaid}
              change={{ label: filingWords.change, onPress: () => onChange(id) }}
            />
          )),
        )}
      </Card>
      {children}
      <HelpNow asked={help} />
      <GoesTo office={office} areaCode={written.areaCode} />
      <Card title={reviewWords.after}>
        <Todo steps={after} />
      </Card>
      <StepBack back={back} />
    </>
  );
}

type SendFootProps<W> = { desk: FilingDesk<W>; isNameless: boolean };

/** The one step that sends it. */
export const SendFoot = <W,>({ desk, isNameless }: SendFootProps<W>) => (
  <>
    <View className="note">{isNameless ? reviewWords.promiseNameless : reviewWords.promise}</View>
    <Button id="submit" loading={desk.state.at === 'sending'} onPress={desk.submit}>
      {reviewWords.send}
    </Button>
  </>
);
