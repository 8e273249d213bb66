import type { Cursor } from '../../contract/ids';

/** One page of a list, and where the next begins. */
export type Page<T> = { rows: T[]; next: Cursor | null };
export type PageOf = { cursor?: Cursor | undefined; limit?: number };
