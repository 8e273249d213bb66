import fc from 'fast-check';
import { CaseKind } from '../../../functions/contract/words';
import type { CaseEvent, CaseHead } from '../../../functions/domain/case/case';
import { filed, hoursAfter, step, turns } from '../../support/moves';

export type Case = { head: CaseHead; events: CaseEvent[] };

const letters = ['message', 'reportProgress', 'attachFiles'];

/** A case that went as chance would have it, with a long correspondence on its way. */
export const lives = fc
  .record({
    kind: fc.constantFrom(...CaseKind.options),
    chances: fc.array(fc.record({ isLetter: fc.boolean(), at: fc.nat() }), { minLength: 20, maxLength: 90 }),
  })
  .map(({ kind, chances }): Case => {
    let { head, event } = filed(kind);
    const events = [event];
    for (const { isLetter, at } of chances) {
      const open = turns(head);
      const said = isLetter ? open.filter(({ action }) => letters.includes(action)) : [];
      const among = said.length > 0 ? said : open;
      const turn = among[at % among.length];
      if (!turn) break;
      ({ head, event } = step(head, turn, hoursAfter(head.version)));
      events.push(event);
    }
    return { head, events };
  });
