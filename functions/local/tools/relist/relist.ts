import { isOpen } from '../../../domain/kinds/statusRow';
import { readHead } from '../../../store/cases/headItem';
import { headKey } from '../../../store/keys/cases';
import type { Seal } from '../../../store/seal/seal';
import type { KeptWork } from '../../../store/work/keptWork';
import { wholeTable, type Place } from '../wholeTable';

export type RelistDeps = Place & { seal: Seal; work: Pick<KeptWork, 'keep'> };

const headOrder = headKey('0000000000').sk;

/**
 * Has every open case stand in the lists of work that it belongs in: once after a release from before there were such lists. What
 * stands there needs nothing, and whoever acts meanwhile is not held up: stopped anywhere, run again it goes on. How many open cases there are.
 * @throws BrokenItem for a case that this release cannot read
 */
export async function relist(dryRun: boolean, deps: RelistDeps): Promise<number> {
  let open = 0;
  for await (const page of wholeTable(deps))
    for (const item of page) {
      if (item.sk?.S !== headOrder) continue;
      const head = readHead(item, deps.seal);
      if (!isOpen(head.kind, head.status)) continue;
      open += 1;
      if (!dryRun) await deps.work.keep(head);
    }
  return open;
}
