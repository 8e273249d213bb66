import { beside } from './people/beside';
import { codes } from './people/codes';
import { drafts } from './case/drafts';
import { helping } from './people/helping';
import { joining } from './case/joining';
import { myData } from './people/myData';
import { scan } from './people/scan';
import { ratings } from './case/ratings';
import { related } from './case/related';
import { receipts } from './case/receipts';
import { intake } from './office/intake';
import { invitations } from './office/invitations';
import { leaves } from './office/leaves';
import { profiles } from './office/profiles';
import { roster } from './office/roster';
import { staff } from './office/staff';
import { staffChannels } from './office/staffChannels';
import { reach } from './people/reach';
import { sensitive } from './case/sensitive';
import { calls } from './office/calls';
import { notes } from './case/notes';
import { writing } from './office/writing';
import { giving } from './office/giving';
import { queues } from './office/queues';
import { searching } from './office/searching';
import { today } from './office/today';
import { keptPlaces } from './places/kept';
import { textSignIn } from './people/textSignIn';

/** Asked for seldom, what an office keeps of itself above all: loaded when somebody does (`whenAsked`). */
export const seldom = {
  beside,
  intake,
  codes,
  invitations,
  keptPlaces,
  leaves,
  profiles,
  roster,
  staff,
  staffChannels,
  reach,
  scan,
  sensitive,
  textSignIn,
  giving,
  queues,
  searching,
  today,
  calls,
  drafts,
  helping,
  joining,
  myData,
  ratings,
  receipts,
  related,
  writing,
  notes,
};
