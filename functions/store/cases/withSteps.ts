import type { EventWord } from '../../contract/deeds/actions';
import type { CaseId } from '../../contract/ids';
import type { CaseKind } from '../../contract/words';
import type { CaseEvent, CaseHead } from '../../domain/case/case';
import { lastSteps } from '../../domain/case/part';
import { stepsOf } from '../../domain/case/stepWords';
import type { Seal } from '../seal/seal';
import type { Table } from '../table/table';
import { endOf } from './endOfCase';
import { beforeEnd } from './furtherBack';
import { wholeCase } from './getCase';

/** Certain words, or those of a kind. */
export type Words = readonly EventWord[] | ((kind: CaseKind) => readonly EventWord[]);

/**
 * Head and, in order, the filing, the last events and of those before them every one of these words; null when there is
 * none. Of a short case that is all of it, in one request, as `whole` has it; of a long one what somebody needs who asks
 * for certain steps. Its chain is not to be judged by it. Where the head does not know its words it is read whole.
 * @throws BrokenItem, SealBroken
 */
export const withSteps =
  (table: Table, seal: Seal) =>
  async (id: CaseId, words: Words): Promise<{ head: CaseHead; events: CaseEvent[] } | null> => {
    const end = await endOf(table, seal)(id);
    if (!end) return null;
    const { head, events: last, bytes } = end;
    const from = head.version - lastSteps + 1;
    if (from <= 1) return { head, events: last };
    const asked = typeof words === 'function' ? words(head.kind) : words;
    const steps = stepsOf(head, ['file', ...asked])?.filter((seq) => seq < from);
    if (!steps) return wholeCase(table, seal)(id);
    const before = await beforeEnd(table, seal)(id, steps, from, bytes);
    return { head, events: [...before.events, ...last] };
  };
