import { PersonId, type CaseId, type OrganisationId } from '../../contract/ids';
import * as z from '../../contract/z';
import { sharerIn, shareKey } from '../keys/assignment';
import { ttl } from '../table/attributes';
import { readItem } from '../table/readItem';
import { toItem, type Item } from '../table/table';

/** A case that an office gave to somebody in a month (YYYY-MM). */
export type Share = { organisationId: OrganisationId; month: string; personId: PersonId; caseId: CaseId };

const StoredShare = z.object({ sk: z.string().transform(sharerIn).pipe(PersonId) });

export const readSharer = (item: Item): PersonId => readItem(StoredShare, item).sk;

/** Nobody asks for it once its month is over; the broom may have it two months after the month began. */
const lapses = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number + 1, 1)).toISOString();
};

export const shareItem = ({ organisationId, month, personId, caseId }: Share): Item =>
  toItem({ ...shareKey(organisationId, month, personId, caseId), ttl: ttl(lapses(month)) });
