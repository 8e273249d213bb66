import type { PaperPreview } from '../../contract/case/drafts';
import type { Command } from '../../contract/deeds/actions';
import type { CaseId } from '../../contract/ids';
import type { Actor, CaseEvent, CaseHead } from '../../domain/case/case';
import { dayOf } from '../../domain/clocks/day';
import { act } from '../../domain/deeds/act';
import { decidesIn } from '../../domain/deeds';
import { isOfItsOffice, preparable } from '../../domain/decisions/mayDraft';
import { previewOf } from '../../domain/decisions/previewOf';
import { fillServed } from '../../domain/papers/fillServed';
import { paperCase, papersOf } from '../../domain/papers/papersOf';
import { paperTable } from '../../domain/papers/table';
import { Refused } from '../../domain/refused';
import { caseFor } from '../case/open';
import { uncheckedIn } from '../case/articlesIn';
import { lookUpNamed } from '../case/lookUp';
import type { ActorDeps } from '../deps';

/** The head of the office, for whom it is written: what they will sign is what is shown. */
const asHead = ({ personId, name, belongsTo }: Actor, { desk }: CaseHead): Actor => ({
  ...{ personId, name, belongsTo },
  role: 'supervisor',
  organisation: desk,
});

/** The step that puts a decision into a paper, where that is another than the decision itself. */
const told = (event: CaseEvent, action: CaseEvent['word']): CaseEvent => ({
  ...event,
  seq: event.seq + 1,
  word: action,
  details: {},
});

/**
 * The papers that a decision would issue if it were given now, by the code that issues them; nothing is written.
 * @throws Refused as `caseOfOffice`, `wrong_status`, `no_such_article`, and what the deed itself would be refused for
 */
export async function previewPapers(
  caseId: CaseId,
  command: Command,
  deps: ActorDeps,
): Promise<PaperPreview[]> {
  const { actor, now, rules } = deps;
  const { head, events } = await caseFor(caseId, deps);
  if (!isOfItsOffice(actor, head)) throw new Refused('not_allowed');
  const decides = decidesIn(command.action, head.kind);
  if (!decides || !preparable(actor, head, now).includes(command.action)) throw new Refused('wrong_status');
  await uncheckedIn(command, deps);
  const found = await lookUpNamed(command, head, deps);
  const move = act(head, asHead(actor, head), command, now, found, rules);
  const last = decides.toldBy ? told(move.event, decides.toldBy) : move.event;
  const about = paperCase(move.head, [...events, move.event, ...(last === move.event ? [] : [last])]);
  return papersOf(about, now)
    .filter(({ event, kind }) => event?.seq === last.seq && paperTable[kind].mustServe)
    .map((paper) => previewOf(fillServed(paper, about), decides, command.input, dayOf(now)));
}
