import { isRecord } from './values';

/** The steps of a setData key: `list[2].name` is `list`, `2`, `name`. */
const stepsOf = (path: string): string[] =>
  path
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .filter(Boolean);

const isIndex = (step: string | undefined): boolean => step !== undefined && /^\d+$/.test(step);

const holds = (value: unknown): value is Record<string, unknown> => isRecord(value) || Array.isArray(value);

/** Writes one entry of a setData call into the data, making objects and lists on the way where none are. */
export function writeAt(data: Record<string, unknown>, path: string, value: unknown): void {
  const steps = stepsOf(path);
  let place = data;
  for (const [at, step] of steps.slice(0, -1).entries()) {
    const inner = place[step];
    const next: unknown = holds(inner) ? inner : isIndex(steps[at + 1]) ? [] : {};
    place[step] = next;
    if (holds(next)) place = next;
  }
  const last = steps.at(-1);
  if (last !== undefined) place[last] = value;
}
