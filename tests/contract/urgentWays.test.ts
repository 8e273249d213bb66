import { hintsIn } from '../../functions/contract/plainWords';
import { isRisky, likelyQuestions, urgentWaysIn } from '../../functions/contract/urgentWays';
import { Custody, Danger, InCare, type Circumstances } from '../../functions/contract/kinds/circumstances';
import { shownMatter, tellableMatter } from '../../functions/domain/filing/shownMatter';
import { urgentMarks } from '../../functions/domain/filing/urgent';
import { filings } from '../domain/caseIn';

const situation = (words: string, circumstances: Circumstances = {}) => ({
  circumstances,
  hints: hintsIn([words]),
});

const words = [
  '想问一件事',
  '他又打我了，我想离开',
  '老板把我锁在宿舍不让走',
  '我弟被派出所带走了',
  '老板欠我三个月工资',
];
const taps = [undefined, ...Danger.options].flatMap((danger) =>
  [undefined, ...Custody.options].flatMap((custody) =>
    [undefined, ...InCare.options].map((inCare): Circumstances => ({
      ...(danger && { danger }),
      ...(custody && { custody }),
      ...(inCare && { inCare }),
    })),
  ),
);

test('what the phone hides of a draft, no list of the server says of the case it becomes,', () => {
  const differ = words.flatMap((said) =>
    taps.flatMap((circumstances) => {
      const told = situation(said, circumstances);
      const marks = urgentMarks(circumstances, '2026-03-02', told.hints);
      const { form } = filings.consultation;
      const about = tellableMatter({
        kind: 'consultation',
        form: { ...form, topic: 'wages', circumstances },
      });
      const isHidden = shownMatter({ about, marks }) === null;
      const isSilent = isRisky(urgentWaysIn(told));
      return isSilent && !isHidden ? [{ said, circumstances, marks }] : [];
    }),
  );
  expect(differ).toEqual([]);
});

test('whoever said no is believed, and what is picked to be of something else is not made wages by words', () => {
  expect(urgentWaysIn(situation('他又打我了', { danger: 'no' }))).toEqual([]);
  expect(urgentWaysIn(situation('老板欠我三个月工资'))).toEqual(['wages']);
  expect(urgentWaysIn({ ...situation('老板欠我三个月工资'), topic: 'consumer' })).toEqual([]);
  expect(
    urgentWaysIn({ ...situation('摔断了腿'), topic: 'workInjury', circumstances: { atWork: 'no' } }),
  ).toEqual([]);
});

test('a child where somebody is beaten has its steps on the same screen', () => {
  expect(urgentWaysIn(situation('他又打我了，我带着孩子'))).toEqual(['violence', 'child']);
});

test('questions that the words make likely come once each, the gravest first', () => {
  expect(likelyQuestions(situation('法院的传票来了，他打我，孩子归谁'))).toEqual([
    'danger',
    'inCare',
    'paper',
  ]);
  expect(likelyQuestions(situation('想问一件事'))).toEqual([]);
});
