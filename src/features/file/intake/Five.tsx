import { View } from '@tarojs/components';
import { keysOf } from '../../../../functions/contract/entries';
import type { CircumstanceQuestion } from '../../../../functions/contract/urgentWays';
import { ChipChoice } from '../../../components/ask/Chips';
import { TimeField } from '../../../components/ask/TimeField';
import { Button } from '../../../components/base/Button';
import { Section } from '../../../components/show/Section';
import { circumstanceQuestions, circumstanceWords } from '../../../content/filing/circumstances';
import { intakeWords as words } from '../../../content/staff/intake';
import { answered, restIsNo } from '../conversation/asked/five';
import type { IntakeDesk } from './useIntake';

const questions = keysOf(circumstanceQuestions);

const choicesOf = (question: CircumstanceQuestion) =>
  Object.entries(circumstanceQuestions[question].choices).map(([value, { label }]) => ({ value, label }));

/** The five plain questions, looked for in every letter: what cannot wait goes before others. */
export function Five({ desk: { written, set, errors } }: { desk: IntakeDesk }) {
  const { circumstances } = written;
  const isOpen = questions.some((question) => circumstances[question] === undefined);
  const tell = (part: object) => set('circumstances', answered(circumstances, part));
  return (
    <Section title={words.circumstances} id="circumstances">
      {questions.map((question) => (
        <View key={question} className="intake-asked">
          <View className="note">{circumstanceQuestions[question].label}</View>
          <ChipChoice
            id={`circumstances-${question}`}
            label={circumstanceQuestions[question].label}
            choices={choicesOf(question)}
            value={circumstances[question]}
            onPick={(value) => tell({ [question]: value })}
          />
        </View>
      ))}
      {circumstances.paper !== undefined && !['no', 'unsure'].includes(circumstances.paper) && (
        <TimeField
          id="circumstances-lastDay"
          label={words.lastDay}
          of="date"
          optional
          value={circumstances.lastDay ?? ''}
          error={errors.of('circumstances')}
          onChange={(lastDay) => tell({ lastDay })}
        />
      )}
      {isOpen && (
        <Button
          id="circumstances-none"
          variant="line"
          onPress={() => set('circumstances', restIsNo(circumstances))}
        >
          {Object.keys(circumstances).length === 0 ? circumstanceWords.none : circumstanceWords.restNone}
        </Button>
      )}
    </Section>
  );
}
