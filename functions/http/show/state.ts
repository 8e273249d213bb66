import type { Instant } from '../../contract/ids';
import type { CaseState, MandateView } from '../../contract/views';
import type { Standing } from '../../contract/words';
import { actionsFor } from '../../domain/deeds/actionsFor';
import type { Actor, CaseHead } from '../../domain/case/case';
import { lifecycles } from '../../domain/kinds/lifecycles';
import type { ClockSettings } from '../../domain/clocks/rules';
import { isOpen } from '../../domain/kinds/statusRow';
import { showDues } from './due';
import { showRow } from './row';

/** A mandate is over with the case. */
function showMandate({ kind, status, assignee, marks, mandateUntil }: CaseHead): MandateView | null {
  if (!assignee || !lifecycles[kind].mandate || !isOpen(kind, status)) return null;
  const { name, organisation } = assignee;
  return {
    name,
    organisationName: organisation.name,
    agreed: marks.includes('mandated'),
    until: mandateUntil,
  };
}

/** Who asks, as what, when, and under which calendar. */
export type Viewer = { actor: Actor; standing: Standing; now: Instant; rules: ClockSettings };

/** The state of a case as this person sees it, with what they may do now. */
export const showState = (head: CaseHead, { actor, standing, now, rules }: Viewer): CaseState => ({
  ...showRow(head, standing, now),
  version: head.version,
  standing,
  dues: showDues(head.clocks, now, rules),
  actions: actionsFor(actor, head, now),
  assigneeName: head.assignee?.name ?? null,
  deskName: head.desk.name,
  mandate: showMandate(head),
  limitationOn: head.limitationOn,
});
