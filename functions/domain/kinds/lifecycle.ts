import type { CaseAction, SystemWord } from '../../contract/deeds/actions';
import type { CaseStatus } from '../../contract/kinds';
import type { AreaLevel, OrganisationKind, StaffRole, Standing, Step } from '../../contract/words';
import type { Mark } from '../case/marks';

/** Who must act while a case is in a status. `nobody` is for the end only. */
export type HeldBy = 'desk' | 'assignee' | 'resident' | 'nobody';

/** Where a word leads: one status, or one of several by what was decided (`leadsTo` of its rule). */
export type LeadsTo<S extends CaseStatus> = S | readonly [S, S, ...S[]];

/** What a status is: the step the resident sees, who must act, what leads where, and what the clock leads to. */
export type StatusRow<S extends CaseStatus> = {
  step: Step;
  heldBy: HeldBy;
  moves: { [A in CaseAction]?: LeadsTo<S> };
  /**
   * The office that sent it still answers for it, and reads it: what it offered is not accepted, or its decision is being
   * looked at. Absent: it sees outline and outcome (个人信息保护法 6: the smallest scope).
   */
  senderReads?: true;
  byClock?: { [W in SystemWord]?: S };
  /**
   * An end that the office decided: its paper may come late, or never, so that asking it to look again is never too late.
   * Absent: the resident's own end, or one by silence, after which it is opened again for `limits.reopenDays`.
   */
  isOfficesEnd?: true;
  /** Where `settle` leads instead while something promised in the case is still to be done (信访工作条例 32). */
  settlesInto?: S;
  /** Something was granted: it ends by a decision, which the resident may ask for, and never by a tap of theirs. */
  endsByDecision?: true;
  /**
   * What the resident may still ask for when the case ends from here, where the end has a move for it: ending a case
   * waives nothing. Absent: nothing.
   */
  afterEnd?: CaseAction;
};

/** What a deed that several kinds share asks of the kind. */
export type DeedColumns = {
  /** Who gives a case to a person: for a kind whose people stay with it, the office that handed it over as well. */
  assigners: readonly Standing[];
  /** Only the office that gives such cases to people says which of its people has one. */
  assignedByGivingOffice: boolean;
  /** Whoever carries it stays with it when it is handed over. */
  handlerGoesAlong: boolean;
  /** At the next desk it begins again; else being handed over is a step on its way to the end. */
  beginsAgainElsewhere: boolean;
  /** What it has to carry before a body that is no office of its kind may get it to handle; null: nothing. */
  handledOnlyWith: Mark | null;
};

/**
 * A kind of case as data. What holds in every open status is not repeated in the rows: `message`, `nameOtherSide`,
 * `withdraw`, and for a kind carried under a mandate its agreement, refusal and end.
 */
export type Lifecycle<S extends CaseStatus> = DeedColumns & {
  /** In the case number. */
  letter: string;
  first: S;
  /** Where a withdrawal leads. */
  withdrawn: S;
  /** Which desk receives it: the organisation of this kind that serves the area at this level, or the next above. */
  desk: { kind: OrganisationKind; level: AreaLevel };
  /** Kind of organisation that decides what the desk cannot: objections, hand-overs that came back twice. */
  superior: OrganisationKind;
  /** The role that carries it. */
  carriedBy: StaffRole;
  /** Whether those on duty at the desk see unassigned cases and may take them. */
  dutyMayTake: boolean;
  /** Whether the handler needs the resident's mandate before they may act. */
  mandate: boolean;
  /** Whether the handler sees an outline until they have said that no interest of theirs stands against it. */
  clearance: 'always' | 'withOtherSide' | 'never';
  /** Whether several may bring one together (信访工作条例 17, 20). Absent: whoever filed it alone. */
  together?: true;
  statuses: Record<S, StatusRow<S>>;
};
