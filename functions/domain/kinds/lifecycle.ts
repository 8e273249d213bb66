import type { CaseAction } from '../../contract/actions';
import type { CaseStatus } from '../../contract/kinds';
import type { AreaLevel, OrganisationKind, StaffRole, Step } from '../../contract/words';

/** Who must act while a case is in a status. `nobody` is for the end only. */
export type HeldBy = 'desk' | 'assignee' | 'resident' | 'nobody';

/** What a status is: the step the resident sees, who must act, and what leads where. */
export type StatusRow<S extends CaseStatus> = {
  step: Step;
  heldBy: HeldBy;
  moves: { [A in CaseAction]?: S };
};

/** A kind of case as data. `message` and `withdraw` hold in every open status and are not repeated in the rows. */
export type Lifecycle<S extends CaseStatus> = {
  /** In the case number. */
  letter: string;
  first: S;
  /** Where a withdrawal leads. */
  withdrawn: S;
  /** Which desk receives it: the organisation of this kind that serves the area at this level. */
  desk: { kind: OrganisationKind; level: AreaLevel };
  /** The role that carries it. */
  handler: StaffRole;
  /** Whether those on duty at the desk see unassigned cases and may take them. */
  dutyMayTake: boolean;
  statuses: Record<S, StatusRow<S>>;
};
