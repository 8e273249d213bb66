import type { Endpoint } from '../../../functions/contract/endpoints';
import { Problem } from '../../../functions/contract/problems';
import { nothingThere } from '../../content/phoneProblems';
import { phoneProblem, type Answer } from './answer';
import type { Exchange } from './send';

function problemIn(body: unknown, status: number): Answer<never> {
  const { success, data } = Problem.safeParse(body);
  // A gateway in front of the server refuses in its own words when it is overloaded.
  if (!success) return phoneProblem(status >= 500 || status === 429 ? 'busy' : 'not_understood');
  const { code, title, detail, errors = [], instance, caseId, puzzle } = data;
  const problem = {
    code,
    detail: `${title}。${detail}`,
    errors,
    instance,
    ...(caseId && { caseId }),
    ...(puzzle && { puzzle }),
  };
  return { ok: false, problem };
}

/** What an exchange means, by the endpoint's own schema: the reply, the server's problem, or the phone's. */
export function read({ reply, method }: Endpoint, exchange: Exchange): Answer<unknown> {
  if ('unreached' in exchange) return phoneProblem(exchange.unreached);
  const { status, body } = exchange;
  if (status < 200 || status >= 300) {
    const refused = problemIn(body, status);
    // Whoever only wanted to read has filled nothing in: no field of theirs is marked.
    return method === 'GET' && !refused.ok && refused.problem.code === 'invalid_input'
      ? { ok: false, problem: { ...refused.problem, detail: nothingThere, errors: [] } }
      : refused;
  }
  if (reply === null) return { ok: true, reply: undefined };
  const { success, data } = reply.safeParse(body);
  return success ? { ok: true, reply: data } : phoneProblem('not_understood');
}
