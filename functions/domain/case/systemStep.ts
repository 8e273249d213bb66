import type { SystemWord } from '../../contract/actions';
import type { Instant } from '../../contract/ids';
import type { CaseStatus } from '../../contract/kinds';
import type { CaseHead, Move } from './case';
import { recordStep } from './recordStep';
import type { ClockSettings } from '../clocks/rules';

type Step = {
  word: SystemWord;
  at: Instant;
  to?: CaseStatus;
  details?: Record<string, unknown>;
  set?: Partial<CaseHead>;
};

const system = { standing: 'system', personId: null, name: null, organisationName: null } as const;

/** A step that no person takes. */
export const systemStep = (
  head: CaseHead,
  { word, at, to, details, set }: Step,
  rules: ClockSettings,
): Move =>
  recordStep(
    head,
    {
      word,
      by: system,
      key: null,
      at,
      to: to ?? head.status,
      details: details ?? {},
      set: set ?? {},
      priorStatuses: [head.status],
    },
    rules,
  );
