import type { CaseId, PersonId } from '../../../contract/ids';
import type { Delivery } from '../../../domain/deliveries/delivery';
import { noticesFor, type Notice } from '../../../notify/decide';
import { ofNoOtherSide } from '../../../notify/otherSide';
import { noticeOf } from '../../../notify/tell';
import { parseStreamedEvent, type StreamedEvent } from '../../../store/cases/eventItem';
import type { Store } from '../../../store/createStore';
import { headKey } from '../../../store/keys/cases';
import { noticeKey } from '../../../store/keys/notices';
import { getItem, type Table } from '../../../store/table/table';
import { NotAsked } from '../operator';
import { everythingUnder } from '../wholeTable';

type UntoldDeps = {
  table: Pick<Table, 'client' | 'name'>;
  store: Pick<Store, 'deliveries' | 'people'>;
  say: (line: string) => void;
};

/** How far the telling of a notice came, way by way, each with its reason. */
function waysOf({ state, rungs, trying, nextAt, statutory }: Delivery): string {
  const tried = rungs.map(({ rung, outcome, reason }) => `${rung} ${outcome}${reason ? ` (${reason})` : ''}`);
  const going = trying ? [`${trying.rung} being tried, ${trying.tries} times so far`] : [];
  const next = nextAt ? [`next look ${nextAt}`] : [];
  return [`${state}${statutory ? ', asked for by law' : ''}`, ...tried, ...going, ...next].join('; ');
}

/** Whom a notice is meant for, as things are now: somebody who left since is not among them. */
async function meantFor({ to }: Notice, { store }: UntoldDeps): Promise<PersonId[]> {
  if (to.at === 'person') return [to.personId];
  return (await store.people.members(to.organisationId, to.role)).map(({ personId }) => personId);
}

/** Why somebody is left out of a notice that is meant for them; null where they are not. */
function leftOut(personId: PersonId, { except }: Notice, others: readonly PersonId[], told: Set<PersonId>) {
  if (except.includes(personId)) return 'their own step, their own case, or they stepped aside';
  if (!others.includes(personId)) return 'they belong to the other side';
  return told.has(personId) ? 'told of this step by the notice before' : null;
}

async function ofEvent(
  streamed: StreamedEvent,
  deliveries: ReadonlyMap<string, Delivery>,
  deps: UntoldDeps,
): Promise<void> {
  const { table, store, say } = deps;
  const told = new Set<PersonId>();
  for (const notice of noticesFor(streamed)) {
    const people = await meantFor(notice, deps);
    const { to, kind, audience } = notice;
    if (to.at === 'desk') say(`  ${kind} to each ${to.role} of ${to.organisationId}: ${people.length} now`);
    const others =
      audience === 'resident' ? people : await ofNoOtherSide(people, streamed.about.against, store.people);
    for (const personId of people) {
      const why = leftOut(personId, notice, others, told);
      told.add(personId);
      if (why !== null) {
        say(`  ${kind} to ${personId}: left out, ${why}`);
        continue;
      }
      const { id, at } = noticeOf(streamed, notice, personId);
      const isThere = await getItem({ ...table, pause: async () => undefined }, noticeKey(personId, at, id));
      const delivery = deliveries.get(id);
      const beyond = delivery ? waysOf(delivery) : 'the inbox is its only way';
      say(
        `  ${kind} to ${personId}: ${isThere ? 'in the inbox' : 'NOT IN THE INBOX (npm run retell)'}; ${beyond}`,
      );
    }
  }
}

/**
 * Why people were told of the steps of a case, or were not: for each step whom it is for, whether it lies in their
 * inbox, and how far each way beyond it came. Ids and codes alone.
 * @throws NotAsked when there is no such case; BrokenItem for an event that this release cannot read
 */
export async function untold(caseId: CaseId, deps: UntoldDeps): Promise<void> {
  const { table, store, say } = deps;
  const items = await everythingUnder({ client: table.client, table: table.name }, headKey(caseId).pk);
  const events = items.flatMap((item) => parseStreamedEvent(item) ?? []);
  if (events.length === 0) throw new NotAsked(`there is no case ${caseId}`);
  const deliveries = new Map((await store.deliveries.ofCase(caseId)).map((one) => [one.noticeId, one]));
  for (const streamed of events) {
    say(`step ${streamed.event.seq} ${streamed.event.word} ${streamed.event.at}`);
    if (noticesFor(streamed).length === 0) say('  meant for nobody: no notice follows from this step');
    await ofEvent(streamed, deliveries, deps);
  }
}
