import { CaseId, Day, type Digest, type Instant } from '../../contract/ids';
import type { Inclusion } from '../../contract/record/root';
import * as z from '../../contract/z';
import { dayOf } from '../../domain/clocks/day';
import { digestIn, digestKey, digestsOn } from '../keys/roots';
import { DigestBytes, digestBytes } from '../table/attributes';
import { wholeList } from '../table/list';
import { isNew, putItem, putItemIf } from '../table/putItem';
import { readItem } from '../table/readItem';
import { getItem, toItem, type Item, type Table } from '../table/table';

/** A step as it was when the stream brought it. */
export type NotedStep = { caseId: CaseId; seq: number; digest: Digest };

/** The same, with the day of the root it went into and the way there, once that is made. */
export type DayDigest = NotedStep & { root: { day: Day; inclusion: Inclusion } | null };

const StoredDigest = z.object({
  sk: z
    .string()
    .transform(digestIn)
    .pipe(z.object({ caseId: CaseId, seq: z.int().min(1) })),
  digest: DigestBytes,
  root: z.object({ day: Day, index: z.int(), count: z.int(), path: z.array(DigestBytes) }).optional(),
});

function readDigest(item: Item): DayDigest {
  const { sk, digest, root } = readItem(StoredDigest, item);
  if (!root) return { ...sk, digest, root: null };
  const { day, ...inclusion } = root;
  return { ...sk, digest, root: { day, inclusion } };
}

/**
 * The digest of every step, by the day it was taken, kept apart from the case. They come from the stream: whoever may
 * write cases cannot write here.
 */
export const createDayDigests = (table: Table) => ({
  /** Notes a step; the digest that was noted for it before, where that is another one. */
  async note({ caseId, seq, digest, at }: NotedStep & { at: Instant }): Promise<Digest | null> {
    const item = toItem({ ...digestKey(dayOf(at), caseId, seq), digest: digestBytes(digest) });
    const before = await putItemIf(table, item, isNew);
    const noted = before && readDigest(before).digest;
    return noted === digest ? null : noted;
  },

  async get(day: Day, caseId: CaseId, seq: number): Promise<DayDigest | null> {
    const item = await getItem(table, digestKey(day, caseId, seq));
    return item ? readDigest(item) : null;
  },

  /** All steps of one day, by case and sequence. */
  async on(day: Day): Promise<DayDigest[]> {
    const hash = { name: 'pk', value: digestsOn(day) };
    const items = await wholeList(table, { hash, order: 'ascending' }, { ConsistentRead: true });
    return items.map(readDigest);
  },

  /** Notes into which root a step of a day went. */
  async include(on: Day, { caseId, seq, digest, root }: DayDigest): Promise<void> {
    await putItem(
      table,
      toItem({
        ...digestKey(on, caseId, seq),
        digest: digestBytes(digest),
        root: root && {
          day: root.day,
          index: root.inclusion.index,
          count: root.inclusion.count,
          path: root.inclusion.path.map(digestBytes),
        },
      }),
    );
  },
});

export type DayDigests = ReturnType<typeof createDayDigests>;
