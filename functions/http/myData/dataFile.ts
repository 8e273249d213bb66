import type { Context } from 'hono';
import type { CaseId } from '../../contract/ids';
import { isErased } from '../../domain/case/keptUntil';
import { paperCase, papersFor } from '../../domain/papers/papersOf';
import { Refused } from '../../domain/refused';
import type { ActorDeps } from '../../work/deps';
import { allOwned, recordOf } from '../../work/myRecord';
import { asResident } from '../auth/acting';
import type { ApiDeps } from '../context';
import type { ApiEnvironment } from '../requestLog';
import { myWholeCase } from './myCase';

/** The file is kept by whoever fetched it, and by nobody between. */
const headers = {
  'content-type': 'application/json; charset=utf-8',
  'content-disposition': "attachment; filename*=UTF-8''%E6%88%91%E7%9A%84%E6%95%B0%E6%8D%AE.json",
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow',
};

/** A case with its papers, each as what it says: they are drawn from this whenever they are opened. */
async function caseWithPapers(caseId: CaseId, deps: ActorDeps) {
  const { shown, head, events } = await myWholeCase(caseId, deps);
  if (isErased(head)) return { ...shown, papers: [] };
  const { fill } = await import('../../domain/papers/fill');
  const about = paperCase(head, events);
  return { ...shown, papers: papersFor('owner', about, deps.now).map((paper) => fill(paper, about)) };
}

/**
 * One file with all that is held of a person (个人信息保护法 45: 查阅、复制), for whoever holds the link within its minutes.
 * @throws Refused `not_found` for a ticket that is over, forged or none
 */
export const dataFile =
  (deps: ApiDeps) =>
  async (http: Context<ApiEnvironment>): Promise<Response> => {
    const now = deps.now();
    const ticket = await deps.dataLinks.open(http.req.param('ticket') ?? '', now);
    const person = ticket && (await deps.store.people.get(ticket.personId));
    if (!person) throw new Refused('not_found');
    const asking: ActorDeps = { ...deps, now, actor: asResident(person) };
    const cases = [];
    for (const { id } of await allOwned(person.personId, asking))
      cases.push(await caseWithPapers(id, asking));
    const copy = { takenAt: now, person: await recordOf(person, null, asking), cases };
    return http.body(JSON.stringify(copy, null, 2), 200, headers);
  };
