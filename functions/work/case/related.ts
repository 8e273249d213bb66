import type { CaseId } from '../../contract/ids';
import { limits } from '../../contract/limits';
import { answersOf } from '../../domain/case/answers';
import { isOnResidentsSide } from '../../domain/standing/helping';
import { likeThis, likeness } from '../../domain/search/likeThis';
import { readerOf, sees } from '../../domain/standing/reader';
import { searchedAt } from '../../domain/search/searched';
import { Refused } from '../../domain/refused';
import type { CaseSummary } from '../../store/cases/headItem';
import type { ActorDeps } from '../deps';
import { caseFor } from './open';

export type Related = { samePerson: CaseSummary[]; similar: CaseSummary[] };

/** Read of one person: as many as a page has, of each way by which they are known. */
const onePage = { limit: limits.page };

/** No case has it: asked for where nothing was found, so that the time taken does not say so. */
const nobodys: CaseId = '0000000000';

/**
 * What else this person brought, and what is like it, of that alone which whoever asks reads in the post they act in: of the rest not
 * even that there is some. The same person is known by their account and by the number of their papers; a phone is shared by many.
 * @throws Refused `not_found` to a stranger, `not_allowed` to who does not read it as staff
 */
export async function relatedTo(caseId: CaseId, deps: ActorDeps): Promise<Related> {
  const { store, actor } = deps;
  const { head, events, standing } = await caseFor(caseId, deps);
  if (isOnResidentsSide(standing) || !sees([standing], 'read')) throw new Refused('not_allowed');
  const isShown = (row: CaseSummary): boolean => {
    const mine = row.id === head.id ? null : readerOf(actor, row);
    return mine !== null && sees([mine], 'read');
  };
  const form: object = answersOf(head.kind, events)?.form ?? {};
  const idNumber = 'idNumber' in form ? form.idNumber : undefined;
  const here = actor.organisation?.organisationId ?? '';
  const sought = likeThis(head.title);
  const [owned, numbered, like] = await Promise.all([
    store.cases.ownedBy(head.ownerId, onePage),
    typeof idNumber === 'string' && idNumber !== ''
      ? store.cases.filedWith({ by: 'idNumber', value: idNumber }, onePage)
      : null,
    sought && searchedAt(head).length > 0 ? store.words.page(here, sought, onePage) : null,
  ]);
  const same = new Map([...owned.rows, ...(numbered?.rows ?? [])].map((row) => [row.id, row]));
  const ids = (like?.rows ?? []).map(({ id }) => id).filter((id) => id !== head.id && !same.has(id));
  const found = await store.cases.summaries(ids.length > 0 ? ids : [nobodys]);
  const near = found.rows
    .filter((row) => row.kind === head.kind && searchedAt(row).includes(here) && isShown(row))
    .map((row) => ({ row, alike: likeness(head.title, row.title) }))
    .filter(({ alike }) => alike > 0)
    .sort((one, other) => other.alike - one.alike);
  return {
    samePerson: [...same.values()].filter(isShown).slice(0, limits.relatedCases),
    similar: near.slice(0, limits.relatedCases).map(({ row }) => row),
  };
}
