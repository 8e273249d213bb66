import { peopleEndpoints } from './people';
import { scanEndpoints } from './scan';
import { textSignInEndpoints } from './textSignIn';
import { placeEndpoints } from './places';
import { caseEndpoints } from './cases';
import { inboxEndpoints } from './inbox';
import { fileEndpoints } from './files';
import { paperEndpoints } from './papers';
import { deliveryEndpoints } from './deliveries';
import { codeEndpoints } from './codes';
import { helpingEndpoints } from './helping';
import { joiningEndpoints } from './joining';
import { ratingEndpoints } from './ratings';
import { myDataEndpoints } from './myData';
import type { Endpoint } from './endpoint';

/** What residents ask, and staff as well: every phone has it from the start. */
export const everyonesEndpoints = {
  ...peopleEndpoints,
  ...scanEndpoints,
  ...textSignInEndpoints,
  ...placeEndpoints,
  ...caseEndpoints,
  ...inboxEndpoints,
  ...fileEndpoints,
  ...paperEndpoints,
  ...deliveryEndpoints,
  ...codeEndpoints,
  ...helpingEndpoints,
  ...joiningEndpoints,
  ...ratingEndpoints,
  ...myDataEndpoints,
} as const satisfies Record<string, Endpoint>;
