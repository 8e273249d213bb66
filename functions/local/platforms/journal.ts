import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type * as z from '../../contract/z';

export interface Journal<Entry> {
  readonly past: readonly Entry[];
  append(entry: Entry): void;
  /** Whatever is still under way writes nothing any more. */
  close(): void;
}

const lineOf = (entry: unknown) => `${JSON.stringify(entry)}\n`;

/**
 * What happened, one line each, so that every request costs one short write and a crash loses at most the line being
 * written. Opening drops a line cut short, or the next would be glued to it. Without a file nothing is kept.
 */
export function openJournal<Entry>(file: string | undefined, schema: z.ZodType<Entry>): Journal<Entry> {
  if (file === undefined) return { past: [], append: () => undefined, close: () => undefined };
  const entryIn = (line: string): Entry[] => {
    try {
      return [schema.parse(JSON.parse(line))];
    } catch {
      return [];
    }
  };
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const past = text.split('\n').flatMap(entryIn);
  const whole = past.map(lineOf).join('');
  if (whole !== text) {
    writeFileSync(`${file}.new`, whole, { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  let open = true;
  return {
    past,
    append: (entry) => {
      if (open) appendFileSync(file, lineOf(entry), { mode: 0o600 });
    },
    close: () => (open = false),
  };
}
