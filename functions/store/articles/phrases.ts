import type { OrganisationId } from '../../contract/ids';
import { Phrases } from '../../contract/phrases';
import * as z from '../../contract/z';
import { Refused } from '../../domain/refused';
import { phrasesKey } from '../keys/organisations';
import { isNew, putItemIf } from '../table/putItem';
import { readItem } from '../table/readItem';
import { getItem, toItem, type Table } from '../table/table';

const StoredPhrases = z.object({ version: z.number(), phrases: Phrases.shape.phrases });

/** What an office writes again and again, all of it in one item. */
export const createPhrases = (table: Table) => ({
  async ofOffice(id: OrganisationId): Promise<Phrases> {
    const item = await getItem(table, phrasesKey(id));
    return item ? readItem(StoredPhrases, item) : { version: 0, phrases: [] };
  },

  /** All of it anew, on the version that was seen. @throws Refused `stale_version` */
  async set(id: OrganisationId, { version, phrases }: Phrases): Promise<Phrases> {
    const next = { version: version + 1, phrases };
    const condition =
      version === 0
        ? isNew
        : { expression: '#version = :seen', names: { '#version': 'version' }, values: { ':seen': version } };
    if (await putItemIf(table, toItem({ ...phrasesKey(id), ...next }), condition))
      throw new Refused('stale_version');
    return next;
  },
});
