import type { CaseId, OrganisationId, PersonId } from '../../contract/ids';
import type { Filing } from '../../contract/kinds';
import { isOpen } from '../../domain/kinds/statusRow';
import { title } from '../../domain/filing/title';
import type { CaseSummary, Store } from '../../store/ports';

/** How many of a person's latest cases are compared. */
const latest = 20;

const plain = (text: string): string => text.replace(/[\p{P}\p{S}\s…]/gu, '');

/** 信访工作条例 19(3), 36(2): under way already, or decided for good. */
const stands = ({ kind, status }: CaseSummary): boolean => isOpen(kind, status) || status === 'reReviewGiven';

/**
 * A petition of the same resident about the same matter, if there is one: the same request, or the same unit named.
 * Only one's own cases are looked at, so it tells nobody anything of others. `id`: that of this filing; once it is
 * filed, every retry finds itself, whatever was filed after it.
 */
export async function sameMatter(
  { id, ownerId, against }: { id: CaseId; ownerId: PersonId; against: readonly OrganisationId[] },
  filing: Filing,
  { cases }: Pick<Store, 'cases'>,
): Promise<CaseId | null> {
  if (filing.kind !== 'petition' || filing.anyway) return null;
  const { rows } = await cases.ownedBy(ownerId, { limit: latest });
  if (rows.some((row) => row.id === id)) return null;
  const asked = plain(title(filing));
  const same = rows.find(
    (row) =>
      row.kind === 'petition' &&
      stands(row) &&
      (plain(row.title) === asked || row.against.some((id) => against.includes(id))),
  );
  return same?.id ?? null;
}
