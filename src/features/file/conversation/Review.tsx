import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { HelpAsked } from '../../../../functions/contract/help';
import type { CaseKind, OrganisationKind } from '../../../../functions/contract/words';
import { Button } from '../../../components/base/Button';
import { Card } from '../../../components/show/Card';
import { PlaceFacts } from '../../../components/show/PlaceFacts';
import { Trouble } from '../../../components/states/Trouble';
import { filingWords, reviewWords } from '../../../content/filing';
import type { FilingDesk } from '../../../services/filing';
import { useGoesTo } from '../../../services/goesTo';
import { HelpNow } from '../HelpNow';
import { Earlier, earlierOf } from './Earlier';
import { Heading } from './Heading';
import type { QuestionOf, Said } from './question';

type ReviewProps<W> = {
  kind: CaseKind;
  desk: FilingDesk<W>;
  questions: readonly QuestionOf<W>[];
  office: OrganisationKind;
  help: HelpAsked;
  isNameless: boolean;
  onChange: (question: string) => void;
  children: ReactNode;
};

const Answer = ({ label, value, onChange }: Said & { onChange: () => void }) => (
  <View className="said">
    <View className="said-text">
      <View className="said-label">{label}</View>
      <View className={value ? 'said-value' : 'said-value said-none'}>{value || filingWords.notSaid}</View>
    </View>
    <Button variant="link" label={filingWords.changeOf(label)} onPress={onChange}>
      {filingWords.change}
    </Button>
  </View>
);

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
  const { desk, questions, office, help, isNameless, onChange, children } = props;
  const { written, state } = desk;
  const problem = state.at === 'failed' ? state.problem : undefined;
  const earlier = problem && earlierOf(problem, desk);
  const after = [isNameless ? reviewWords.nameless : reviewWords.number, reviewWords.seen];
  return (
    <>
      <Heading title={reviewWords.title} />
      {problem && (
        <View id="trouble">{earlier ? <Earlier {...earlier} /> : <Trouble message={problem.detail} />}</View>
      )}
      <Card>
        {questions.flatMap(({ id, said }) =>
          said(written).map((one) => (
            <Answer key={`${id} ${one.label}`} {...one} onChange={() => onChange(id)} />
          )),
        )}
      </Card>
      {children}
      <HelpNow asked={help} />
      <GoesTo office={office} areaCode={written.areaCode} />
      <Card title={reviewWords.after}>
        {after.map(({ what, note }) => (
          <View key={what} className="said">
            <View className="said-text">
              <View className="strong">{what}</View>
              <View className="note">{note}</View>
            </View>
          </View>
        ))}
      </Card>
    </>
  );
}

type SendFootProps<W> = { desk: FilingDesk<W>; isNameless: boolean; back: (() => void) | undefined };

/** The one step that sends it. */
export const SendFoot = <W,>({ desk, isNameless, back }: SendFootProps<W>) => (
  <>
    <View className="note">{isNameless ? reviewWords.promiseNameless : reviewWords.promise}</View>
    <Button id="submit" loading={desk.state.at === 'sending'} onPress={desk.submit}>
      {reviewWords.send}
    </Button>
    {back && (
      <Button id="before" variant="link" onPress={back}>
        {filingWords.back}
      </Button>
    )}
  </>
);
