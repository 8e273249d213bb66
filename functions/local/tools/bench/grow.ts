import type { CommandOf } from '../../../contract/deeds/actions';
import type { Instant } from '../../../contract/ids';
import type { Session } from '../../../contract/people/session';
import type { Actor, CaseHead } from '../../../domain/case/case';
import { addHours } from '../../../domain/clocks/day';
import { act } from '../../../domain/deeds/act';
import { file } from '../../../domain/filing/file';
import { createHandler, type ApiHandler } from '../../../http/handler';
import { newSalt } from '../../../runtime/ids';
import { StoreUnavailable } from '../../../store/table/orUnavailable';
import { createKeptWork } from '../../../store/work/keptWork';
import { organisationRef, postHolder } from '../../town/cast';
import { openBareStack, type BareStack } from '../bareStack';
import { apiCall } from './apiCall';
import { filing } from './cycle';
import { percentile, short } from './figures';
import { meterOn } from './meter';

const county = '150902';
const areaCode = `${county}000000`;
const organisationId = `serviceCentre-${areaCode}`;
/** Cases that are written side by side. */
const atOnce = 24;
const patience = 50;
const readings = 80;
/** Of ten cases, in their order: one waits at the desk, one with a lawyer, two with the resident, and the rest are over. */
const ages = [
  'desk',
  'taken',
  'answered',
  'answered',
  'over',
  'over',
  'over',
  'over',
  'over',
  'over',
] as const;

type ListName = 'today' | 'deskQueue' | 'peopleQueue' | 'myQueue' | 'othersQueue' | 'doneToday';
/** What one screen of the office costs with so many cases in its table. */
type Read = { readUnits: number; p95Ms: number };
type Grown = { cases: number; seconds: number; lists: Partial<Record<ListName, Read>> };

/** A write that a slow machine did not answer in time is sent again: each knows itself, and is written once. */
async function written<T>(write: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await write();
    } catch (error) {
      if (!(error instanceof StoreUnavailable) || attempt === patience) throw error;
    }
  }
}

/** The life of the nth case so far: written as the product writes it, step by step. */
async function live(nth: number, at: Instant, stack: BareStack, lawyer: Actor): Promise<void> {
  const { api, cast } = stack;
  const { cases } = api.store;
  const desk = organisationRef(cast, organisationId);
  const ownerId = `p${String(nth % 997).padStart(25, 'g')}`;
  const move = file({
    id: String(nth).padStart(10, '0'),
    filing: filing(areaCode),
    ownerId,
    desk,
    salt: newSalt(),
    at,
  });
  await written(() => cases.put(move));
  let { head } = move;
  const step = async (
    actor: Actor,
    command: Pick<CommandOf<'take' | 'answer' | 'close'>, 'action' | 'input'>,
  ) => {
    const asked = { ...command, version: head.version, key: `grown-${nth}-${head.version}-key` };
    const done = act(head, actor, asked as CommandOf<'take'>, addHours(at, head.version), {});
    await written(() => cases.save(done));
    head = done.head;
  };
  const age = ages[nth % ages.length];
  const owner: Actor = { personId: ownerId, name: null, role: 'resident', organisation: null, belongsTo: [] };
  if (age !== 'desk') await step(lawyer, { action: 'take', input: {} });
  if (age === 'answered' || age === 'over')
    await step(lawyer, { action: 'answer', input: { text: '可以先找劳动监察大队。' } });
  if (age === 'over') await step(owner, { action: 'close', input: { solved: true } });
  await written(() => stand(head, stack));
}

/** As the stream would have it in the end. */
const stand = (head: CaseHead, { storeOptions }: BareStack): Promise<void> =>
  createKeptWork(storeOptions).keep(head);

/** Reads a list again and again through the API's own entry. */
async function readList(handler: ApiHandler, who: Session, name: ListName, stack: BareStack): Promise<Read> {
  const meter = meterOn(stack.client);
  const read = () => apiCall(handler, who.accessToken, name, { query: {} });
  const { reading } = await meter.measure(read);
  const times: number[] = [];
  for (let nth = 0; nth < readings; nth += 1) {
    const begun = performance.now();
    await read();
    times.push(performance.now() - begun);
  }
  return { readUnits: reading.readUnits, p95Ms: short(percentile(times, 0.95)) };
}

const dispatchers = ['today', 'deskQueue', 'peopleQueue'] as const satisfies ListName[];
const lawyers = ['myQueue', 'othersQueue', 'doneToday'] as const satisfies ListName[];

/** Loads one office with this many cases, stop by stop, and says at each what its lists cost. `say`: how far it has come. */
export async function measureGrown(stops: readonly number[], say: (line: string) => void): Promise<Grown[]> {
  const stack = await openBareStack('grow');
  try {
    const { api, cast } = stack;
    const weChat = { ...api.weChat, codeToSession: async (code: string) => ({ openid: code }) };
    const handler = createHandler({ ...api, weChat, log: () => undefined });
    const holder = (post: string) => postHolder(cast, county, post);
    const signIn = async (post: string, role: 'lawyer' | 'dispatcher'): Promise<Session> => {
      const session = await apiCall(handler, null, 'login', { body: { code: holder(post).openid } });
      return apiCall(handler, session.accessToken, 'actAs', { body: { role, organisationId } });
    };
    const organisation = organisationRef(cast, organisationId);
    const { personId, name } = holder('lawyer-1');
    const lawyer: Actor = { personId, name, role: 'lawyer', organisation, belongsTo: [organisationId] };
    const grown: Grown[] = [];
    const begun = performance.now();
    let count = 0;
    for (const stop of stops) {
      while (count < stop) {
        const some = Array.from({ length: Math.min(atOnce, stop - count) }, (_, nth) => count + nth);
        // A minute apart, so that each has dates of its own.
        await Promise.all(
          some.map((nth) =>
            live(nth, new Date(Date.now() - (stop - nth) * 60_000).toISOString(), stack, lawyer),
          ),
        );
        count += some.length;
        if (count % 2400 === 0) say(`${count} cases`);
      }
      const seconds = Math.round((performance.now() - begun) / 1000);
      const lists: Grown['lists'] = {};
      const dispatcher = await signIn('centre-dispatcher', 'dispatcher');
      for (const name of dispatchers) lists[name] = await readList(handler, dispatcher, name, stack);
      const reader = await signIn('lawyer-1', 'lawyer');
      for (const name of lawyers) lists[name] = await readList(handler, reader, name, stack);
      grown.push({ cases: count, seconds, lists });
      say(JSON.stringify(grown.at(-1)));
    }
    return grown;
  } finally {
    await stack.stop();
  }
}
