import { readdir, readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

/** proc(5): times in stat are counted in these, and Linux has had a hundred a second for programs on every platform. */
const ticksASecond = 100;

type Process = { pid: number; parent: number; ticks: number };

async function processOf(pid: string): Promise<Process[]> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  if (stat === null) return [];
  // The program's name, field 2, stands in brackets and may hold spaces. Fields 4, 14 and 15: parent, user and system time.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return [{ pid: Number(pid), parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) }];
}

/** Processor time this process and everything it has started took so far, seconds. Linux alone. */
async function secondsUsed(): Promise<number> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const processes = (await Promise.all(pids.map(processOf))).flat();
  const family = new Set([process.pid]);
  for (let size = 0; size !== family.size;) {
    size = family.size;
    for (const { pid, parent } of processes) if (family.has(parent)) family.add(pid);
  }
  const ours = processes.filter(({ pid }) => family.has(pid));
  return ours.reduce((sum, { ticks }) => sum + ticks, 0) / ticksASecond;
}

/** The share of one core that this process and everything it has started take, over this many seconds. */
export async function coreShare(seconds: number): Promise<number> {
  const begun = performance.now();
  const before = await secondsUsed();
  await setTimeout(seconds * 1000);
  return ((await secondsUsed()) - before) / ((performance.now() - begun) / 1000);
}
