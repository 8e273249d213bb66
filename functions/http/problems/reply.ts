import type { Context } from 'hono';
import type { Problem, ProblemCode } from '../../contract/problems';
import { InvalidInput, KeyUsed, NoSuchArticle, SameMatter, TakenBy } from '../../domain/refusals';
import { Refused } from '../../domain/refused';
import { errorFields, type Log } from '../../runtime/log';
import { StoreUnavailable } from '../../store/table/orUnavailable';
import { TooManyRequests } from '../rateLimit';
import type { ApiEnvironment } from '../requestLog';
import { problemStatus } from './status';

type Particulars = Pick<Problem, 'errors' | 'caseId' | 'puzzle'>;

/** What is said besides: of an article that cannot be, which, and what may have been meant; of a case a colleague has, who. */
async function sentenceOf(error: unknown): Promise<Partial<Pick<Problem, 'title' | 'detail'>>> {
  if (error instanceof TakenBy) return (await import('./said')).takenSaid(error.by);
  if (!(error instanceof NoSuchArticle)) return {};
  const { wrongArticles } = await import('./wrongArticles');
  return { detail: wrongArticles(error.articles) };
}

/**
 * A problem as RFC 9457 writes it. `requestId` is what a person quotes when asking for help. The sentences are read when the
 * first is needed.
 */
async function problem(error: unknown, { requestId, about }: ApiEnvironment['Variables']): Promise<Problem> {
  const code = codeOf(error);
  const { saidOf } = await import('./said');
  return {
    type: `urn:problem-type:${code}`,
    ...saidOf(code, about),
    ...(await sentenceOf(error)),
    status: problemStatus[code],
    code,
    instance: requestId,
    ...particulars(error),
  };
}

/** Seconds after which trying again may help when a part of ours is down. */
const pauseWhenDown = 5;

function codeOf(error: unknown): ProblemCode {
  if (error instanceof Refused) return error.code;
  return error instanceof StoreUnavailable ? 'store_unavailable' : 'unexpected';
}

function headersOf(code: ProblemCode, error: unknown): Record<string, string> {
  if (error instanceof TooManyRequests) return { 'retry-after': String(error.retryAfter) };
  if (problemStatus[code] === 503) return { 'retry-after': String(pauseWhenDown) };
  return problemStatus[code] === 401 ? { 'www-authenticate': 'Bearer' } : {};
}

function particulars(error: unknown): Particulars {
  if (error instanceof TooManyRequests && error.puzzle) return { puzzle: error.puzzle };
  if (error instanceof InvalidInput) return { errors: error.errors };
  const isAboutCase = error instanceof SameMatter || error instanceof KeyUsed;
  return isAboutCase && error.caseId !== undefined ? { caseId: error.caseId } : {};
}

/** The one place where an error becomes a reply. What nobody foresaw is logged, without its words. */
export const replyToError =
  (log: Log) =>
  async (error: unknown, http: Context<ApiEnvironment>): Promise<Response> => {
    const code = codeOf(error);
    const { requestId, endpoint } = http.var;
    http.set('code', code);
    if (problemStatus[code] >= 500)
      log('request_failed', { requestId, code, ...(endpoint ? { endpoint } : {}), ...errorFields(error) });
    return http.body(JSON.stringify(await problem(error, http.var)), problemStatus[code], {
      'content-type': 'application/problem+json',
      ...headersOf(code, error),
    });
  };
