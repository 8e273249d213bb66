import type { CaseKind } from '../../contract/words';
import type { StatusOf } from '../../contract/kinds';
import { aidComplaint } from './aidComplaint/lifecycle';
import { consultation } from './consultation/lifecycle';
import { legalAid } from './legalAid/lifecycle';
import type { Lifecycle } from './lifecycle';
import { petition } from './petition/lifecycle';

/** The lifecycle of every kind of case, apart from the rest of the kind because nearly everything else asks for it. */
export const lifecycles: { [K in CaseKind]: Lifecycle<StatusOf<K>> } = {
  consultation,
  legalAid,
  petition,
  aidComplaint,
};
