import { NoticeKind, type CaseKind } from '../../functions/contract/words';
import { isStatutory, rungsOf } from '../../functions/domain/deliveries/ladders';
import { lifecycles } from '../../functions/domain/kinds/lifecycles';
import { words } from '../../functions/notify/message/words';
import { begun } from '../domain/deliveries/delivery';
import { filed, owner } from '../support/moves';
import { openTable, type OpenTable } from '../support/table';
import { batch } from './scene';
import { providerSaying, toTell, typedNumber } from './toTell';

let opened: OpenTable;

beforeAll(async () => {
  opened = await openTable();
});
afterAll(() => opened.close());

const caseKinds = Object.keys(lifecycles) as CaseKind[];
const texted = NoticeKind.options.filter((kind) => words[kind] !== null);
let nth = 500;

/** Everything that is ever said to a resident by text message, of every kind of case. */
const everyNotice = caseKinds.flatMap((caseKind) =>
  texted
    .filter((kind) => rungsOf({ audience: 'resident', kind, statutory: false }).includes('sms'))
    .map((kind): [CaseKind, NoticeKind] => [caseKind, kind]),
);

test('there is something to be said by text of every kind of case', () => {
  expect(new Set(everyNotice.map(([caseKind]) => caseKind)).size).toBe(caseKinds.length);
  expect(everyNotice.some(([caseKind, kind]) => isStatutory(kind, caseKind))).toBe(true);
});

test('no text, whatever it would say, goes to a number that was only typed; each does once it has answered', async () => {
  const sms = providerSaying();
  const { at } = await toTell(opened, { consents: 0, sms, answered: false });
  const tried = async ([caseKind, kind]: [CaseKind, NoticeKind]) => {
    const move = filed(caseKind, { nth: (nth += 1) });
    await at.store.cases.put(move);
    const { id: caseId, number: caseNumber } = move.head;
    return at.telling.rungs.sms({ ...begun(kind, caseKind), caseId, caseNumber, personId: owner });
  };
  const none = { outcome: 'noAddress', reason: 'notAnswered' };
  for (const notice of everyNotice) expect([notice, await tried(notice)]).toEqual([notice, none]);
  expect(sms.sent).toEqual([]);
  // Nor does the number of the account stand in for it before that has answered.
  await at.store.people.setPhone(owner, '13900001111');
  for (const notice of everyNotice) expect(await tried(notice)).toEqual(none);
  expect(sms.sent).toEqual([]);
  await at.store.people.noteAnswered(owner, '13900001111');
  for (const notice of everyNotice) expect(await tried(notice)).toMatchObject({ phone: '13900001111' });
  await at.store.people.noteAnswered(owner, typedNumber);
  for (const notice of everyNotice) expect(await tried(notice)).toMatchObject({ phone: typedNumber });
  expect(sms.sent).toHaveLength(2 * everyNotice.length);
  await at.store.people.forgetAnswered(owner);
  await at.store.people.setPhone(owner, null);
});

test('what the law asks to be told is on the list of those to phone instead, and told when they answer', async () => {
  const sms = providerSaying();
  const { at, move, state, tried } = await toTell(opened, {
    ...{ what: 'decision', consents: 0, answered: false, sms },
  });
  await at.message(batch(move));
  expect(await state()).toBe('toCall');
  expect(await tried()).toEqual([
    ...['inbox sent', 'subscription declined noConsent', 'sms noAddress notAnswered'],
  ]);
  const desk = move.head.desk.organisationId;
  expect((await at.store.deliveries.toCall(desk, {})).rows.map(({ caseId }) => caseId)).toEqual([
    move.head.id,
  ]);
  expect(sms.sent).toEqual([]);
});

test('whoever answered once has the next one by text, and what was said before stays as it was', async () => {
  const sms = providerSaying();
  const first = await toTell(opened, { what: 'decision', consents: 0, answered: false, sms });
  await first.at.message(batch(first.move));
  await first.at.store.people.noteAnswered(owner, typedNumber);
  const { at, move, tried } = await toTell(opened, { what: 'decision', consents: 0, answered: false, sms });
  await at.message(batch(move));
  expect(await tried()).toContain('sms sent');
  expect(sms.sent.map(({ caseNumber }) => caseNumber)).toEqual([move.head.number]);
  expect(await first.state()).toBe('toCall');
});
