import { rates } from '../../functions/contract/limits';
import type { Intake } from '../../functions/contract/people/intake';
import type { Filing } from '../../functions/contract/kinds';
import { firstBreakOf } from '../../functions/domain/case/timeline/verify';
import { type Api, openApi, unhurried } from '../support/api';
import { newPhoto } from '../support/attachments';
import { consultation, goes, intake, legalAid, petition } from '../support/filings';
import { type Person, personWith, signIn, staff, visitor } from '../support/person';
import { centre, department, staffNamed } from '../support/town';
import { actingAs } from '../support/person';

let api: Api;
let clerk: Person;
let helper: Person;
const month = '2026-08';
const params = { organisationId: centre, month };

beforeAll(async () => {
  api = await openApi({ rates: unhurried });
  await api.reference.putStaff([
    staffNamed('clerk', ['dispatcher', centre]),
    staffNamed('helper', ['helper', centre]),
    staffNamed('mole', ['dispatcher', centre], ['dispatcher', department]),
  ]);
  const at = (who: string, role: 'dispatcher' | 'helper') =>
    signIn(api, who).then((one) => actingAs(one, { role, organisationId: centre }, api));
  clerk = await at('clerk', 'dispatcher');
  helper = await at('helper', 'helper');
});
afterAll(() => api.close());

/** A moment before the one the API stands at. */
const before = (hours: number): string => new Date(Date.parse(api.now()) - hours * 3_600_000).toISOString();

/** Takes it in, and finds the case as whoever has the paper. */
async function takenIn(body: Intake, who = clerk) {
  const told = await who.call('takeIn', { body });
  const person = personWith(
    await visitor(api).call('recover', { body: { code: body.code, answer: body.lock.answer } }),
    api,
  );
  const { rows } = await person.call('myCases', { query: {} });
  const [row] = rows;
  if (rows.length !== 1 || row === undefined) throw new Error('no case, or more than one, under the code');
  return { told, person, row };
}
const ways = {
  letter: { way: 'letter' },
  sheet: { way: 'sheet', reference: '12345 工单 20260302001' },
  visit: { way: 'visit', words: '2026-11' },
  call: { way: 'call', words: '2026-11' },
} as const;
const came = (way: keyof typeof ways, filing: Filing = consultation(), hours = 2) =>
  intake(filing, { ...ways[way], at: before(hours) });
const lines = async (who = clerk) => (await who.call('register', { params, query: {} })).rows;

test.each(Object.keys(ways) as (keyof typeof ways)[])(
  'what comes by %s is in the same queue as what comes by the app, and says how it came',
  async (way) => {
    const { told, person, row } = await takenIn(came(way));
    const { rows } = await clerk.call('deskQueue', { query: { cameBy: way } });
    expect(rows.find(({ number }) => number === told.number)).toMatchObject({ id: told.caseId, cameBy: way });
    expect(rows.every(({ cameBy }) => cameBy === way)).toBe(true);
    // To the person it is theirs, and says who wrote it down and when it came.
    expect(row.cameBy).toBeUndefined();
    const { timeline } = await person.call('getCase', { params: { caseId: row.id }, query: {} });
    expect(timeline[0]?.by).toMatchObject({
      standing: 'owner',
      through: { name: '工作人员clerk', received: { way, at: before(2) } },
    });
    expect(JSON.stringify(timeline)).not.toContain('工单');
  },
);

test('what comes by the app is found by that, too, and nothing that was written down is', async () => {
  const { state } = await (
    await signIn(api, 'bai')
  )
    .call('fileCase', { body: consultation() })
    .then(({ state: { id } }) => ({ state: id }));
  const { rows } = await clerk.call('deskQueue', { query: { cameBy: 'app' } });
  expect(rows.map(({ id }) => id)).toContain(state);
  expect(rows.some(({ cameBy }) => cameBy !== undefined)).toBe(false);
});

const byKind: readonly (() => Filing)[] = [petition, legalAid];
test.each(byKind)('the law’s dates run from when it came, not from when it was typed', async (kind) => {
  const [early, late] = [await takenIn(came('letter', kind(), 72)), await takenIn(came('letter', kind(), 0))];
  const started = async ({ row }: typeof early) => (await api.store.cases.get(row.id))?.clocks ?? [];
  const [first, second] = [await started(early), await started(late)];
  expect(first.length).toBeGreaterThan(0);
  expect(first.map(({ startedAt }) => startedAt)).toEqual(first.map(() => before(72)));
  expect(second.map(({ startedAt }) => startedAt)).toEqual(second.map(() => before(0)));
  expect(first[0]?.dueAt).not.toBe(second[0]?.dueAt);
  // It was filed when it was written down, and the record of it holds.
  const whole = await api.store.cases.whole(early.row.id);
  expect(whole?.head.filedAt).toBe(api.now());
  expect(whole && firstBreakOf(whole)).toBeNull();
});

test('one that came so long ago that its date is over is received all the same, and is late at once', async () => {
  const { row } = await takenIn(came('letter', legalAid(), 24 * 300));
  const { rows } = await clerk.call('deskQueue', { query: { overdue: 'yes' } });
  const legal = await (await staff(api, 'aid-dispatcher')).call('deskQueue', { query: { overdue: 'yes' } });
  expect([...rows, ...legal.rows].map(({ id }) => id)).toContain(row.id);
});

