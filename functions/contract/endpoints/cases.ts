import { Command } from '../deeds/actions';
import { EarlierSteps } from '../case/earlierSteps';
import { OpenedCase } from '../case/openedCase';
import { CaseId, Cursor } from '../ids';
import { Filing, NamelessFiling } from '../kinds';
import { CaseReceipts } from '../record/receipt';
import { RecoveryCode, Session } from '../people/session';
import { FiledWithoutName } from '../case/filedWithoutName';
import { Acted, Candidates, CaseView, MyCases, ReadingPage } from '../case/views';
import { OpenedFrom } from '../words';
import * as z from '../z';
import type { Endpoint } from './endpoint';

const page = z.strictObject({ cursor: Cursor.optional() });
const caseOnly = z.strictObject({ caseId: CaseId });
/** The number of a step. */
const Step = z.string().regex(/^[1-9]\d{0,2}$/);

/** Cases: filing them, following them, acting on them. */
export const caseEndpoints = {
  fileCase: {
    method: 'POST',
    path: '/v1/cases',
    title: 'File a case; the same key returns the first result',
    open: false,
    forAnother: true,
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
    forAnother: true,
    params: null,
    query: page,
    body: null,
    reply: MyCases,
  },
  fileWithoutName: {
    method: 'POST',
    path: '/v1/anonymous/cases',
    title: 'Ask a question without a name, to be found again by the code that is sent with it',
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
    title: 'A case, whole or as its page begins with it; each opening by staff is recorded',
    open: false,
    forAnother: true,
    params: caseOnly,
    query: z.strictObject({ via: OpenedFrom.optional(), part: z.literal('latest').optional() }),
    body: null,
    reply: OpenedCase,
  },
  earlierSteps: {
    method: 'GET',
    path: '/v1/cases/{caseId}/steps',
    title: 'The steps of a case before one, some at a time; each opening by staff is recorded',
    open: false,
    forAnother: true,
    params: caseOnly,
    query: z.strictObject({ before: Step }),
    body: null,
    reply: EarlierSteps,
  },
  caseVersion: {
    method: 'GET',
    path: '/v1/cases/{caseId}/version',
    title: 'Whether a case has changed: the number of its last step, for a page that has it open',
    open: false,
    forAnother: true,
    params: caseOnly,
    query: null,
    body: null,
    reply: z.strictObject({ version: z.int().min(1) }),
  },
  actOnCase: {
    method: 'POST',
    path: '/v1/cases/{caseId}/actions',
    title: 'Do something to a case',
    open: false,
    forAnother: true,
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
  receipts: {
    method: 'GET',
    path: '/v1/cases/{caseId}/receipts',
    title: 'The receipts of a case, signed',
    open: false,
    forAnother: true,
    params: caseOnly,
    query: null,
    body: null,
    reply: CaseReceipts,
  },
} as const satisfies Record<string, Endpoint>;
