import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { CaseId } from '../../contract/ids';
import * as z from '../../contract/z';
import { ownLines, workLists, type Counted, type WorkLine } from '../../domain/standing/workLines';
import { standsInKey, workCountKey, workLineKey } from '../keys/work';
import type { Condition } from '../table/putItem';
import { readItem } from '../table/readItem';
import { keyAttributes, toItem, type Item, type Key } from '../table/table';

/** The lists a case stood in when they were last set right, and as of which step. */
export type StandsIn = { version: number; lines: readonly WorkLine[] };

const StoredLines = z.object({
  version: z.int().min(1),
  lines: z.array(
    z.object({
      list: z.enum(workLists),
      // Written by `workLines` alone; whose it is and what it is counted as is only ever taken off again.
      of: z.string().transform((of) => of),
      order: z.string(),
      counted: z.array(z.string().transform((counted) => counted as Counted)),
    }),
  ),
});

export const readStandsIn = (item: Item): StandsIn => readItem(StoredLines, item);

const hasOwnLines = (list: WorkLine['list']): boolean => (ownLines as readonly string[]).includes(list);

/** What is counted more and less of each list. */
function counted(before: readonly WorkLine[], after: readonly WorkLine[]) {
  const changes = new Map<string, { key: Key; by: Map<Counted, number> }>();
  const add = (lines: readonly WorkLine[], one: 1 | -1) => {
    for (const { list, of, counted: as } of lines) {
      const key = workCountKey(list, of);
      const { by } = changes.get(key.pk) ?? { by: new Map<Counted, number>() };
      for (const what of as) by.set(what, (by.get(what) ?? 0) + one);
      changes.set(key.pk, { key, by });
    }
  };
  add(before, -1);
  add(after, 1);
  return [...changes.values()];
}

function countItem(TableName: string, key: Key, by: ReadonlyMap<Counted, number>): TransactWriteItem[] {
  const changed = [...by].filter(([, change]) => change !== 0);
  if (changed.length === 0) return [];
  return [
    {
      Update: {
        TableName,
        Key: keyAttributes(key),
        UpdateExpression: `ADD ${changed.map((_, at) => `#c${at} :c${at}`).join(', ')}`,
        ExpressionAttributeNames: Object.fromEntries(changed.map(([what], at) => [`#c${at}`, what])),
        ExpressionAttributeValues: Object.fromEntries(
          changed.map(([, change], at) => [`:c${at}`, { N: String(change) }]),
        ),
      },
    },
  ];
}

const lineKeys = (caseId: CaseId, lines: readonly WorkLine[]): Map<string, Key> =>
  new Map(
    lines
      .filter(({ list }) => hasOwnLines(list))
      .map(({ list, of, order }) => {
        const key = workLineKey(list, of, order, caseId);
        return [`${key.pk} ${key.sk}`, key];
      }),
  );

/** As it was when it was read: another that set it right meanwhile has the last word. */
const asItWas = (before: StandsIn | null): Condition =>
  before === null
    ? { expression: 'attribute_not_exists(pk)' }
    : {
        expression: '#version = :was',
        names: { '#version': 'version' },
        values: { ':was': before.version },
      };

/**
 * All that changes when a case stands in other lists than before: its lines, the counts of each list, and the note of where it stands,
 * on which the whole hangs, so that what comes twice counts once. Empty where nothing changes.
 */
export function workItems(
  TableName: string,
  caseId: CaseId,
  before: StandsIn | null,
  after: StandsIn,
): TransactWriteItem[] {
  const was = before?.lines ?? [];
  if (JSON.stringify(was) === JSON.stringify(after.lines)) return [];
  const gone = lineKeys(caseId, was);
  const there = lineKeys(caseId, after.lines);
  const { expression, names, values } = asItWas(before);
  const onlyIf = {
    ConditionExpression: expression,
    ExpressionAttributeNames: names,
    ExpressionAttributeValues: values && toItem(values),
  };
  const note: TransactWriteItem =
    after.lines.length === 0
      ? { Delete: { TableName, Key: keyAttributes(standsInKey(caseId)), ...onlyIf } }
      : { Put: { TableName, Item: toItem({ ...standsInKey(caseId), ...after }), ...onlyIf } };
  return [
    note,
    ...[...gone].flatMap(([at, key]) =>
      there.has(at) ? [] : [{ Delete: { TableName, Key: keyAttributes(key) } }],
    ),
    ...[...there].flatMap(([at, key]) => (gone.has(at) ? [] : [{ Put: { TableName, Item: toItem(key) } }])),
    ...counted(was, after.lines).flatMap(({ key, by }) => countItem(TableName, key, by)),
  ];
}
