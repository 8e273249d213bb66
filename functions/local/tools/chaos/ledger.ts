import type { CaseId, ClientKey } from '../../../contract/ids';

/** One step as a person was told that it was done. */
type Acknowledged = { caseId: CaseId; key: ClientKey; word: string };

/** What the phones were told, to be held against the table afterwards. */
export class Ledger {
  readonly acknowledged: Acknowledged[] = [];
  /** Keys of what was asked and never answered: it may have been done, or not. */
  readonly unanswered = new Set<ClientKey>();
  /** What was refused for good, by its key, with the code it was refused with last. */
  readonly refused = new Map<ClientKey, string>();
  requests = 0;
  /** How often a person had to press again, after the phone's own tries. */
  pressedAgain = 0;
  doubleTaps = 0;
  /** Lives that ended because the case had gone on since they looked: refused as it should be. */
  outrun = 0;
}
