import type { CaseKind } from '../../contract/words';
import type { StatusOf } from '../../contract/kinds';
import { consultation } from './consultation/lifecycle';
import { legalAid } from './legalAid/lifecycle';
import type { Lifecycle } from './lifecycle';
import { petition } from './petition/lifecycle';

/** Every kind of case. A fourth one is its own file and a line here. */
export const lifecycles: { [K in CaseKind]: Lifecycle<StatusOf<K>> } = { consultation, legalAid, petition };
