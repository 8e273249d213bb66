import { View } from '@tarojs/components';
import { keysOf } from '../../../functions/contract/entries';
import type { HelpAsked } from '../../../functions/contract/help';
import { Circumstances as Answered } from '../../../functions/contract/kinds/circumstances';
import { Button } from '../../components/base/Button';
import { Card } from '../../components/show/Card';
import { ChoiceList } from '../../components/ask/ChoiceList';
import { TimeField } from '../../components/ask/TimeField';
import { circumstanceQuestions, circumstanceWords } from '../../content/circumstances';
import type { FilingDesk } from '../../services/filing';
import { HelpNow } from './HelpNow';

type CircumstancesProps = {
  desk: FilingDesk<{ areaCode: string; circumstances: Answered }>;
  /** What it is about, as far as it was picked. */
  about?: Omit<HelpAsked, 'circumstances'>;
};

const questions = keysOf(circumstanceQuestions);
const none = Answered.parse(Object.fromEntries(questions.map((question) => [question, 'no'])));

const isPaper = ({ paper }: Answered): boolean => paper !== undefined && paper !== 'no' && paper !== 'unsure';

/** Five plain questions, a tap each: what cannot wait. None has to be answered. */
export function Circumstances({ desk: { written, change, errors }, about }: CircumstancesProps) {
  const { circumstances } = written;
  const set = (part: object) => {
    const { lastDay, ...rest } = { ...circumstances, ...part };
    change({ circumstances: Answered.parse({ ...rest, ...(isPaper(rest) && lastDay && { lastDay }) }) });
  };
  return (
    <>
      <Card title={circumstanceWords.title}>
        <View className="field-hint">{circumstanceWords.note}</View>
        {questions.map((question) => (
          <ChoiceList
            key={question}
            id={`circumstances-${question}`}
            label={circumstanceQuestions[question].label}
            choices={choicesOf(question)}
            value={circumstances[question]}
            onPick={(value) => set({ [question]: value })}
          />
        ))}
        {isPaper(circumstances) && (
          <TimeField
            id="circumstances-lastDay"
            {...circumstanceWords.lastDay}
            of="date"
            optional
            value={circumstances.lastDay ?? ''}
            error={errors.of('circumstances')}
            onChange={(lastDay) => set({ lastDay })}
          />
        )}
        <Button id="circumstances-none" variant="secondary" onPress={() => change({ circumstances: none })}>
          {circumstanceWords.none}
        </Button>
      </Card>
      <HelpNow asked={{ ...about, circumstances }} />
    </>
  );
}

const choicesOf = (question: (typeof questions)[number]) => {
  const { choices } = circumstanceQuestions[question];
  return Object.entries(choices).map(([value, words]) => ({ value, ...words }));
};
