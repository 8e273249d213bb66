import { CaseId } from '../../contract/ids';
import * as z from '../../contract/z';
import { caseIdIn } from '../keys';
import type { Item } from '../table/table';
import { readItem } from '../table/readItem';

const StoredCaseKeys = z.object({ pk: z.string().transform(caseIdIn).pipe(CaseId) });

/** The case that a line of a keys-only index stands for. */
export const readCaseId = (item: Item): CaseId => readItem(StoredCaseKeys, item).pk;
