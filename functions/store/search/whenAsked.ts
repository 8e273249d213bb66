import type { Seal } from '../seal/seal';
import type { Table } from '../table/table';
import type { Words } from './words';

/** What finds cases by their words, loaded when somebody looks: every function has the store, and one of them looks. */
export const wordsWhenAsked = (table: Table, seal: Seal): Words => ({
  page: async (...asked) => (await import('./words')).createWords(table, seal).page(...asked),
});
