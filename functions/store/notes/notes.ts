import type { CaseId, Instant, PersonId } from '../../contract/ids';
import { presence } from '../../contract/case/notes';
import * as z from '../../contract/z';
import { addMs } from '../../domain/clocks/day';
import { allHere, allNotes, hereIn, hereKey } from '../keys/notes';
import type { Seal } from '../seal/seal';
import { Moment, moment, ttl } from '../table/attributes';
import { deleteRun } from '../table/deleteItems';
import { wholeList } from '../table/list';
import { isNew, putItem, putItemIf } from '../table/putItem';
import { readEach, readItem } from '../table/readItem';
import { toItem, type Table } from '../table/table';
import { noteItem, readNote, type Note } from './noteItem';

const StoredHere = z.object({
  sk: z.string().transform(hereIn),
  name: z.string(),
  isWriting: z.boolean(),
  at: Moment,
});

/** Somebody who has a case open. */
export type Present = { personId: PersonId; name: string; isWriting: boolean };

/**
 * What those who work on a case say to each other, and who of them has it open: kept apart from the case, in no event, no
 * notice and no receipt of it.
 */
export const createNotes = (table: Table, seal: Seal) => ({
  /** Oldest first. */
  async ofCase(caseId: CaseId): Promise<Note[]> {
    const list = { hash: { name: 'pk', value: allNotes(caseId) }, order: 'ascending' } as const;
    const items = await wholeList(table, list);
    return items.map((item) => readNote(item, seal));
  },

  /** Keeps a note; one of the same key and moment is the same one. */
  async add(note: Note): Promise<void> {
    await putItemIf(table, noteItem(note, seal), isNew);
  },

  /** They go with the text of the case. */
  forget: (caseId: CaseId): Promise<void> => deleteRun(table, allNotes(caseId)),

  /** Somebody has it open now; the line goes by itself. */
  async show(caseId: CaseId, { personId, ...who }: Present, at: Instant): Promise<void> {
    const until = ttl(addMs(at, presence.goneAfter * 1000));
    await putItem(table, toItem({ ...hereKey(caseId, personId), ...who, at: moment(at), ttl: until }));
  },

  /** Who has it open at a moment, as far as they have shown themselves lately. */
  async present(caseId: CaseId, now: Instant): Promise<Present[]> {
    const list = { hash: { name: 'pk', value: allHere(caseId) }, order: 'ascending' } as const;
    const since = addMs(now, -presence.goneAfter * 1000);
    return readEach(await wholeList(table, list), (item) => readItem(StoredHere, item))
      .rows.filter(({ at }) => at >= since)
      .map(({ sk, name, isWriting }) => ({ personId: sk, name, isWriting }));
  },
});
