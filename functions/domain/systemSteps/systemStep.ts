import type { SystemWord } from '../../contract/actions';
import type { CaseId, CaseNumber, Instant, PersonId } from '../../contract/ids';
import type { CaseStatus } from '../../contract/kinds';
import type { Served } from '../../contract/papers';
import type { CaseKind } from '../../contract/words';
import type { CaseHead, EventAuthor, Move } from '../case/case';
import { withoutAssignee } from '../case/marks';
import { recordStep } from '../case/recordStep';
import type { ClockSettings } from '../clocks/rules';
import { byClock } from '../kinds/statusRow';
import { systemRules } from './rules';

type Step = {
  word: SystemWord;
  at: Instant;
  by?: EventAuthor;
  /** Absent: where the status says this word leads, else where it is. */
  to?: CaseStatus;
  details?: Record<string, unknown>;
  set?: Partial<CaseHead>;
};

const system = { standing: 'system', personId: null, name: null, organisationName: null } as const;

/** A step that no person takes by an action. */
export function systemStep(
  head: CaseHead,
  { word, at, by = system, to, details = {}, set = {} }: Step,
  settings: ClockSettings,
): Move {
  const { cancelsDates = false, freesHands = false } = systemRules[word];
  const free = { assignee: null, mandateUntil: null, marks: withoutAssignee(head.marks) };
  return recordStep(
    head,
    {
      word,
      by,
      key: null,
      at,
      to: to ?? byClock(head, word),
      details,
      set: { ...(freesHands && free), ...set },
      isCancelled: cancelsDates,
      priorStatuses: [head.status],
    },
    settings,
  );
}

/** The case of someone whose duty ends goes back to the desk; its dates stay what they are. */
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

/** The owner, who agreed to be served on the phone, opens a paper that must reach them: it is served, with the digest of what they were shown. */
export const served = (
  head: CaseHead,
  { paper, digest }: Served,
  at: Instant,
  settings: ClockSettings,
): Move =>
  systemStep(
    head,
    {
      word: 'served',
      by: { standing: 'owner', personId: head.ownerId, name: null, organisationName: null },
      at,
      details: { paper, digest, way: 'opened' },
    },
    settings,
  );
