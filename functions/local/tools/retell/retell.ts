import type { CaseId, Instant } from '../../../contract/ids';
import { begin } from '../../../domain/deliveries/begin';
import type { DeliveryRules } from '../../../domain/deliveries/waits';
import { createFoldedLines } from '../../../store/inbox/foldedLines';
import { noticesFor } from '../../../notify/decide';
import { gatherNews } from '../../../notify/staff/gatherNews';
import { noticeOf, tell } from '../../../notify/tell';
import { type StreamedEvent, parseStreamedEvent } from '../../../store/cases/eventItem';
import type { Store } from '../../../store/createStore';
import { headKey } from '../../../store/keys/cases';
import { everythingUnder, wholeTable, type Place } from '../wholeTable';

export type RetellDeps = Place & {
  store: Pick<Store, 'inbox' | 'people' | 'helpings' | 'leaves' | 'deliveries' | 'staffChannels'>;
  rules: DeliveryRules;
  now: () => Instant;
  say: (line: string) => void;
};

/** Which events: of one case, all or one of them; or of every case, by when they happened. */
export type Which = { caseId: CaseId; seq: number | null } | { from: Instant; to: Instant };

async function* eventsOf(which: Which, place: Place): AsyncGenerator<StreamedEvent> {
  const pages =
    'caseId' in which ? [await everythingUnder(place, headKey(which.caseId).pk)] : wholeTable(place);
  for await (const page of pages)
    for (const item of page) {
      const streamed = parseStreamedEvent(item);
      if (!streamed) continue;
      const { seq, at } = streamed.event;
      const isMeant =
        'caseId' in which ? which.seq === null || which.seq === seq : which.from <= at && at < which.to;
      if (isMeant) yield streamed;
    }
}

/** The telling of each notice to a resident is begun where it is not; the function `telling` carries it on. */
async function beginTellings(streamed: StreamedEvent, { store, rules, now }: RetellDeps): Promise<void> {
  for (const notice of noticesFor(streamed)) {
    if (notice.audience !== 'resident' || notice.to.at !== 'person') continue;
    const { id: noticeId, ...rest } = noticeOf(streamed, notice, notice.to.personId);
    const delivery = begin({ noticeId, deskId: streamed.about.desk.organisationId, ...rest }, now(), rules);
    if (delivery) await store.deliveries.begin(delivery);
  }
}

/**
 * Tells events again, as the functions behind the stream do: for what became a dead letter there, however long ago. Ids
 * of notices are made of their events, so whoever was told stays told once. `dryRun`: says which events it would be.
 * The number of events. @throws BrokenItem for an event that this release cannot read
 */
export async function retell(which: Which, dryRun: boolean, deps: RetellDeps): Promise<number> {
  const { store, rules, now, say } = deps;
  let count = 0;
  for await (const streamed of eventsOf(which, deps)) {
    const { caseId, seq, word, at } = streamed.event;
    say(`${caseId} ${seq} ${word} ${at}: ${noticesFor(streamed).length} notices`);
    count += 1;
    if (dryRun) continue;
    await tell(streamed, { ...store, folded: createFoldedLines(deps), now });
    await gatherNews(streamed, { ...store, rules, now });
    await beginTellings(streamed, deps);
  }
  say(`${count} events${dryRun ? ', dry run: nothing was written' : ' told again'}`);
  return count;
}
