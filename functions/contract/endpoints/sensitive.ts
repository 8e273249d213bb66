import { CaseId } from '../ids';
import { Lookup, Revealed, SensitiveField } from '../deeds/sensitive';
import { CasePage } from '../case/views';
import * as z from '../z';
import type { Endpoint } from './endpoint';

/** What is masked until somebody has a reason to see it. */
export const sensitiveEndpoints = {
  reveal: {
    method: 'POST',
    path: '/v1/cases/{caseId}/reveal',
    title: 'Show one masked answer of a case; it is recorded for the resident to read',
    open: false,
    params: z.strictObject({ caseId: CaseId }),
    query: null,
    body: z.strictObject({
      field: SensitiveField,
      /** Of whoever joined by this step; absent: an answer that was filed. */
      joined: z.int().min(2).optional(),
    }),
    reply: Revealed,
  },
  findCases: {
    method: 'POST',
    path: '/v1/cases/find',
    title: 'Cases I may read whose resident gave exactly this phone or ID number',
    open: false,
    params: null,
    query: null,
    body: Lookup,
    reply: CasePage,
  },
} as const satisfies Record<string, Endpoint>;
