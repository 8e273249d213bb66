import { CaseId } from '../../contract/ids';
import * as z from '../../contract/z';
import type { Counts } from '../../domain/standing/workLines';
import { caseOfLine } from '../keys/work';
import { readItem } from '../table/readItem';
import type { Item } from '../table/table';

const StoredLine = z.object({ sk: z.string().transform(caseOfLine).pipe(CaseId) });
export const readLineCase = (item: Item): CaseId => readItem(StoredLine, item).sk;

const keyOnly = new Set(['pk', 'sk']);

/** How many stand in a list; what is counted no more stands there with none, or, out of order, with less. */
export const readCounts = (item: Item): Counts =>
  Object.fromEntries(
    Object.entries(item).flatMap(([counted, { N }]) =>
      keyOnly.has(counted) || N === undefined ? [] : [[counted, Number(N)]],
    ),
  );
