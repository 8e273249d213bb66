import type { Context } from 'hono';
import type { CaseId, Instant, PersonId } from '../../contract/ids';
import type { CaseEvent, CaseHead } from '../../domain/case/case';
import { isErased } from '../../domain/case/keptUntil';
import { paperCase, papersFor } from '../../domain/papers/papersOf';
import { Refused } from '../../domain/refused';
import type { DataLinks } from '../../runtime/dataLinks';
import type { ActorDeps, WorkDeps } from '../../work/deps';
import { allOwned, recordOf } from '../../work/record/myRecord';
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

/** All that is held of a person as one text of JSON, and their cases, for whoever draws their papers. */
export type Copy = { text: string; personId: PersonId; cases: { head: CaseHead; events: CaseEvent[] }[] };

/** A case with its papers, each as what it says: they are drawn from this whenever they are opened. */
async function caseWithPapers(caseId: CaseId, deps: ActorDeps) {
  const { shown, head, events } = await myWholeCase(caseId, deps);
  if (isErased(head)) return { whole: { head, events }, said: { ...shown, papers: [] } };
  const { fill } = await import('../../domain/papers/fill');
  const about = paperCase(head, events, null, deps.actor.personId);
  const papers = papersFor('owner', about, deps.now).map((paper) => fill(paper, about));
  return { whole: { head, events }, said: { ...shown, papers } };
}

type CopyDeps = Omit<WorkDeps, 'now'> & { dataLinks: Pick<DataLinks, 'open'> };

/**
 * What a ticket opens (个人信息保护法 45: 查阅、复制); null for one that is over, forged or none, or whose phone is signed out since.
 */
export async function copyOf(ticket: string, now: Instant, deps: CopyDeps): Promise<Copy | null> {
  const opened = await deps.dataLinks.open(ticket, now);
  if (!opened || !(await deps.store.sessions.get(opened.personId, opened.sessionId))) return null;
  const person = await deps.store.people.get(opened.personId);
  if (!person) return null;
  const asking: ActorDeps = { ...deps, now, actor: asResident(person) };
  const found = [];
  for (const { id } of await allOwned(person.personId, asking)) found.push(await caseWithPapers(id, asking));
  const cases = found.map(({ said }) => said);
  const copy = { takenAt: now, person: await recordOf(person, null, asking), cases };
  return {
    text: JSON.stringify(copy, null, 2),
    personId: person.personId,
    cases: found.map(({ whole }) => whole),
  };
}

/**
 * One file with all that is held of a person, papers as words: where papers cannot be drawn.
 * @throws Refused `not_found` for a ticket that is over, forged or none
 */
export const dataFile =
  (deps: ApiDeps) =>
  async (http: Context<ApiEnvironment>): Promise<Response> => {
    const copy = await copyOf(http.req.param('ticket') ?? '', deps.now(), deps);
    if (!copy) throw new Refused('not_found');
    return http.body(copy.text, 200, headers);
  };
