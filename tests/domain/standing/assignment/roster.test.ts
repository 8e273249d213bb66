import {
  offered,
  onDutyAt,
  kindsAt,
  swapped,
  taken,
  timeOf,
  withDuty,
  withoutDuty,
  type Duty,
} from '../../../../functions/domain/standing/assignment/roster';
import { personId } from '../../cast';
import { refusalOf } from '../../refusal';

/** Ten in the morning of the second of March in Asia/Shanghai. */
const now = '2026-03-02T02:00:00.000Z';
const [yesterday, today, tomorrow] = ['2026-03-01', '2026-03-02', '2026-03-03'] as const;

const duty = (who: string, part: Partial<Duty> = {}): Duty => ({
  id: `${part.day ?? today}-${who.padEnd(16, '0')}`,
  day: today,
  from: '08:30',
  to: '12:00',
  kind: 'consultation',
  personId: personId(who),
  name: who,
  languages: ['zh'],
  offered: false,
  ...part,
});
const [a, b] = [duty('a'), duty('b', { day: tomorrow })];
const person = ({ personId: id, name, languages }: Duty) => ({ personId: id, name, languages });

test.each([
  ['2026-03-01T15:59:59.999Z', '23:59'],
  ['2026-03-01T16:00:00.000Z', '00:00'],
  ['2026-03-02T00:30:00.000Z', '08:30'],
])('%s is %s by the clock in Shanghai', (at, time) => {
  expect(timeOf(at)).toBe(time);
});

test.each([
  ['2026-03-02T00:29:59.999Z', false],
  ['2026-03-02T00:30:00.000Z', true],
  ['2026-03-02T03:59:59.999Z', true],
  ['2026-03-02T04:00:00.000Z', false],
  ['2026-03-03T00:30:00.000Z', false],
])('from half past eight to noon: on duty at %s is %s', (at, on) => {
  expect(onDutyAt([a], at, 'consultation')).toEqual(on ? [a] : []);
  expect(onDutyAt([a], at, 'petition')).toEqual([]);
});

test('a duty to the end of the day lasts to its last minute', () => {
  const night = duty('a', { from: '20:00', to: '24:00' });
  expect(onDutyAt([night], '2026-03-02T15:59:59.999Z', 'consultation')).toEqual([night]);
});

test.each([
  ['inside it', '09:00', '10:00'],
  ['over its beginning', '08:00', '08:31'],
  ['over its end', '11:59', '14:00'],
  ['around it', '00:00', '24:00'],
  ['the same hours', '08:30', '12:00'],
])('nobody is on duty twice: %s', (_, from, to) => {
  const other = duty('a', { id: `${today}-ffffffffffffffff`, from, to });
  expect(refusalOf(() => withDuty([a], other, now))).toBe('roster_taken');
  expect(withDuty([a], { ...other, personId: personId('b') }, now)).toHaveLength(2);
  expect(withDuty([a], { ...other, day: tomorrow }, now)).toHaveLength(2);
});

test('one duty may begin when another ends', () => {
  const afternoon = duty('a', { id: `${today}-ffffffffffffffff`, from: '12:00', to: '17:30' });
  expect(withDuty([a], afternoon, now)).toEqual([a, afternoon]);
});

test('the same duty sent twice is one', () => {
  expect(withDuty([a], a, now)).toEqual([a]);
});

test('a day that is over stays as it was', () => {
  const old = duty('a', { day: yesterday });
  expect(refusalOf(() => withDuty([], old, now))).toBe('date_in_past');
  expect(refusalOf(() => withoutDuty([old], old.id, now))).toBe('date_in_past');
  expect(refusalOf(() => taken([old], old.id, person(b), now))).toBe('date_in_past');
  expect(refusalOf(() => swapped([old, b], [old.id, b.id], now))).toBe('date_in_past');
  expect(refusalOf(() => swapped([old, b], [b.id, old.id], now))).toBe('date_in_past');
  expect(refusalOf(() => offered([old], old.id, { by: old.personId, offer: true }, now))).toBe(
    'date_in_past',
  );
});

test('the day is that of Shanghai: at half past midnight yesterday is over', () => {
  expect(refusalOf(() => withDuty([], duty('a', { day: yesterday }), '2026-03-01T16:30:00.000Z'))).toBe(
    'date_in_past',
  );
});

test('a year that was mistyped is refused', () => {
  expect(refusalOf(() => withDuty([], duty('a', { day: '2062-03-02' }), now))).toBe('date_too_far');
});

test('what is not there can be neither dropped, handed on nor swapped', () => {
  const gone = `${today}-eeeeeeeeeeeeeeee`;
  expect(refusalOf(() => withoutDuty([a], gone, now))).toBe('not_found');
  expect(refusalOf(() => taken([a], gone, person(b), now))).toBe('not_found');
  expect(refusalOf(() => swapped([a], [a.id, gone], now))).toBe('not_found');
});

test('two duties change hands and nothing else', () => {
  expect(swapped([{ ...a, offered: true }, b], [a.id, b.id], now)).toEqual([
    { ...a, ...person(b) },
    { ...b, ...person(a) },
  ]);
});

test('a swap that would put someone on duty twice is refused', () => {
  const alsoTomorrow = duty('a', { id: `${tomorrow}-ffffffffffffffff`, day: tomorrow });
  expect(refusalOf(() => swapped([a, b, alsoTomorrow], [a.id, b.id], now))).toBe('roster_taken');
});

test('a duty on offer is taken once, by one who is free then', () => {
  const [onOffer] = offered([a], a.id, { by: a.personId, offer: true }, now);
  expect(onOffer?.offered).toBe(true);
  expect(taken([onOffer!], a.id, person(b), now)).toEqual([{ ...a, ...person(b) }]);
  const busy = duty('b', { id: `${today}-ffffffffffffffff`, from: '11:00' });
  expect(refusalOf(() => taken([onOffer!, busy], a.id, person(b), now))).toBe('roster_taken');
});

test('only the one on duty may offer it', () => {
  expect(refusalOf(() => offered([a], a.id, { by: b.personId, offer: true }, now))).toBe('not_allowed');
});

test('a duty that nobody offers is not taken; one that is one’s own already stays so', () => {
  expect(refusalOf(() => taken([a], a.id, person(b), now))).toBe('wrong_status');
  expect(taken([a], a.id, person(a), now)).toEqual([a]);
});

test.each([
  ['serviceCentre-150902000000', ['consultation']],
  ['legalAidAgency-150902000000', ['legalAid']],
  ['petitionOffice-150902000000', ['petition']],
  ['lawFirm-150902000000-1', []],
])('at %s people are on duty for %j', (id, kinds) => {
  expect(kindsAt(id)).toEqual(kinds);
});
