import type { Move } from '../../functions/domain/case/case';
import { addHours } from '../../functions/domain/clocks/day';
import { publishedSettings } from '../../functions/domain/clocks/rules';
import { eventIn } from '../../functions/notify/eventIn';
import { noteTakenUp } from '../../functions/notify/takenUp';
import type { Cases } from '../../functions/store/cases/cases';
import { sweepDue } from '../../functions/work/clock/sweepDue';
import { leaving } from '../support/leaving';
import { doing, filed, noon, offices } from '../support/moves';
import { getItem } from '../../functions/store/table/table';
import { eventKey } from '../../functions/store/keys/cases';
import { lambdaRecord } from '../../functions/local/stack/stream/lambdaRecord';
import { openTable, type OpenTable } from '../support/table';
import { scene } from './scene';

const centre = offices.consultation;
const post = { role: 'lawyer', organisationId: centre.organisationId } as const;
const month = '2026-08';
let opened: OpenTable;
let at: ReturnType<typeof scene>;
let nth = 100;

beforeAll(async () => {
  opened = await openTable();
  at = scene(opened);
  await at.organisation(centre);
});
afterAll(() => opened.close());

/** A lawyer who takes a question up, as the API writes it. */
async function takenBy(mark: string): Promise<{ lawyer: string; move: Move }> {
  const lawyer = await at.staff(mark, 'lawyer', centre);
  const question = filed('consultation', { nth: (nth += 1) });
  await at.store.cases.put(question);
  const taken = doing(question.head, 'take');
  const assignee = { personId: lawyer, name: mark, organisation: centre };
  const move = { ...taken, head: { ...taken.head, assignee } };
  await at.store.cases.save(move, { takenUp: { matters: [], isCounted: true } });
  return { lawyer, move };
}

/** The step as the stream brings it: what was written, and not what was meant. */
async function brought({ event }: Move) {
  const table = { client: opened.client, name: opened.table, pause: async () => undefined };
  const NewImage = await getItem(table, eventKey(event.caseId, event.seq));
  if (!NewImage) throw new Error('it is not stored');
  const dynamodb = { SequenceNumber: `${event.caseId}${event.seq}`, NewImage };
  return { Records: [lambdaRecord({ eventName: 'INSERT', dynamodb }, 'arn:local:stream')] };
}

const sharesOf = async (lawyer: string) =>
  (await at.store.workloads.shares(centre.organisationId, month)).get(lawyer) ?? 0;

const sweep = () =>
  sweepDue({
    ...at.store,
    rules: publishedSettings,
    numberSecret: 'number secret of the tests',
    now: () => addHours(noon, 5),
    remaining: () => 60_000,
    failed: (_id, error) => {
      throw error;
    },
  });

test('a case that is taken up counts in the share of whoever took it, once, however often the stream brings it', async () => {
  const { lawyer, move } = await takenBy('sharer');
  expect(await sharesOf(lawyer)).toBe(0);
  for (let time = 0; time < 2; time += 1) await at.notify(await brought(move));
  expect(await sharesOf(lawyer)).toBe(1);
  await sweep();
  expect(await at.store.cases.get(move.head.id)).toEqual(move.head);
});

test('a later step of whoever has it already counts nowhere, in another month neither', async () => {
  const { lawyer, move } = await takenBy('again');
  const answer = doing(move.head, 'answer');
  await at.store.cases.save(answer);
  await at.notify(await brought(answer));
  expect(await sharesOf(lawyer)).toBe(0);
});

test('whoever took a case up at the moment their post ended has it no more after the next sweep', async () => {
  const { lawyer, move } = await takenBy('leaver');
  // The end has seen no case of theirs.
  await at.store.people.leave(leaving(lawyer, post));
  await at.notify(await brought(move));
  expect(await sweep()).toMatchObject({ changed: 1, failed: 0 });
  const now = await at.store.cases.get(move.head.id);
  expect(now).toMatchObject({ assignee: null, status: 'submitted', version: 3 });
  expect(await at.store.cases.event(move.head.id, 3)).toMatchObject({ word: 'release' });
  expect(await sweep()).toMatchObject({ changed: 0 });
});

test('what is written to it before the sweep comes by does not call the sweep off', async () => {
  const { lawyer, move } = await takenBy('spoken');
  await at.store.people.leave(leaving(lawyer, post));
  await at.notify(await brought(move));
  const called = await at.store.cases.get(move.head.id);
  if (!called) throw new Error('it is not stored');
  await at.store.cases.save(doing(called, 'message'));
  await sweep();
  expect(await at.store.cases.event(move.head.id, 4)).toMatchObject({ word: 'release' });
  expect(await at.store.cases.get(move.head.id)).toMatchObject({ assignee: null, version: 4 });
});

test('what is written to it at the moment the sweep is called does not either', async () => {
  const { lawyer, move } = await takenBy('rival');
  await at.store.people.leave(leaving(lawyer, post));
  const written = [doing(move.head, 'message')];
  const cases: Pick<Cases, 'get' | 'lookAgain'> = {
    get: at.store.cases.get,
    async lookAgain(...asked) {
      for (const rival of written.splice(0)) await at.store.cases.save(rival);
      return at.store.cases.lookAgain(...asked);
    },
  };
  const [record] = (await brought(move)).Records;
  const streamed = record && eventIn(record);
  if (!streamed) throw new Error('it is no event');
  await noteTakenUp(streamed, { ...at.store, cases });
  await sweep();
  expect(await at.store.cases.get(move.head.id)).toMatchObject({ assignee: null, version: 4 });
});

test('whoever read it before the sweep was called writes over no call', async () => {
  const { lawyer, move } = await takenBy('unseen');
  await at.store.people.leave(leaving(lawyer, post));
  const [read, swept] = [await at.store.cases.get(move.head.id), await at.store.cases.get(move.head.id)];
  if (!read || !swept) throw new Error('it is not stored');
  await at.notify(await brought(move));
  await expect(at.store.cases.save(doing(read, 'message'))).rejects.toMatchObject({ code: 'stale_version' });
  expect(await at.store.cases.lookAgain(swept, addHours(noon, 100))).toBe(false);
  await sweep();
  expect(await at.store.cases.get(move.head.id)).toMatchObject({ assignee: null, version: 3 });
});

test('one that has gone back meanwhile is left as it is', async () => {
  const { lawyer, move } = await takenBy('left');
  const back = doing(move.head, 'withdraw');
  await at.store.people.leave(leaving(lawyer, post));
  await at.store.cases.save(back);
  await at.notify(await brought(move));
  await sweep();
  expect(await at.store.cases.get(move.head.id)).toEqual(back.head);
});
