import type { PersonId } from '../../contract/ids';
import type { CaseSummary } from '../../store/cases/headItem';
import type { CasesPage } from '../../store/cases/listCases';
import type { Store } from '../../store/createStore';
import type { PageOf } from '../../store/table/list';

type JoinedDeps = Pick<Store, 'cases' | 'joinings'>;

/** The petitions that somebody joined and has not left; no more than may be joined at a time. */
export async function joinedOf(personId: PersonId, { cases, joinings }: JoinedDeps): Promise<CaseSummary[]> {
  const lines = (await joinings.joinedBy(personId)).filter(({ leftAt }) => leftAt === null);
  const heads = await Promise.all(lines.map(({ caseId }) => cases.get(caseId)));
  return heads.filter((head) => head?.parties.includes(personId) === true).filter((head) => head !== null);
}

/**
 * What somebody filed, newest first, with what they joined on the first page: there are few of those, and whoever looks for
 * one finds it without leafing.
 */
export async function ownAndJoined(personId: PersonId, query: PageOf, deps: JoinedDeps): Promise<CasesPage> {
  const own = deps.cases.ownedBy(personId, query);
  if (query.cursor !== undefined) return own;
  const [page, joined] = await Promise.all([own, joinedOf(personId, deps)]);
  if (joined.length === 0) return page;
  const rows = [...page.rows, ...joined].sort((one, other) => (one.filedAt < other.filedAt ? 1 : -1));
  return { ...page, rows };
}
