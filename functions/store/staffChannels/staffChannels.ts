import type { Seal } from '../seal/seal';
import type { Cursors } from '../table/cursor';
import type { Table } from '../table/table';
import { deskNews } from './deskNews';
import { staffSecrets } from './staffSecrets';

/** How staff are reached beyond their inbox. */
export const createStaffChannels = (table: Table, cursors: Cursors, seal: Seal) => ({
  ...staffSecrets(table, seal),
  ...deskNews(table, cursors),
});

export type StaffChannels = ReturnType<typeof createStaffChannels>;
