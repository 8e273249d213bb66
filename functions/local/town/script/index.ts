import type { Life } from '../life';
import type { Act, Props } from './act';
import { aidComplaint } from './aidComplaint';
import { consultation } from './consultation';
import { legalAid } from './legalAid';
import { petition } from './petition';

export type { Act, Doer } from './act';

/** Everything done to a case after it was filed, in order, so that it ends in the status it is to reach. */
export function scriptOf(life: Life, props: Props): Act[] {
  switch (life.kind) {
    case 'consultation':
      return consultation(life, props);
    case 'legalAid':
      return legalAid(life, props);
    case 'petition':
      return petition(life, props);
    case 'aidComplaint':
      return aidComplaint(life, props);
  }
}
