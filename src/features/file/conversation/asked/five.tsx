import { keysOf } from '../../../../../functions/contract/entries';
import { likelyQuestions, type CircumstanceQuestion } from '../../../../../functions/contract/urgentWays';
import { Circumstances as Answered } from '../../../../../functions/contract/kinds/circumstances';
import { Button } from '../../../../components/base/Button';
import { Link } from '../../../../components/base/Link';
import { ChoiceList } from '../../../../components/ask/ChoiceList';
import { Fold } from '../../../../components/show/Fold';
import { TimeField } from '../../../../components/ask/TimeField';
import {
  circumstanceQuestions,
  circumstanceRows,
  circumstanceWords,
} from '../../../../content/filing/circumstances';
import type { BodyProps, QuestionOf } from '../question';
import { situationOf, type Hurry, type Told } from '../urgentWays';

const questions = keysOf(circumstanceQuestions);

/** "No" to whatever was not answered: what was said stays said. */
export const restIsNo = (circumstances: Answered): Answered =>
  Answered.parse({ ...Object.fromEntries(questions.map((question) => [question, 'no'])), ...circumstances });

const isPaper = ({ paper }: Answered): boolean => paper !== undefined && paper !== 'no' && paper !== 'unsure';

/** An answer put in the place of another; the last day goes with the paper it stood on. */
export const answered = (circumstances: Answered, part: object): Answered => {
  const { lastDay, ...rest } = Answered.parse({ ...circumstances, ...part });
  return isPaper(rest) && lastDay ? { ...rest, lastDay } : rest;
};

const openIn = (circumstances: Answered): CircumstanceQuestion[] =>
  questions.filter((question) => circumstances[question] === undefined);

const choicesOf = (question: CircumstanceQuestion) =>
  Object.entries(circumstanceQuestions[question].choices).map(([value, words]) => ({ value, ...words }));

/** The ways on: "none of them" as long as nothing was said; then "none of the rest", and on with what is said alone. */
function Foot({ desk, goOn, next }: BodyProps<Hurry> & { next: string }) {
  const { circumstances } = desk.written;
  const open = openIn(circumstances);
  const none = () => goOn({ circumstances: restIsNo(circumstances) });
  if (open.length === questions.length) {
    return (
      <Button id="circumstances-none" onPress={none}>
        {circumstanceWords.none}
      </Button>
    );
  }
  return (
    <>
      <Button id="next" onPress={() => goOn()}>
        {next}
      </Button>
      {open.length > 0 && (
        <Button id="circumstances-none" variant="secondary" onPress={none}>
          {circumstanceWords.restNone}
        </Button>
      )}
    </>
  );
}

/** Five plain questions, a tap each, on one screen: what cannot wait. None has to be answered. */
export const fiveQuestions = (told: Told): QuestionOf<Hurry> => ({
  id: 'five',
  isAsked: () => true,
  title: circumstanceWords.title,
  hint: circumstanceWords.note,
  fields: ['circumstances'],
  said: ({ circumstances }) => {
    const rows = circumstanceRows(circumstances);
    const isNone = rows.length === questions.length && questions.every((one) => circumstances[one] === 'no');
    return rows.length === 0 || isNone
      ? [{ label: circumstanceWords.shownAs, value: isNone ? circumstanceWords.none : undefined }]
      : rows;
  },
  Foot,
  Body: ({ desk, goOn }) => {
    const { written, errors } = desk;
    const { circumstances } = written;
    const likely = likelyQuestions(situationOf(told, written));
    const set = (part: object) => desk.change({ circumstances: answered(circumstances, part) });
    const list = (question: CircumstanceQuestion) => (
      <ChoiceList
        key={question}
        id={`circumstances-${question}`}
        label={circumstanceQuestions[question].label}
        choices={choicesOf(question)}
        value={circumstances[question]}
        onPick={(value) => set({ [question]: value })}
      />
    );
    const order = [...likely, ...questions.filter((question) => !likely.includes(question))];
    return (
      <>
        {order.map((question) =>
          likely.includes(question) || circumstances[question] !== undefined ? (
            list(question)
          ) : (
            <Fold key={question} id={`open-${question}`} label={circumstanceQuestions[question].label}>
              {list(question)}
            </Fold>
          ),
        )}
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
        {openIn(circumstances).length === questions.length && (
          <Link id="skip" acts onPress={() => goOn()}>
            {circumstanceWords.skip}
          </Link>
        )}
      </>
    );
  },
});
