import type { SystemWord } from '../../contract/deeds/actions';
import type { CaseId, CaseNumber, ClientKey, Instant, PersonId } from '../../contract/ids';
import type { CaseStatus } from '../../contract/kinds';
import type { Served } from '../../contract/case/papers';
import type { CaseKind } from '../../contract/words';
import type { CaseHead, EventAuthor, Move } from '../case/case';
import { withoutAssignee } from '../case/marks';
import { recordStep, type Change } from '../case/recordStep';
import { dayOf } from '../clocks/day';
import type { ClockSettings } from '../clocks/rules';
import type { ClockKey } from '../clocks/table';
import { byClock } from '../kinds/statusRow';
import { systemRules } from './rules';

type Step = {
  word: SystemWord;
  at: Instant;
  by?: EventAuthor;
  /** Absent: nobody's phone sent it. */
  key?: ClientKey;
  /** Absent: where the status says this word leads, else where it is. */
  to?: CaseStatus;
  details?: Record<string, unknown>;
  set?: Partial<CaseHead>;
  /** Of its dates: from when those that start now are counted, and which are over. */
  dates?: Pick<Change, 'startsAt' | 'over' | 'anew'>;
};

const system = { standing: 'system', personId: null, name: null, organisationName: null } as const;

/** A step that no person takes by an action. */
export function systemStep(
  head: CaseHead,
  { word, at, by = system, key, to, details = {}, set = {}, dates = {} }: Step,
  settings: ClockSettings,
): Move {
  const { cancelsDates = false, freesHands = false } = systemRules[word];
  const free = { assignee: null, mandateUntil: null, marks: withoutAssignee(head.marks) };
  return recordStep(
    head,
    {
      word,
      by,
      key: key ?? null,
      at,
      to: to ?? byClock(head, word),
      details,
      set: { ...(freesHands && free), ...set },
      ...dates,
      isCancelled: cancelsDates,
      priorStatuses: [head.status],
    },
    settings,
  );
}

/**
 * The case of someone whose duty ends goes back to the desk, and waits there to be given to somebody again; dates that run on
 * there stay what they are.
 */
export const release = (head: CaseHead, at: Instant, settings: ClockSettings): Move =>
  systemStep(head, { word: 'release', at }, settings);

/** Another case has grown out of this one: both say so. */
export const grewInto = (
  head: CaseHead,
  other: { caseId: CaseId; number: CaseNumber; kind: CaseKind },
  at: Instant,
  settings: ClockSettings,
): Move => systemStep(head, { word: 'becomes', at, details: other }, settings);

/** A case filed without a name becomes the case of someone who is signed in. */
export const claimNameless = (
  head: CaseHead,
  ownerId: PersonId,
  at: Instant,
  settings: ClockSettings,
): Move => systemStep(head, { word: 'bind', at, set: { ownerId } }, settings);

const byOwner = ({ ownerId }: CaseHead): EventAuthor => ({
  standing: 'owner',
  personId: ownerId,
  name: null,
  organisationName: null,
});

/** What the office said last has reached the resident: the dates that run from that begin. */
const withoutWait = ({ marks }: CaseHead): Partial<CaseHead> => ({
  marks: marks.filter((mark) => mark !== 'unreceived'),
});

/**
 * The owner, who agreed to be served on the phone, opens a paper that must reach them: it is served, with the digest of
 * what they were shown. `isAwaited`: a date of the case begins with its receipt (`isAwaitedPaper`).
 */
export const served = (
  head: CaseHead,
  { paper, digest }: Served,
  at: Instant,
  settings: ClockSettings,
  isAwaited = false,
): Move =>
  systemStep(
    head,
    {
      word: 'served',
      by: byOwner(head),
      at,
      details: { paper, digest, way: 'opened' },
      set: isAwaited ? withoutWait(head) : {},
    },
    settings,
  );

/** The owner reads on their page what they have to know, where the law asks that they be told and for no paper. */
export const told = (head: CaseHead, at: Instant, settings: ClockSettings): Move =>
  systemStep(head, { word: 'told', by: byOwner(head), at, set: withoutWait(head) }, settings);

/**
 * Silence was about to end something, and the timeline shows that the resident learned of it later, or not yet: the dates
 * that began too early are taken back, and begin with the day of receipt, or wait for it.
 */
export const unproved = (
  head: CaseHead,
  { clocks, receivedAt }: { clocks: readonly ClockKey[]; receivedAt: Instant | null },
  at: Instant,
  settings: ClockSettings,
): Move =>
  systemStep(
    head,
    {
      word: 'unproved',
      at,
      details: { clocks, ...(receivedAt !== null && { receivedOn: dayOf(receivedAt) }) },
      ...(receivedAt === null
        ? { set: { marks: [...head.marks, 'unreceived'] } }
        : { dates: { anew: clocks, startsAt: receivedAt } }),
    },
    settings,
  );
