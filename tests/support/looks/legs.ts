import { beside, codes } from './besides';
import { deskLegs, phoneLegs } from './desk';
import { filing } from './filing';
import { guardians, helping, together } from './helping';
import { cases, gallery, mine, visitor, type Leg } from './tour';

export type { Leg };

/** All that staff meet, at the desk and on a phone. */
export const staffLegs: readonly Leg[] = [...deskLegs, ...phoneLegs];

/** All that a resident meets. */
export const legs: readonly Leg[] = [
  gallery,
  visitor,
  mine,
  helping,
  guardians,
  together,
  cases,
  codes,
  beside,
  ...filing,
];
