import type { Instant } from '../../functions/contract/ids';
import type { CaseHead, Move } from '../../functions/domain/case/case';
import { publishedSettings } from '../../functions/domain/clocks/rules';
import { tick } from '../../functions/domain/systemSteps/tick';
import { placeOf } from './cast';

/** Everything the clock has to say until a moment, one step after another. */
export function swept(head: CaseHead, at: Instant): Move[] {
  const moves: Move[] = [];
  const above = placeOf[head.kind].above;
  for (let move = tick(head, at, publishedSettings, above); move;) {
    moves.push(move);
    move = tick(move.head, at, publishedSettings, above);
  }
  return moves;
}
