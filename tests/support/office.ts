import { createKeptWords } from '../../functions/store/search/keptWords';
import { createKeptWork } from '../../functions/store/work/keptWork';
import { createFoldedLines } from '../../functions/store/inbox/foldedLines';
import { ScanCommand, type AttributeValue } from '@aws-sdk/client-dynamodb';
import type { OrganisationId, PersonId } from '../../functions/contract/ids';
import type { ClockSettings } from '../../functions/domain/clocks/rules';
import { lambdaRecord } from '../../functions/local/stack/stream/lambdaRecord';
import { usualWaits } from '../../functions/domain/deliveries/waits';
import { createNotifyHandler } from '../../functions/notify/handler';
import { keptLeaves } from '../../functions/notify/deputies';
import { keptMembers } from '../../functions/notify/members';
import { createScheduleHandler } from '../../functions/schedule/handler';
import { draftMark } from '../../functions/store/drafts/draftItem';
import { eventMark } from '../../functions/store/cases/eventItem';
import { openApi, type Api } from './api';
import { storeOptions } from './store';
import { actingAs, signIn, type Person, type Sender } from './person';
import { staffId } from './town';
import { allPosts, buildUpstairs, postIn } from './upstairs';

const hourMs = 3_600_000;
/** Hours between two sweeps while time passes: those of a journey are moments of some day, not of some minute. */
const sweepEvery = 24;

export type Office = {
  api: Api;
  /** A resident, or someone of the staff in a post of theirs. Signed in now: yesterday's tokens are no good. */
  as(who: string, at?: OrganisationId): Promise<Person>;
  idOf(who: string): Promise<PersonId>;
  /** Lets so many hours pass. The clock is swept meanwhile, unless the sweep is out of order. */
  pass(hours: number, sweeping?: { every?: number; outOfOrder?: boolean }): Promise<void>;
  /** Sweeps now. */
  sweep(): Promise<void>;
  /** From now on the API and the sweep go by these. */
  publish(rules: ClockSettings): void;
  /** What everybody has been told of a case since the last time it was asked, by name; notice kinds, oldest first. */
  news(caseId: string): Promise<Record<string, string[]>>;
  close(): Promise<void>;
};

const isStaff = (who: string): boolean => allPosts.some(([name]) => name === who);

/** New events as the stream brings them, each once: what was stored is what is told. */
export function streamOf({ opened: { client, table } }: Api) {
  const delivered = new Set<string>();
  // A step lies there once; a draft is another with each change.
  const nameOf = ({ pk, sk, revision }: Record<string, AttributeValue>) =>
    [pk?.S, sk?.S, revision?.N].filter(Boolean).join(' ');
  return async () => {
    const found: Record<string, AttributeValue>[] = [];
    let from: Record<string, AttributeValue> | undefined;
    do {
      const page = await client.send(
        new ScanCommand({
          ...{ TableName: table, ConsistentRead: true, ExclusiveStartKey: from },
          FilterExpression: 'et IN (:event, :draft)',
          ExpressionAttributeValues: { ':event': { S: eventMark }, ':draft': { S: draftMark } },
        }),
      );
      found.push(...(page.Items ?? []));
      from = page.LastEvaluatedKey;
    } while (from);
    const fresh = found
      .filter((item) => !delivered.has(nameOf(item)))
      .sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
    for (const item of fresh) delivered.add(nameOf(item));
    return fresh.map((NewImage) =>
      lambdaRecord(
        { eventName: 'INSERT', dynamodb: { SequenceNumber: nameOf(NewImage), NewImage } },
        'arn:local:stream',
      ),
    );
  };
}

/** The town with its upstairs, the stream and the clock sweep at work, and a time that passes when told to. */
export async function openOffice(options: Parameters<typeof openApi>[0] = {}): Promise<Office> {
  const api = await openApi(options);
  await buildUpstairs(api.reference);
  const { inbox, people, deliveries, staffChannels, dayDigests, workloads, cases, drafts, helpings, leaves } =
    api.store;
  const log = api.deps.log;
  let rules = api.deps.rules;
  let sender: Sender = api;
  const residents = new Map<string, PersonId>();
  const toldBefore = new Set<string>();
  const fresh = streamOf(api);
  const members = keptMembers((id, role) => people.members(id, role), api.now);
  const words = createKeptWords(storeOptions(api.opened));
  const notify = createNotifyHandler({
    ...{ inbox, deliveries, staffChannels, dayDigests, workloads, cases, drafts, helpings, log },
    leaves: keptLeaves(leaves, api.now),
    work: createKeptWork(api.opened),
    words,
    folded: createFoldedLines(api.opened),
    people: { get: (id) => people.get(id), member: people.member, members },
    rules: { waits: usualWaits, calendar: rules.calendar },
    now: api.now,
  });

  const sweep = (): Promise<void> =>
    createScheduleHandler({
      copyRoot: null,
      words,
      store: api.store,
      rules,
      numberSecret: api.deps.numberSecret,
      now: api.now,
      log,
    })({}, { getRemainingTimeInMillis: () => 600_000 });

  async function tell(): Promise<void> {
    const { batchItemFailures } = await notify({ Records: await fresh() });
    expect(batchItemFailures).toEqual([]);
  }

  const as: Office['as'] = async (who, at) => {
    const person = await signIn(sender, who);
    if (isStaff(who)) return actingAs(person, postIn(who, at), sender);
    residents.set(who, person.session.me.personId);
    return person;
  };

  async function kindsFor(personId: PersonId, caseId: string): Promise<string[]> {
    const { rows } = await inbox.page(personId, { limit: 100 });
    const news = rows.filter((notice) => notice.caseId === caseId && !toldBefore.has(notice.id));
    for (const { id } of news) toldBefore.add(id);
    return news.map(({ kind }) => kind).reverse();
  }

  return {
    api,
    as,
    idOf: async (who) => (isStaff(who) ? staffId(who) : (await as(who)).session.me.personId),
    async pass(hours, { every = sweepEvery, outOfOrder = false } = {}) {
      for (let left = hours; left > 0; left -= every) {
        api.wait(Math.min(every, left) * hourMs);
        if (!outOfOrder) await sweep();
      }
    },
    sweep,
    publish(next) {
      rules = next;
      sender = api.instance({ rules });
    },
    async news(caseId) {
      await tell();
      const everybody = [
        ...[...residents],
        ...allPosts.map(([who]): [string, PersonId] => [who, staffId(who)]),
      ];
      const told = await Promise.all(
        everybody.map(async ([who, personId]) => [who, await kindsFor(personId, caseId)] as const),
      );
      return Object.fromEntries(told.filter(([, kinds]) => kinds.length > 0));
    },
    close: () => api.close(),
  };
}
