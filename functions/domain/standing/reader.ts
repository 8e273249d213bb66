import type { Standing } from '../../contract/words';
import type { Actor } from '../case/case';
import { may } from '../deeds/permissions';
import { standings, type Seen } from './standings';

/** What an actor is to a case that they may see, whole or in outline, or null: to them it is not there. */
export function readerOf(actor: Actor, head: Seen): Standing | null {
  const mine = standings(actor, head);
  return mine.find((one) => may([one], 'read')) ?? (may(mine, 'outline') ? (mine[0] ?? null) : null);
}
