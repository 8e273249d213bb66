import { QueryCommand } from '@aws-sdk/client-dynamodb';
import * as z from '../../contract/z';
import type { Sought } from '../../domain/search/asked';
import type { Term } from '../../domain/search/terms';
import { queryOf } from '../table/list';
import { orUnavailable } from '../table/orUnavailable';
import { readItem } from '../table/readItem';
import type { Table } from '../table/table';

/** Lines that are read at once: a read unit or so. */
const atOnce = 50;

/** Looks into the table that are left. */
export type Budget = { left: number };

/** Nothing stands between where it was asked from and here; `isHit`: something stands here. */
type Stand = { at: string; isHit: boolean };

/** What is found by something, the latest first. */
export type Reader = {
  /** The next one from here on; null: there is none. Where no look is left, how far it has come. */
  from(at: string): Promise<Stand | null>;
  /** By what the one is found where all stand now. */
  by(at: string): Term['sort'][];
};

const StoredLine = z.object({ sk: z.string() });

/** The lines of one digest, read as they are asked for. */
function linesOf(pk: string, sort: Term['sort'], table: Table, budget: Budget): Reader {
  let lines: string[] = [];
  /** From where on they were read, and whether those are all. */
  let read: string | null = null;
  let isAll = false;
  const known = (at: string) => (read !== null && at <= read ? lines.find((line) => line <= at) : undefined);
  return {
    async from(at) {
      const line = known(at);
      if (line !== undefined) return { at: line, isHit: true };
      if (isAll && read !== null && at <= read) return null;
      if (budget.left <= 0) return { at, isHit: false };
      budget.left -= 1;
      const range = { name: 'sk', is: 'between', value: '0', to: at } as const;
      const list = { hash: { name: 'pk', value: pk }, range, order: 'descending' } as const;
      const command = new QueryCommand({ ...queryOf(table, list), Limit: atOnce });
      const found = await orUnavailable(table.client.send(command));
      lines = (found.Items ?? []).map((item) => readItem(StoredLine, item).sk);
      isAll = !found.LastEvaluatedKey;
      read = at;
      const [first] = lines;
      return first === undefined ? null : { at: first, isHit: true };
    },
    by: (at) => (lines.includes(at) ? [sort] : []),
  };
}

/** What is found by all of these: each is asked from where the last one stands, until all stand at one. */
const allOf = (readers: readonly Reader[]): Reader => ({
  async from(at) {
    for (let asked = at; ;) {
      let came = asked;
      for (const reader of readers) {
        const stand = await reader.from(came);
        if (!stand?.isHit) return stand;
        came = stand.at;
      }
      if (came === asked) return { at: came, isHit: true };
      asked = came;
    }
  },
  by(at) {
    const each = readers.map((reader) => reader.by(at));
    return each.some((sorts) => sorts.length === 0) ? [] : each.flat();
  },
});

/** What is found by any of these. */
const anyOf = (readers: readonly Reader[]): Reader => ({
  async from(at) {
    const stands = (await Promise.all(readers.map((reader) => reader.from(at)))).flatMap((one) => one ?? []);
    return stands.reduce<Stand | null>(
      (latest, one) =>
        latest === null || one.at > latest.at || (one.at === latest.at && one.isHit) ? one : latest,
      null,
    );
  },
  by: (at) => readers.flatMap((reader) => reader.by(at)),
});

/** Reads what is sought; `under`: where a term stands in the table, once for each key of the organisation. */
export function readerOf(
  sought: Sought,
  under: (term: Term) => readonly string[],
  table: Table,
  budget: Budget,
): Reader {
  const each = (all: readonly Sought[]) => all.map((one) => readerOf(one, under, table, budget));
  if ('all' in sought) return allOf(each(sought.all));
  if ('any' in sought) return anyOf(each(sought.any));
  const { term } = sought;
  return anyOf(under(term).map((pk) => linesOf(pk, term.sort, table, budget)));
}
