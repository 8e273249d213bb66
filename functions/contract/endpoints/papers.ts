import { CaseId, Instant } from '../ids';
import { PaperFormat, PaperId, PaperView, WhyOpened } from '../case/papers';
import { Acted } from '../case/views';
import * as z from '../z';
import type { Endpoint } from './endpoint';

/** The official papers of a case. */
export const paperEndpoints = {
  papers: {
    method: 'GET',
    path: '/v1/cases/{caseId}/papers',
    title: 'The papers of a case, and which of them have reached the resident',
    open: false,
    forAnother: true,
    params: z.strictObject({ caseId: CaseId }),
    query: null,
    body: null,
    reply: z.strictObject({ papers: z.array(PaperView) }),
  },
  openPaper: {
    method: 'POST',
    path: '/v1/cases/{caseId}/papers/{paperId}/link',
    title: 'A short link to a paper; a resident who agreed to be served on the phone is served by opening it',
    open: false,
    forAnother: true,
    params: z.strictObject({ caseId: CaseId, paperId: PaperId }),
    query: null,
    body: z.strictObject({ format: PaperFormat, why: WhyOpened.optional() }),
    reply: z.strictObject({
      url: z.url(),
      until: Instant,
      /** The case after this opening served the paper; null when nothing changed. */
      acted: Acted.nullable(),
    }),
  },
} as const satisfies Record<string, Endpoint>;
