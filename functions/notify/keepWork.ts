import type { Instant } from '../contract/ids';
import type { StreamedEvent } from '../store/cases/eventItem';
import type { Cases } from '../store/cases/cases';
import type { KeptWords } from '../store/search/keptWords';
import type { KeptWork } from '../store/work/keptWork';
import { residents } from '../domain/standing/helping';

export type KeepWorkDeps = {
  cases: Pick<Cases, 'get'>;
  work: KeptWork;
  words: Pick<KeptWords, 'keep'>;
};

/** Whether somebody of the staff brought the case on with it: it stands elsewhere than before. */
const broughtOnBy = ({ event: { by, from, to } }: StreamedEvent) =>
  from !== to && by.personId !== null && !residents.includes(by.standing) ? by.personId : null;

/**
 * Sets right in which lists of work a case stands, and by what it is found, by what it is now and not by what this event made of it: so an event that comes late,
 * or twice, changes nothing. Safe to repeat.
 */
export async function keepWork(streamed: StreamedEvent, { cases, work, words }: KeepWorkDeps): Promise<void> {
  const { caseId, seq, at }: { caseId: string; seq: number; at: Instant } = streamed.event;
  const head = await cases.get(caseId, seq);
  if (head) await work.keep(head);
  const personId = broughtOnBy(streamed);
  if (personId !== null) await work.addDone(personId, { caseId, at });
  await words.keep(caseId);
}