test.each([
  ['tomorrow', -24, 'date_in_future'],
  ['years ago', 24 * 800, 'date_in_past'],
] as const)('it did not come %s, and nobody is left behind', async (_, hours, problem) => {
  const people = async () => (await api.everything()).filter((item) => /RECOVERY#|PERSON#/.test(item)).length;
  const count = await people();
  expect(await clerk.refused('takeIn', { body: came('letter', consultation(), hours) })).toBe(problem);
  expect(await people()).toBe(count);
});

test('who is there, or on the line, is told and asked; who wrote is not there', async () => {
  for (const way of ['visit', 'call'] as const) {
    const unasked = intake(consultation(), { way, at: before(1) });
    expect((await clerk.send('takeIn', { body: unasked })).status).toBe(422);
  }
  const { row } = await takenIn(came('call'));
  const [first] = (await api.store.cases.whole(row.id))?.events ?? [];
  expect(first?.by.through?.received).toEqual({ way: 'call', at: before(2), words: '2026-11' });
});

test('sent again it is the one case and the one line, whenever the retry says that it came', async () => {
  const body = came('letter');
  const { told } = await takenIn(body);
  api.wait(1000);
  const again = await clerk.call('takeIn', {
    body: { ...body, received: { ...body.received, at: before(1) } },
  });
  expect(again).toMatchObject({ number: told.number, dues: [] });
  expect((await lines()).filter(({ number }) => number === told.number)).toHaveLength(1);
});

test('the register says what came in a month, the latest first, with what the original is found by', async () => {
  const { told } = await takenIn(came('sheet'));
  const [first] = (await lines()).filter(({ way }) => way === 'sheet');
  expect((await lines()).find(({ number }) => number === told.number)).toEqual({
    ...{ number: told.number, kind: 'consultation', status: 'submitted', way: 'sheet' },
    ...{
      receivedAt: before(2),
      registeredAt: api.now(),
      reference: '12345 工单 20260302001',
      by: '工作人员clerk',
    },
  });
  expect(first).toBeDefined();
  const received = (await lines()).map(({ receivedAt }) => receivedAt);
  expect(received).toEqual([...received].sort().reverse());
  // Nothing of it lies readable in the table but numbers.
  expect((await api.everything()).filter((item) => item.includes('20260302001'))).toEqual([]);
  const other = { organisationId: centre, month: '2026-07' };
  expect((await clerk.call('register', { params: other, query: {} })).rows).toEqual([]);
  const elsewhere = { organisationId: department, month };
  expect(await clerk.refused('register', { params: elsewhere, query: {} })).toBe('not_found');
});

test('of a matter against an office of theirs, and of a sealed report, nobody hears by the register', async () => {
  const mole = await actingAs(await signIn(api, 'mole'), { role: 'dispatcher', organisationId: centre }, api);
  const against = await takenIn(came('letter', petition({ form: { respondentId: department } })));
  const sealed = await takenIn(came('letter', petition({ form: { corruption: true } })));
  const seen = (await lines(mole)).map(({ number }) => number);
  expect(seen).not.toContain(against.told.number);
  expect(seen).not.toContain(sealed.told.number);
  expect((await lines()).map(({ number }) => number)).toContain(against.told.number);
});

test('a helper takes in as well, and opens nothing of it; whoever else, and nobody', async () => {
  const { told, row } = await takenIn(came('letter'), helper);
  expect(told.caseId).toBeUndefined();
  expect(await helper.refused('getCase', { params: { caseId: row.id }, query: {} })).toBe('not_found');
  expect((await lines(helper)).map(({ number }) => number)).toContain(told.number);
  for (const who of ['lawyer', 'centre-supervisor'])
    expect(await (await staff(api, who)).refused('takeIn', { body: came('letter') })).toBe('not_allowed');
});

test('the photo of a letter goes along, and the answer is brought to them on paper', async () => {
  const { file } = await clerk.call('offerFile', { body: newPhoto() });
  const { row, person } = await takenIn(came('letter', consultation({ form: { files: [file.id] } })));
  const lawyer = await staff(api, 'lawyer');
  const { state } = await lawyer.call('getCase', { params: { caseId: row.id }, query: { via: 'desk' } });
  await goes(lawyer, state, ['answer', { text: '可以申请仲裁。' }]);
  const { files, state: after } = await person.call('getCase', { params: { caseId: row.id }, query: {} });
  expect(files.map(({ id }) => id)).toEqual([file.id]);
  expect(after.status).toBe('answered');
});

test('a bag of letters is entered in an hour, and no more than that', async () => {
  const hurried = await openApi({
    rates: { ...unhurried, intake: { limit: 2, seconds: rates.intake.seconds } },
  });
  await hurried.reference.putStaff([staffNamed('clerk', ['dispatcher', centre])]);
  const one = await actingAs(
    await signIn(hurried, 'clerk'),
    { role: 'dispatcher', organisationId: centre },
    hurried,
  );
  const letter = () => intake(consultation(), { at: hurried.now() });
  for (let tried = 0; tried < 2; tried += 1) await one.call('takeIn', { body: letter() });
  expect((await one.send('takeIn', { body: letter() })).status).toBe(429);
  await hurried.close();
});
