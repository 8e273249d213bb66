import { beside } from './beside';
import { codes } from './codes';
import { helping } from './helping';
import { joining } from './joining';
import { myData } from './myData';
import { scan } from './scan';
import { receipts } from './receipts';
import { invitations } from './invitations';
import { profiles } from './profiles';
import { roster } from './roster';
import { staff } from './staff';
import { staffChannels } from './staffChannels';
import { reach } from './reach';
import { sensitive } from './sensitive';
import { calls } from './calls';
import { textSignIn } from './textSignIn';

/** Asked for seldom, what an office keeps of itself above all: loaded when somebody does (`whenAsked`). */
export const seldom = {
  beside,
  codes,
  invitations,
  profiles,
  roster,
  staff,
  staffChannels,
  reach,
  scan,
  sensitive,
  textSignIn,
  calls,
  helping,
  joining,
  myData,
  receipts,
};
