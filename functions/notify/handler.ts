import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { errorFields, type Log } from '../runtime/log';
import type { StreamedEvent } from '../store/cases/eventItem';
import type { DayDigests } from '../store/roots/dayDigests';
import { draftIn, letDraftsGo, tellOfDraft, type DraftNewsDeps } from './drafts';
import { eventIn } from './eventIn';
import { isBroken } from './isBroken';
import { keepWork, type KeepWorkDeps } from './keepWork';
import { recordsInOrder } from './recordsInOrder';
import { gatherNews, type GatherDeps } from './staff/gatherNews';
import { noteTakenUp, type TakenUpDeps } from './takenUp';
import { tell, type TellDeps } from './tell';

export type NotifyDeps = TellDeps &
  GatherDeps &
  TakenUpDeps &
  KeepWorkDeps &
  DraftNewsDeps & { dayDigests: Pick<DayDigests, 'note'>; log: Log };

/**
 * Keeps the digest of a step where whoever writes cases cannot write. Another one under the same number: the step was
 * replaced since.
 */
async function noteDigest({ event, digest }: StreamedEvent, { dayDigests, log }: NotifyDeps): Promise<void> {
  const { caseId, seq, at } = event;
  const before = await dayDigests.note({ caseId, seq, at, digest });
  if (before !== null) log('chain_broken', { caseId, seq });
}

/**
 * An inbox waits for no desk's news, nor for the record, and all are tried: whichever failed is done again with the event, and changes
 * nothing of what is there. What cannot be read (a newer release has written it) is logged by its key and passed over:
 * it would hold up the inboxes of everybody else, and can be told again by hand (`npm run retell`).
 */
async function tellOf(record: DynamoDBRecord, deps: NotifyDeps): Promise<void> {
  try {
    const draft = draftIn(record);
    if (draft) return await tellOfDraft(draft, deps);
    const streamed = eventIn(record);
    if (!streamed) return;
    const done = await Promise.allSettled([
      noteDigest(streamed, deps),
      tell(streamed, deps),
      gatherNews(streamed, deps),
      noteTakenUp(streamed, deps),
      keepWork(streamed, deps),
      letDraftsGo(streamed, deps),
    ]);
    for (const one of done) if (one.status === 'rejected') throw one.reason;
  } catch (error) {
    if (!isBroken(error)) throw error;
    deps.log('delivery_failed', { rung: 'inbox', ...errorFields(error) });
  }
}

const nothingElse = async (): Promise<boolean> => false;

/**
 * Tells inboxes of the events of a batch, and of drafts that wait for a signature or come back, as Lambda calls it, and notes what staff are to be told beyond them. It knows
 * no channel, so none can hold it up. A table's
 * stream bears two readers: what else there is for this one, `beside` works on and says so.
 */
export function createNotifyHandler(
  deps: NotifyDeps,
  beside: (record: DynamoDBRecord) => Promise<boolean> = nothingElse,
) {
  return (batch: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> =>
    recordsInOrder(batch, {
      one: async (record) => {
        if (!(await beside(record))) await tellOf(record, deps);
      },
      failed: (error) => deps.log('delivery_failed', { rung: 'inbox', ...errorFields(error) }),
    });
}
