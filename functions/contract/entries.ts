// What `Object.keys` and `Object.entries` forget is which keys they are. Our records are closed tables with the keys
// their type names, so it is said once, here.

/** The keys of a table, in the order in which they stand there. */
export const keysOf = <T extends object>(table: T): (keyof T & string)[] =>
  Object.keys(table) as (keyof T & string)[];

type EntryOf<T extends object> = { [K in keyof T & string]: [K, T[K]] }[keyof T & string];

/** The rows of a table, each with its key, in the order in which they stand there. */
export const entriesOf = <T extends object>(table: T): EntryOf<T>[] => Object.entries(table) as EntryOf<T>[];
