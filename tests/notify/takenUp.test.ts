import type { Move } from '../../functions/domain/case/case';
import { addHours } from '../../functions/domain/clocks/day';
import { publishedSettings } from '../../functions/domain/clocks/rules';
import { sweepDue } from '../../functions/work/sweepDue';
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

test('one that has gone back meanwhile is left as it is', async () => {
  const { lawyer, move } = await takenBy('left');
  const back = doing(move.head, 'withdraw');
  await at.store.people.leave(leaving(lawyer, post));
  await at.store.cases.save(back);
  await at.notify(await brought(move));
  await sweep();
  expect(await at.store.cases.get(move.head.id)).toEqual(back.head);
});
