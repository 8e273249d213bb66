import type { Standing } from '../../contract/words';
import type { Actor, CaseHead } from '../../domain/case';
import { may } from '../../domain/permissions';
import { standings } from '../../domain/standings';

/** What an actor is to a case that they may read, or null: to them it is not there. */
export function readerOf(actor: Actor, head: CaseHead): Standing | null {
  const mine = standings(actor, head);
  return may(mine, 'read') ? (mine[0] ?? null) : null;
}
