import type { SystemWord } from '../../contract/actions';
import type { Instant } from '../../contract/ids';
import type { CaseStatus } from '../../contract/kinds';
import type { CaseHead, Move } from './case';
import { next } from './recordStep';
import type { Rules } from '../clocks/rules';

type Step = {
  word: SystemWord;
  at: Instant;
  to?: CaseStatus;
  details?: Record<string, unknown>;
  set?: Partial<CaseHead>;
};

const system = { standing: 'system', personId: null, name: null, organisationName: null } as const;

/** A step that no person takes. */
export const systemStep = (head: CaseHead, { word, at, to, details, set }: Step, rules: Rules): Move =>
  next(
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
