import type { Standing } from '../../contract/words';
import type { Actor } from '../case/case';
import type { Seen } from './seen';
import { standings } from './standings';

/** How much of a case one may see: that it is there and what it is about, or all of it. */
export type Sight = 'outline' | 'read';

/** Who sees how much, by what they are to the case. An administrator is in neither row: they see no case text. */
export const sights: Record<Sight, readonly Standing[]> = {
  outline: [
    'owner',
    'party',
    'helper',
    'onlooker',
    'handler',
    'candidate',
    'duty',
    'dispatcher',
    'supervisor',
    'sender',
    'handedOver',
    'overseer',
    'forwarder',
  ],
  read: [
    'owner',
    'party',
    'helper',
    'onlooker',
    'handler',
    'duty',
    'dispatcher',
    'supervisor',
    'sender',
    'overseer',
    'forwarder',
  ],
};

/** Whether any one of these standings sees that much. */
export const sees = (mine: readonly Standing[], sight: Sight): boolean =>
  mine.some((standing) => sights[sight].includes(standing));

/** What an actor is to a case that they may see, whole or in outline, or null: to them it is not there. */
export function readerOf(actor: Actor, head: Seen): Standing | null {
  const mine = standings(actor, head);
  return mine.find((one) => sees([one], 'read')) ?? (sees(mine, 'outline') ? (mine[0] ?? null) : null);
}
