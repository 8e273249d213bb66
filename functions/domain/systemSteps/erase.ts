import type { Instant } from '../../contract/ids';
import { isPastKeeping } from '../case/keptUntil';
import type { CaseEvent, CaseHead, Move } from '../case/case';
import { remainsOf } from '../case/timeline/remains';
import type { ClockSettings } from '../clocks/rules';
import { erasedTitle } from '../filing/title';
import { systemStep } from './systemStep';

/**
 * The step by which the text of a case is given up once its keeping period is over (个人信息保护法 47(1)): from then on the
 * store may take the text out of every step before it. What stays says that there was a case, of which kind, where, by
 * whom it was handled and when; the salt goes with this step, so that no text can be guessed from its digest. Null
 * when it is not time. The step itself is covered by the chain as it is written.
 */
export function eraseCase(
  head: CaseHead,
  events: readonly CaseEvent[],
  at: Instant,
  rules: ClockSettings,
): Move | null {
  if (!isPastKeeping(head, at)) return null;
  const remains = remainsOf(events, head.version + 1);
  const set = {
    marks: ['erased' as const],
    title: erasedTitle,
    about: null,
    who: null,
    language: null,
    limitationOn: null,
    recusal: null,
    salt: null,
  };
  return systemStep(head, { word: 'erase', at, details: remains === null ? {} : { remains }, set }, rules);
}
