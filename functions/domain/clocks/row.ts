import type { CaseAction } from '../../contract/deeds/actions';
import type { CaseStatus, StatusOf } from '../../contract/kinds';
import type { CaseKind, Role } from '../../contract/words';
import type { Mark } from '../case/marks';

/** How sure the source is: the law's own text, a secondary page, recalled, or proposed. */
export type Certainty = 'Q' | 'W' | 'R' | 'P';

/**
 * What follows when the last day has passed: it is called overdue and told upwards; the application counts as
 * withdrawn (法律援助法 43); the case is closed as settled; an offered mandate was not taken up; a mandate is over; what was
 * proposed is off, and the matter goes on; it is called overdue, and told to nobody above.
 */
export type WhenDue =
  'overdue' | 'lapse' | 'settle' | 'mandateUnanswered' | 'mandateEnds' | 'offerLapses' | 'nothing';

/**
 * What a period that the law counts from receipt waits for, since the step that issued what is received. `served`: the
 * paper of that step has reached the resident (送达). `told`: they know what it says, also by having read it on their
 * page or on the phone. Until then it does not run, and whatever silence would mean does not happen.
 */
export type StartsOn = 'served' | 'told';

export type ClockRow<Status extends CaseStatus = CaseStatus> = {
  kind: CaseKind;
  /** In `unit`. A setting may have another length in one deployment, or be given when the clock starts. */
  length: number;
  unit: 'hour' | 'dutyHour' | 'calendarDay' | 'workingDay' | 'month';
  /** Whether a last day on a day of rest moves to the next working day. */
  rolls: boolean;
  /** Starts on entering one of these from elsewhere, runs while in them, stops on leaving. */
  runsIn: readonly Status[];
  /**
   * Absent: the step itself. Else it begins with the receipt of what the step said; until then the case carries the mark
   * `unreceived`, and a row `with` that mark says by when the office has to bring it to the resident.
   */
  startsOn?: StartsOn;
  /** With `startsOn`: the deed that says it where the case stays where it is. Absent: the step that leads there. */
  saidBy?: CaseAction;
  /** Goes on in these ends of the case, and begins there if it waited: ending a case waives no period that runs. */
  goesOnIn: readonly Status[];
  /** Ends and begins anew with this deed, though the status still has it. */
  startsAnewBy?: CaseAction;
  /** Stands still in these; the days waited are not counted. */
  pausedIn: readonly Status[];
  /** What is waited for while it stands still. */
  pauseWord: string;
  /** Runs only in a case with this mark, or without any of those. */
  with?: Mark;
  without?: Mark | readonly Mark[];
  whenDue: WhenDue;
  /** Who has to act by then. */
  audience: 'staff' | 'resident';
  /** It is the desk that has to act by then, whoever carries the case. */
  ofDesk?: true;
  /** Days it may be extended by at most, and who approves it; that it is once is ours (the text says how long, not how often). */
  extend?: { most: number; by: Role };
  /** The deeds that say how long it is (`namesLength` of their rules): it starts with them, or anew. */
  lengthNamedBy?: readonly CaseAction[];
  /** The deed that may be done only until this is over; by its last day of plain count. */
  closes?: CaseAction;
  /** The deed that is the resident's until this is over. Later it is received all the same, and marked `late`. */
  asks?: CaseAction;
  /** The deed that moves it while it runs (`editsDate` of its rule): the extension, or days of a hearing. */
  editedBy?: CaseAction;
  /** The deed with which it is met and runs anew, as often as it is done. */
  restartedBy?: CaseAction;
  /** Met only in a case with this mark when it stops; else what it was for is no longer to be done. */
  metWith?: Mark;
  /** Those on duty are told when half of the time to it is gone; a clock of hours only. */
  warnsHalfWay?: true;
  /** Once it is half gone or late, anyone on duty may do what is due (the mark `escalated`). */
  opensToDuty?: true;
  /** The event it starts from, as said in 自某日……的次日起算. */
  startWord: string;
  /** What has to happen by the last day, in the office's words. */
  title: string;
  law: string;
  certainty: Certainty;
  /** The length is a deployment's own. */
  setting: boolean;
};

const unlessSaid = {
  rolls: false,
  goesOnIn: [],
  pausedIn: [],
  pauseWord: '',
  whenDue: 'overdue',
  audience: 'staff',
} as const;

type Said<Status extends CaseStatus> = Omit<ClockRow<Status>, 'kind' | 'setting' | keyof typeof unlessSaid> &
  Partial<Pick<ClockRow<Status>, 'setting' | keyof typeof unlessSaid>>;

/** What no law gives a period for and must not rest all the same: whether somebody steps aside (信访工作条例 28). */
export const recusal = {
  length: 3,
  unit: 'workingDay',
  with: 'recusalAsked',
  startWord: '提出回避请求',
  title: '决定工作人员要不要回避，书面告诉本人',
  law: '《信访工作条例》第二十八条要求回避，没有写期限；三个工作日是本平台约定',
  certainty: 'P',
} as const;

/**
 * Makes the rows of one kind, with that kind's statuses only. What is not said: does not roll, never pauses, is the
 * staff's and becomes overdue. Lengths recalled or proposed (R, P) are settings, those of the laws are not.
 */
export const rowOf =
  <K extends CaseKind>(kind: K) =>
  (said: Said<StatusOf<K>>): ClockRow<StatusOf<K>> => ({
    kind,
    setting: said.certainty === 'R' || said.certainty === 'P',
    ...unlessSaid,
    ...said,
  });
