import type { Instant } from '../contract/ids';
import type { Seal } from './seal/seal';
import { withKeys } from './seal/withKeys';
import type { Cursors } from './table/cursor';
import type { Table } from './table/table';
import { whenAsked } from './whenAsked';

type Given = { table: Table; cursors: Cursors; seal: Seal; now: () => Instant };

/** Parts of the store that wait until somebody asks: computers that sign in by a phone, what colleagues and offices keep of themselves. */
export const seldom = ({ table, cursors, seal, now }: Given) => ({
  scans: whenAsked({ put: true, get: true, open: true, confirm: true, decline: true, take: true }, async () =>
    (await import('./scans/scans')).createScans(table, now),
  ),
  ratings: withKeys(
    seal,
    whenAsked({ ofCase: true, forgetWords: true, ofOffice: true, put: true }, async () =>
      (await import('./ratings/ratings')).createRatings(table, seal),
    ),
  ),
  notes: withKeys(
    seal,
    whenAsked({ ofCase: true, add: true, forget: true, show: true, present: true }, async () =>
      (await import('./notes/notes')).createNotes(table, seal),
    ),
  ),
  register: withKeys(
    seal,
    whenAsked({ put: true, page: true }, async () =>
      (await import('./register/register')).createRegister(table, cursors, seal),
    ),
  ),
  staffChannels: withKeys(
    seal,
    whenAsked(
      {
        ...{ account: true, setAccount: true, robot: true, setRobot: true },
        ...{ gather: true, news: true, saveNews: true, newsOn: true },
      },
      async () => (await import('./staffChannels/staffChannels')).createStaffChannels(table, cursors, seal),
    ),
  ),
  invitations: whenAsked({ open: true, put: true, revoke: true, redeem: true }, async () =>
    (await import('./invitations/invitations')).createInvitations(table),
  ),
  rosters: whenAsked({ between: true, without: true, change: true }, async () =>
    (await import('./assignment/rosters')).createRosters(table),
  ),
  leaves: whenAsked({ ofOffice: true, change: true }, async () =>
    (await import('./leaves/leaves')).createLeaves(table),
  ),
  phrases: whenAsked({ ofOffice: true, set: true }, async () =>
    (await import('./articles/phrases')).createPhrases(table),
  ),
  words: withKeys(
    seal,
    whenAsked({ page: true }, async () => (await import('./search/words')).createWords(table, seal)),
  ),
});
