import { createHash } from 'node:crypto';
import type { CaseId, Cursor, OrganisationId } from '../../contract/ids';
import { limits } from '../../contract/limits';
import { Refused } from '../../domain/refused';
import type { Sought } from '../../domain/search/asked';
import type { Term } from '../../domain/search/terms';
import { foundBy, foundIn } from '../keys/search';
import { SealBroken, type Seal } from '../seal/seal';
import type { Page, PageOf } from '../table/list';
import type { Table } from '../table/table';
import { readerOf } from './readers';
import { createWordKeys, termDigest } from './wordKeys';

/** Looks into the table that one page is worth, of fifty lines each: some thirty read units, however many there are. */
const looks = 32;

/** After every moment at which a case can have been filed. */
const latest = '9';

/**
 * Where a page goes on, sealed for its list: the case there may be one that whoever asks must not know of.
 * @throws Refused `invalid_input`
 */
const sealedCursors = (seal: Seal) => ({
  write: (list: string, at: string): Cursor => Buffer.from(seal.seal(at, list)).toString('base64url'),
  read(list: string, cursor: Cursor): string {
    try {
      return seal.open(Buffer.from(cursor, 'base64url').toString(), list);
    } catch (error) {
      throw error instanceof SealBroken ? new Refused('invalid_input') : error;
    }
  },
});

/** A case that was found, and by what. */
export type FoundCase = { id: CaseId; by: Term['sort'][] };

/**
 * Cases that are found inside an organisation by words and names. What is found may have left it a moment ago, and whether it may be
 * shown is not known here.
 */
export function createWords(table: Table, seal: Seal) {
  const cursors = sealedCursors(seal);
  const keys = createWordKeys(table, seal);
  return {
    /**
     * The newest first; where so many looks have not filled a page it says that there is more.
     * @throws Refused `invalid_input` on its cursor
     */
    async page(
      of: OrganisationId,
      sought: Sought,
      { cursor, limit = limits.page }: PageOf,
    ): Promise<Page<FoundCase>> {
      const list = `words ${of} ${createHash('sha256').update(JSON.stringify(sought)).digest('base64url')}`;
      let at = cursor === undefined ? latest : cursors.read(list, cursor);
      const made = await keys.of(of);
      const under = (term: Term) =>
        made.map((key) => foundBy(of, termDigest(term, key).toString('base64url')));
      const reader = readerOf(sought, under, table, { left: looks });
      const rows: FoundCase[] = [];
      while (rows.length < limit) {
        const stand = await reader.from(at);
        if (stand === null) return { rows, next: null };
        at = stand.at;
        if (!stand.isHit) break;
        rows.push({ id: foundIn(at), by: [...new Set(reader.by(at))] });
        at = before(at);
      }
      return { rows, next: cursors.write(list, at) };
    },
  };
}

/** Right before a line: its last letter is one less, and whatever follows that is less than the line. */
const before = (line: string): string =>
  `${line.slice(0, -1)}${String.fromCharCode(line.charCodeAt(line.length - 1) - 1)}~`;
