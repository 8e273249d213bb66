import type { Handlers } from '../context';
import { anonymous } from './anonymous';
import { areas } from './areas';
import { calls } from './calls';
import { cases } from './cases';
import { codes } from './codes';
import { help } from './help';
import { eligibility } from './eligibility';
import { files } from './files';
import { inbox } from './inbox';
import { invitations } from './invitations';
import { papers } from './papers';
import { profiles } from './profiles';
import { queues } from './queues';
import { myData } from './myData';
import { ratings } from './ratings';
import { reach } from './reach';
import { receipts } from './receipts';
import { roster } from './roster';
import { sensitive } from './sensitive';
import { session } from './session';
import { staff } from './staff';
import { staffChannels } from './staffChannels';

/** What answers each endpoint of the contract. */
export const handlers: Handlers = {
  ...session,
  ...anonymous,
  ...staff,
  ...staffChannels,
  ...roster,
  ...profiles,
  ...invitations,
  ...areas,
  ...eligibility,
  ...help,
  ...cases,
  ...files,
  ...queues,
  ...calls,
  ...inbox,
  ...sensitive,
  ...receipts,
  ...reach,
  ...papers,
  ...codes,
  ...ratings,
  ...myData,
};
