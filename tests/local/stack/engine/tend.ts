import { writeSync } from 'node:fs';
import { dynoxideFile } from '../../../../functions/local/stack/engine/dynoxide';
import { tendStreamTable } from '../../../../functions/local/stack/engine/streamTable';
import { passedByAll } from '../../../../functions/local/stack/stream/checkpoint';
import { checkpoints } from './streamFile';

/** Run as a process of its own, to be killed: says that it begins, and tends the file of the folder given as argument. */
async function tend(folder: string): Promise<void> {
  const passed = await passedByAll(checkpoints(folder));
  writeSync(1, 'begins\n');
  await tendStreamTable(dynoxideFile(folder), passed);
  writeSync(1, 'done\n');
  // It waits to be killed, so that the last moment is after the end.
  setInterval(() => undefined, 60_000);
}

void tend(process.argv[2] ?? '');
