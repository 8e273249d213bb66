import { randomBytes } from 'node:crypto';
import { keeping } from '../../contract/case/keeping';
import type { PersonId } from '../../contract/ids';
import type { CaseHead } from '../../domain/case/case';
import { addHours, dayOf } from '../../domain/clocks/day';
import { workLines } from '../../domain/standing/workLines';
import type { StoreOptions } from '../createStore';
import { doneKey, standsInKey } from '../keys/work';
import { moment, ttl } from '../table/attributes';
import { StoreUnavailable } from '../table/orUnavailable';
import { putItem } from '../table/putItem';
import { attempts, getItem, retryPause, toItem } from '../table/table';
import { transact } from '../table/transact';
import { readStandsIn, workItems } from './standsIn';
import type { Done } from './work';

/**
 * Writes the lists that staff work by: from the stream, after the step, so that no step waits for them. By itself, because only
 * who reads the stream has to know how.
 */
export function createKeptWork({
  client,
  table: name,
  random,
}: Pick<StoreOptions, 'client' | 'table' | 'random'>) {
  const table = { client, name, pause: retryPause(random) };
  return {
    /**
     * Sets right in which lists a case stands, by its newest head. The same twice changes nothing, and an older head than was
     * counted already is passed over.
     * @throws StoreUnavailable
     */
    async keep(head: CaseHead): Promise<void> {
      const after = { version: head.version, lines: workLines(head) };
      for (let attempt = 1; ; attempt += 1) {
        const item = await getItem(table, standsInKey(head.id), { ConsistentRead: true });
        const before = item ? readStandsIn(item) : null;
        if (before && before.version >= head.version) return;
        const items = workItems(table.name, head.id, before, after);
        // Each is its own: what took a case from its lists a minute ago may have to be written in the same words once more.
        const token = `work-${randomBytes(9).toString('base64url')}`;
        if (items.length === 0 || !(await transact(table, items, token))) return;
        if (attempt === attempts) throw new StoreUnavailable();
        await table.pause(attempt);
      }
    },

    /** Somebody brought a case on; written over itself. */
    addDone: (personId: PersonId, { caseId, at }: Done): Promise<void> =>
      putItem(
        table,
        toItem({
          ...doneKey(personId, dayOf(at), caseId),
          at: moment(at),
          ttl: ttl(addHours(at, 24 * keeping.doneLine.length.days)),
        }),
      ),
  };
}

export type KeptWork = ReturnType<typeof createKeptWork>;
