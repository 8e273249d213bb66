import {
  CaseDrafts,
  DraftList,
  DraftTurn,
  DraftView,
  OfficeSigning,
  PaperPreview,
  Signing,
} from '../case/drafts';
import { Acted, CaseRow } from '../case/views';
import { CaseAction, Command } from '../deeds/actions';
import { CaseId, ClientKey, OrganisationId } from '../ids';
import { limits } from '../limits';
import * as z from '../z';
import type { Endpoint } from './endpoint';

const ofCase = z.strictObject({ caseId: CaseId });
const ofDraft = z.strictObject({ caseId: CaseId, action: CaseAction });
const organisationOnly = z.strictObject({ organisationId: OrganisationId });
const signing = z.strictObject({ signing: Signing });

/** Decisions that one prepares and another signs; and what they are prepared beside. */
export const draftEndpoints = {
  drafts: {
    method: 'GET',
    path: '/v1/cases/{caseId}/drafts',
    title: 'Decisions on a case that are written and not given, for its office alone',
    open: false,
    params: ofCase,
    query: null,
    body: null,
    reply: CaseDrafts,
  },
  writeDraft: {
    method: 'POST',
    path: '/v1/cases/{caseId}/drafts',
    title: 'Write a decision to be signed; nobody outside the office is told',
    open: false,
    params: ofCase,
    query: null,
    body: z.strictObject({
      command: Command,
      /** The one it takes the place of; null for the first. */
      revision: z.int().min(1).nullable(),
      /** Put before whoever signs; else kept to be gone on with. */
      isReady: z.boolean(),
    }),
    reply: DraftView,
  },
  previewDraft: {
    method: 'POST',
    path: '/v1/cases/{caseId}/drafts/preview',
    title: 'The papers that a decision would issue, as they would be; nothing is kept',
    open: false,
    params: ofCase,
    query: null,
    body: z.strictObject({ command: Command }),
    reply: z.strictObject({ papers: z.array(PaperPreview) }),
  },
  turnDraft: {
    method: 'POST',
    path: '/v1/cases/{caseId}/drafts/{action}',
    title: 'Send a draft back with what is to be mended, take it back, or throw it away',
    open: false,
    params: ofDraft,
    query: null,
    body: DraftTurn,
    reply: z.strictObject({ draft: DraftView.nullable() }),
  },
  signDraft: {
    method: 'POST',
    path: '/v1/cases/{caseId}/drafts/{action}/signature',
    title: 'Sign a draft: the decision is given, in the name of whoever signs',
    open: false,
    params: ofDraft,
    query: null,
    body: z.strictObject({ revision: z.int().min(1), version: z.int().min(1), key: ClientKey }),
    reply: Acted,
  },
  relatedCases: {
    method: 'GET',
    path: '/v1/cases/{caseId}/related',
    title: 'What else this person brought, and what is like it, of that which I read myself',
    open: false,
    params: ofCase,
    query: null,
    body: null,
    reply: z.strictObject({
      samePerson: z.array(CaseRow).max(limits.relatedCases),
      similar: z.array(CaseRow).max(limits.relatedCases),
    }),
  },
  toSign: {
    method: 'GET',
    path: '/v1/queues/signature',
    title: 'Drafts of others that wait for a signature of my post, the longest waiting first',
    open: false,
    params: null,
    query: null,
    body: null,
    reply: DraftList,
  },
  myDrafts: {
    method: 'GET',
    path: '/v1/queues/drafts',
    title: 'Drafts I wrote that are not signed, sent back ones first',
    open: false,
    params: null,
    query: null,
    body: null,
    reply: DraftList,
  },
  signing: {
    method: 'GET',
    path: '/v1/organisations/{organisationId}/signing',
    title: 'For what my office needs two people, and who changed that',
    open: false,
    params: organisationOnly,
    query: null,
    body: null,
    reply: OfficeSigning,
  },
  setSigning: {
    method: 'POST',
    path: '/v1/organisations/{organisationId}/signing',
    title: 'Say for what my office needs two people',
    open: false,
    params: organisationOnly,
    query: null,
    body: signing,
    reply: OfficeSigning,
  },
} as const satisfies Record<string, Endpoint>;
