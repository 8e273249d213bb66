import { Command } from './actions';
import { AreaCode, CaseId, Cursor, Instant, OrganisationId, PersonId } from './ids';
import { Filing, NamelessFiling } from './kinds';
import { AidGroupList } from './kinds/aidGroup';
import { Eligibility } from './kinds/eligibility';
import { AidMatter } from './kinds/legalAid';
import {
  Acting,
  Invitation,
  InvitationCode,
  Login,
  Me,
  NewInvitation,
  RecoveryCode,
  Refresh,
  Session,
} from './session';
import {
  Acted,
  AreaWithParts,
  Candidates,
  CasePage,
  CaseView,
  FiledWithoutName,
  InboxPage,
  Organisations,
  ReadingPage,
  StaffList,
} from './views';
import { CaseReceipts, CheckedReceipt, ReceiptKeys, ReceiptText } from './receipt';
import { rosterEndpoints } from './rosterEndpoints';
import { OpenedFrom, OrganisationKind, StaffRole } from './words';
import * as z from './z';

/** What one endpoint takes and gives. `open` needs no token. Reply `null` is an empty 204. */
export type Endpoint = {
  method: 'GET' | 'POST' | 'DELETE';
  path: string;
  title: string;
  open: boolean;
  params: z.ZodObject | null;
  query: z.ZodObject | null;
  body: z.ZodType | null;
  reply: z.ZodType | null;
};

const page = z.strictObject({ cursor: Cursor.optional() });
const caseOnly = z.strictObject({ caseId: CaseId });

