import type { EventWord } from '../../contract/deeds/actions';
import type { CaseEvent, CaseHead } from '../../domain/case/case';
import { stepsOf } from '../../domain/case/stepWords';
import type { Seal } from '../seal/seal';
import type { Table } from '../table/table';
import { getEvent, readAll } from './getCase';

/**
 * The last step of one of these words, up to the head that is given; null when there is none. The head knows which it is, and
 * nothing else is read; a case from before it did is read whole.
 * @throws BrokenItem, SealBroken
 */
export const lastEvent =
  (table: Table, seal: Seal) =>
  async (head: CaseHead, words: readonly EventWord[]): Promise<CaseEvent | null> => {
    const steps = stepsOf(head, words);
    const last = steps?.at(-1);
    if (steps) return last === undefined ? null : getEvent(table, seal)(head.id, last);
    const { events } = await readAll(table, seal, head.id, true);
    return events.filter(({ seq, word }) => seq <= head.version && words.includes(word)).at(-1) ?? null;
  };
