import { readFile } from 'node:fs/promises';
import { errorCode } from './systemError';

const exists = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // The process is there, but belongs to someone else.
    return errorCode(error) === 'EPERM';
  }
};

/**
 * Tells one process from a later one with the same number: on Linux the boot and the tick it started at (proc(5),
 * field 22 of stat), elsewhere only that it exists. Undefined when there is no such process.
 */
export async function processIdentity(pid: number): Promise<string | undefined> {
  if (!exists(pid)) return undefined;
  try {
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8');
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The program's name, field 2, stands in brackets and may hold spaces.
    const started = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return `${boot.trim()}/${started}`;
  } catch {
    return 'running';
  }
}