/** The whole API, once: it makes the routes, the OpenAPI page and the phone's client. */
export const endpoints = {
  login: {
    method: 'POST',
    path: '/v1/session',
    title: 'Sign in with a WeChat login code',
    open: true,
    params: null,
    query: null,
    body: Login,
    reply: Session,
  },
  refresh: {
    method: 'POST',
    path: '/v1/session/refresh',
    title: 'Exchange a refresh token for a new pair',
    open: true,
    params: null,
    query: null,
    body: Refresh,
    reply: Session,
  },
  logout: {
    method: 'DELETE',
    path: '/v1/session',
    title: 'End this session on all its tokens',
    open: false,
    params: null,
    query: null,
    body: null,
    reply: null,
  },
  actAs: {
    method: 'POST',
    path: '/v1/session/acting',
    title: 'Act in another of my roles',
    open: false,
    params: null,
    query: null,
    body: Acting,
    reply: Session,
  },
  me: {
    method: 'GET',
    path: '/v1/me',
    title: 'Who I am and which roles I hold',
    open: false,
    params: null,
    query: null,
    body: null,
    reply: Me,
  },
  invite: {
    method: 'POST',
    path: '/v1/organisations/{organisationId}/invitations',
    title: 'Invite a member of staff, once',
    open: false,
    params: z.strictObject({ organisationId: OrganisationId }),
    query: null,
    body: NewInvitation,
    reply: Invitation,
  },
  join: {
    method: 'POST',
    path: '/v1/invitations/redeem',
    title: 'Take up an invitation',
    open: false,
    params: null,
    query: null,
    body: InvitationCode,
    reply: Session,
  },
  staff: {
    method: 'GET',
    path: '/v1/organisations/{organisationId}/staff',
    title: 'Who works at my organisation',
    open: false,
    params: z.strictObject({ organisationId: OrganisationId }),
    query: null,
    body: null,
    reply: StaffList,
  },
  endDuty: {
    method: 'POST',
    path: '/v1/organisations/{organisationId}/staff/{personId}/end',
    title: 'End the duty of a member; their cases go to the desk in the same step',
    open: false,
    params: z.strictObject({ organisationId: OrganisationId, personId: PersonId }),
    query: null,
    body: z.strictObject({ role: StaffRole }),
    reply: z.strictObject({ released: z.int() }),
  },
  ...rosterEndpoints,
  area: {
    method: 'GET',
    path: '/v1/areas/{areaCode}',
    title: 'An area and its parts',
    open: true,
    params: z.strictObject({ areaCode: AreaCode }),
    query: null,
    body: null,
    reply: AreaWithParts,
  },
  organisations: {
    method: 'GET',
    path: '/v1/organisations',
    title: 'Organisations of one kind that serve an area',
    open: true,
    params: null,
    query: z.strictObject({ areaCode: AreaCode, kind: OrganisationKind }),
    body: null,
    reply: Organisations,
  },
  eligibility: {
    method: 'GET',
    path: '/v1/eligibility',
    title: 'Where an application for legal aid would stand; nothing is stored',
    open: true,
    params: null,
    query: z.strictObject({ matter: AidMatter, groups: AidGroupList.optional() }),
    body: null,
    reply: Eligibility,
  },
  fileCase: {
    method: 'POST',
    path: '/v1/cases',
    title: 'File a case; the same key returns the first result',
    open: false,
    params: null,
    query: null,
    body: Filing,
    reply: CaseView,
  },
  myCases: {
    method: 'GET',
    path: '/v1/cases',
    title: 'Cases I filed, newest first',
    open: false,
    params: null,
    query: page,
    body: null,
    reply: CasePage,
  },
  fileWithoutName: {
    method: 'POST',
    path: '/v1/anonymous/cases',
    title:
      'Ask a question without a name; the reply holds the code to find it again, the same for the same key',
    open: true,
    params: null,
    query: null,
    body: NamelessFiling,
    reply: FiledWithoutName,
  },
  recover: {
    method: 'POST',
    path: '/v1/anonymous/session',
    title: 'Sign in to what was asked without a name, by its code',
    open: true,
    params: null,
    query: null,
    body: RecoveryCode,
    reply: Session,
  },
  bindCase: {
    method: 'POST',
    path: '/v1/cases/bind',
    title: 'Make a question asked without a name mine, by its code',
    open: false,
    params: null,
    query: null,
    body: RecoveryCode,
    reply: z.strictObject({ caseId: CaseId }),
  },
  readers: {
    method: 'GET',
    path: '/v1/cases/{caseId}/readers',
    title: 'Who of the staff opened my case, newest first',
    open: false,
    params: caseOnly,
    query: page,
    body: null,
    reply: ReadingPage,
  },
  getCase: {
    method: 'GET',
    path: '/v1/cases/{caseId}',
    title: 'A case, whole; each opening by staff is recorded',
    open: false,
    params: caseOnly,
    query: z.strictObject({ via: OpenedFrom.optional() }),
    body: null,
    reply: CaseView,
  },
  actOnCase: {
    method: 'POST',
    path: '/v1/cases/{caseId}/actions',
    title: 'Do something to a case',
    open: false,
    params: caseOnly,
    query: null,
    body: Command,
    reply: Acted,
  },
  candidates: {
    method: 'GET',
    path: '/v1/cases/{caseId}/candidates',
    title: 'Whom this case can be given to',
    open: false,
    params: caseOnly,
    query: null,
    body: null,
    reply: Candidates,
  },
  deskQueue: {
    method: 'GET',
    path: '/v1/queues/desk',
    title: 'What waits at the desk of my organisation, newest first',
    open: false,
    params: null,
    query: page,
    body: null,
    reply: CasePage,
  },
  myQueue: {
    method: 'GET',
    path: '/v1/queues/mine',
    title: 'What waits with me, newest first',
    open: false,
    params: null,
    query: page,
    body: null,
    reply: CasePage,
  },
  handled: {
    method: 'GET',
    path: '/v1/queues/handled',
    title: 'Open cases given to me, also while someone else must act',
    open: false,
    params: null,
    query: page,
    body: null,
    reply: CasePage,
  },
  receipts: {
    method: 'GET',
    path: '/v1/cases/{caseId}/receipts',
    title: 'The receipts of a case, signed',
    open: false,
    params: caseOnly,
    query: null,
    body: null,
    reply: CaseReceipts,
  },
  receiptKeys: {
    method: 'GET',
    path: '/v1/receipts/keys',
    title: 'The public keys that receipts are checked with',
    open: true,
    params: null,
    query: null,
    body: null,
    reply: ReceiptKeys,
  },
  checkReceipt: {
    method: 'GET',
    path: '/v1/receipts/check',
    title: 'Whether a receipt is genuine, and what it says',
    open: true,
    params: null,
    query: z.strictObject({ receipt: ReceiptText }),
    body: null,
    reply: CheckedReceipt,
  },
  inbox: {
    method: 'GET',
    path: '/v1/inbox',
    title: 'My notices, newest first',
    open: false,
    params: null,
    query: page,
    body: null,
    reply: InboxPage,
  },
  seen: {
    method: 'POST',
    path: '/v1/inbox/seen',
    title: 'I have seen my notices up to a moment',
    open: false,
    params: null,
    query: null,
    body: z.strictObject({ until: Instant }),
    reply: null,
  },
} as const satisfies Record<string, Endpoint>;

export type EndpointName = keyof typeof endpoints;

type Sent<S> = S extends z.ZodType ? z.input<S> : undefined;
type Parsed<S> = S extends z.ZodType ? z.output<S> : undefined;

/** What the phone sends to an endpoint, before the server has parsed it. */
export type RequestTo<N extends EndpointName> = {
  [P in 'params' | 'query' | 'body' as (typeof endpoints)[N][P] extends null ? never : P]: Sent<
    (typeof endpoints)[N][P]
  >;
};
/** What a handler is given, parsed. */
export type ParsedRequest<N extends EndpointName> = {
  [P in 'params' | 'query' | 'body']: Parsed<(typeof endpoints)[N][P]>;
};
export type ReplyOf<N extends EndpointName> = Parsed<(typeof endpoints)[N]['reply']>;
