import { isAtRisk, helping } from '../standing/helping';
import type { Actor } from '../case/case';
import type { Seen } from '../standing/seen';

/**
 * Whether somebody who has leave to help is told what the resident is told of a case: where the case is there for them, and never
 * of one in which somebody is, or may be, in danger, even where they were let into it. A line on a phone is seen by others, and
 * says that there is such a matter (《反家庭暴力法》 5: 隐私).
 */
export const isToldInStead = (helper: Actor, head: Seen): boolean =>
  !isAtRisk(head) && helping(helper, head).length > 0;
