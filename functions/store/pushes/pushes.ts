import type { Instant } from '../../contract/ids';
import { pushItem, pushMark, readPush } from './pushItem';
import type { Pushes } from './pushPorts';
import { isNew, putItemIf } from '../table/putItem';
import type { Seal } from '../seal/seal';
import type { Table } from '../table/table';

type Keeping = { seal: Seal; pepper: string; now: () => Instant };

export const createPushes = (table: Table, keeping: Keeping): Pushes => ({
  async put(pushed) {
    await putItemIf(table, pushItem(pushed, keeping.now(), keeping), isNew);
  },

  async read(image) {
    return image.et?.S === pushMark ? readPush(image, keeping.seal) : null;
  },
});
