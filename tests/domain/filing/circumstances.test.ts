import { type Circumstances, UrgentReason } from '../../../functions/contract/kinds/circumstances';
import { CaseKind } from '../../../functions/contract/words';
import { addDays } from '../../../functions/domain/clocks/day';
import { file } from '../../../functions/domain/filing/file';
import { urgentMarks, urgentReasons, urgentRows } from '../../../functions/domain/filing/urgent';
import { Filing } from '../../../functions/contract/kinds';
import { filings, morning, salt } from '../caseIn';
import { owner, placeOf } from '../cast';

const today = '2026-03-02';

/** What is told, why the case is urgent for it, and how much it hurries; by hand, from 法律援助法 39, 44 and 反家庭暴力法 15. */
const told: [said: Circumstances, reasons: UrgentReason[], hurry: 'atOnce' | 'straightOn' | null][] = [
  [{}, [], null],
  [{ danger: 'no', custody: 'no', paper: 'no', atWork: 'no', inCare: 'no' }, [], null],
  [{ danger: 'violence' }, ['danger'], 'atOnce'],
  [{ danger: 'treatment' }, ['treatment'], 'atOnce'],
  [{ danger: 'livelihood' }, ['livelihood'], 'straightOn'],
  [{ danger: 'unsure' }, ['perhapsDanger'], 'atOnce'],
  [{ custody: 'authority' }, ['custody'], 'atOnce'],
  [{ custody: 'somebody' }, ['held'], 'atOnce'],
  [{ custody: 'unsure' }, [], null],
  [{ danger: 'violence', inCare: 'child' }, ['danger', 'childInDanger'], 'atOnce'],
  [{ custody: 'somebody', inCare: 'child' }, ['held', 'childInDanger'], 'atOnce'],
  [{ danger: 'violence', inCare: 'adult' }, ['danger'], 'atOnce'],
  [{ inCare: 'child' }, [], null],
  [{ atWork: 'wages' }, [], null],
  [{ atWork: 'injuryWithOffer' }, [], null],
  [{ paper: 'court' }, [], null],
  [{ paper: 'court', lastDay: addDays(today, 60) }, [], null],
  [{ paper: 'court', lastDay: addDays(today, 7) }, [], 'straightOn'],
  [{ paper: 'decision', lastDay: addDays(today, 6) }, ['lastDay'], 'straightOn'],
  [{ paper: 'decision', lastDay: addDays(today, 1) }, ['lastDay'], 'atOnce'],
  [{ paper: 'other', lastDay: addDays(today, -30) }, ['lastDay'], 'atOnce'],
  [
    { danger: 'treatment', custody: 'authority', lastDay: today },
    ['treatment', 'custody', 'lastDay'],
    'atOnce',
  ],
];

test.each(told)('%j: %j, %s', (circumstances, reasons, hurry) => {
  const marks = urgentMarks(circumstances, today);
  expect(urgentReasons({ marks, limitationOn: circumstances.lastDay ?? null }, today)).toEqual(reasons);
  expect(marks.includes('atOnce')).toBe(hurry === 'atOnce');
  expect(marks.includes('straightOn')).toBe(hurry !== null);
});

test.each(CaseKind.options)('a %s is urgent for the same answers, and carries why', (kind) => {
  for (const [circumstances, reasons] of told) {
    const filing = Filing.parse({ ...filings[kind], form: { ...filings[kind].form, circumstances } });
    const { head } = file({
      id: '4821370655',
      filing,
      ownerId: owner.personId,
      desk: placeOf[kind].desk,
      salt,
      at: morning,
    });
    expect(urgentReasons(head, today)).toEqual(reasons);
  }
});

test('each reason names where it stands', () => {
  for (const reason of UrgentReason.options) expect(urgentRows[reason].law).toMatch(/《.+》第|本平台约定/);
});
