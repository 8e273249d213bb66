import type { Instant } from '../../contract/ids';
import type { Served } from '../../contract/papers';
import type { CaseHead, Move } from './case';
import { recordStep } from './recordStep';
import type { ClockSettings } from '../clocks/rules';

/** The owner opens a paper that must reach them: it is served, with the digest of what they were shown. */
export const served = (head: CaseHead, { paper, digest }: Served, at: Instant, rules: ClockSettings): Move =>
  recordStep(
    head,
    {
      word: 'served',
      by: { standing: 'owner', personId: head.ownerId, name: null, organisationName: null },
      key: null,
      at,
      to: head.status,
      details: { paper, digest, way: 'opened' },
      set: {},
      priorStatuses: [head.status],
    },
    rules,
  );
