import { actionInputs } from '../../contract/deeds/actions';
import type { Instant } from '../../contract/ids';
import type { PaperId } from '../../contract/case/papers';
import type { CaseEvent, CaseHead } from '../case/case';
import { hourOf } from '../clocks/day';
import { beginsThere, isSaidBy, startsOn, type StartsOn } from '../clocks/table';
import { serviceIn } from './service';

type About = { head: CaseHead; events: readonly CaseEvent[] };

/** What was said last from whose receipt a date runs: the step that said it, and what counts as receiving it. */
type Said = { seq: number; on: StartsOn };

function lastSaid({ head, events }: About): Said | null {
  const { kind } = head;
  const marks = head.marks.filter((mark) => mark !== 'unreceived');
  const said = events.flatMap(({ seq, word, from, to }): Said[] => {
    const at = { kind, status: to, marks };
    const on = (from !== to && beginsThere(at)) || isSaidBy(word, at) ? startsOn(at) : null;
    return on === null ? [] : [{ seq, on }];
  });
  return said.at(-1) ?? null;
}

const stepOfPaper = (paper: PaperId): number => Number(paper.split('-')[0]);

/** The step that a notice tells of, as its id says. */
export const stepOfNotice = (caseId: CaseHead['id'], noticeId: string): number =>
  Number(noticeId.slice(`${caseId}.`.length).split('.')[0]);

/**
 * Whether a step of the timeline shows that what was said has reached the resident, and since when. A paper that has to be
 * served (送达) is received when it is. Where the law asks that the resident be told (法律援助法 43(2)) it is also enough
 * that they read it on their own page, or that staff told them on the phone; not that a message went out, whose fixed
 * words do not say what is missing.
 */
function receiptIn(event: CaseEvent, { seq, on }: Said): Instant | null {
  const service = serviceIn(event);
  if (service) {
    if (stepOfPaper(service.paper) !== seq) return null;
    return service.on === null ? service.at : hourOf(service.on, 0);
  }
  // What a body outside sent is on its own paper: the day on which it came is recorded here.
  if (event.word === 'receiveReply') return hourOf(actionInputs.receiveReply.parse(event.details).on, 0);
  if (on === 'served') return null;
  if (event.word === 'told') return event.at;
  if (event.word !== 'recordCall') return null;
  const { noticeId, reached } = actionInputs.recordCall.parse(event.details);
  return reached && stepOfNotice(event.caseId, noticeId) === seq ? event.at : null;
}

/** When what was said last reached the resident, by the timeline alone; null when nothing shows that it did. */
export function receivedAt(about: About): Instant | null {
  const said = lastSaid(about);
  if (!said) return null;
  const receipts = about.events
    .filter(({ seq }) => seq > said.seq)
    .map((event) => receiptIn(event, said))
    .filter((at) => at !== null);
  return receipts[0] ?? null;
}

const isWaiting = ({ marks }: CaseHead): boolean => marks.includes('unreceived');

/** Whether a date of the case begins with the receipt of this paper. */
export const isAwaitedPaper = (about: About, paper: PaperId): boolean =>
  isWaiting(about.head) && lastSaid(about)?.seq === stepOfPaper(paper);

/** Whether a date of the case begins when the resident is told on the phone what this notice is about. */
export function isAwaitedNotice(about: About, noticeId: string): boolean {
  const said = lastSaid(about);
  return isWaiting(about.head) && said?.on === 'told' && said.seq === stepOfNotice(about.head.id, noticeId);
}

/** Whether a date of the case begins when the resident reads their page. */
export const isAwaitedReading = ({ kind, status, marks, resume }: CaseHead): boolean =>
  marks.includes('unreceived') && startsOn({ kind, status, marks, resume }) === 'told';
