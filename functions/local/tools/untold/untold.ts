import type { CaseId } from '../../../contract/ids';
import type { Delivery } from '../../../domain/deliveries/delivery';
import { noticesFor } from '../../../notify/decide';
import { noticeOf } from '../../../notify/tell';
import { parseStreamedEvent } from '../../../store/cases/eventItem';
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

/**
 * Why people were told of the steps of a case, or were not: for each step whom it is for, whether it lies in their
 * inbox, and how far each way beyond it came. Ids and codes alone.
 * @throws NotAsked when there is no such case; BrokenItem for an event that this release cannot read
 */
export async function untold(caseId: CaseId, { table, store, say }: UntoldDeps): Promise<void> {
  const items = await everythingUnder({ client: table.client, table: table.name }, headKey(caseId).pk);
  const events = items.flatMap((item) => parseStreamedEvent(item) ?? []);
  if (events.length === 0) throw new NotAsked(`there is no case ${caseId}`);
  const deliveries = new Map((await store.deliveries.ofCase(caseId)).map((one) => [one.noticeId, one]));
  for (const streamed of events) {
    const notices = noticesFor(streamed);
    say(`step ${streamed.event.seq} ${streamed.event.word} ${streamed.event.at}`);
    if (notices.length === 0) say('  meant for nobody: no notice follows from this step');
    for (const notice of notices) {
      const { to, except } = notice;
      const people =
        to.at === 'person'
          ? [to.personId]
          : (await store.people.members(to.organisationId, to.role)).map(({ personId }) => personId);
      if (to.at === 'desk')
        say(`  ${notice.kind} to each ${to.role} of ${to.organisationId}: ${people.length} now`);
      for (const personId of people) {
        if (except.includes(personId)) {
          say(
            `  ${notice.kind} to ${personId}: left out, their own step, their own case, or they stepped aside`,
          );
          continue;
        }
        const { id, at } = noticeOf(streamed, notice, personId);
        const isThere = await getItem(
          { ...table, pause: async () => undefined },
          noticeKey(personId, at, id),
        );
        const delivery = deliveries.get(id);
        const inbox = isThere ? 'in the inbox' : 'NOT IN THE INBOX (npm run retell)';
        say(
          `  ${notice.kind} to ${personId}: ${inbox}${delivery ? `; ${waysOf(delivery)}` : '; the inbox is its only way'}`,
        );
      }
    }
  }
}
