import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as z from '../../contract/z';

export const SentMessage = z.object({
  /** Decimal digits; larger than a number can hold. */
  msgId: z.string().regex(/^\d+$/),
  openid: z.string(),
  templateId: z.string(),
  page: z.string().optional(),
  data: z.record(z.string(), z.object({ value: z.string() })),
  at: z.iso.datetime(),
});
export type SentMessage = z.infer<typeof SentMessage>;

export const UrlLink = z.object({
  url: z.url(),
  page: z.string(),
  query: z.string(),
  endsAt: z.iso.datetime(),
});
export type UrlLink = z.infer<typeof UrlLink>;

const Entry = z.discriminatedUnion('happened', [
  z.object({ happened: z.literal('codeUsed'), code: z.string() }),
  z.object({ happened: z.literal('granted'), openid: z.string(), templateId: z.string(), times: z.number() }),
  z.object({ happened: z.literal('refused'), openid: z.string(), templateId: z.string() }),
  z.object({ happened: z.literal('sent'), message: SentMessage }),
  z.object({ happened: z.literal('linked'), link: UrlLink }),
]);
export type Entry = z.infer<typeof Entry>;

export interface Journal {
  readonly past: readonly Entry[];
  append(entry: Entry): void;
}

const lineOf = (entry: Entry) => `${JSON.stringify(entry)}\n`;

function entryIn(line: string): Entry[] {
  try {
    return [Entry.parse(JSON.parse(line))];
  } catch {
    return [];
  }
}

/**
 * What happened, one line each, so that every request costs one short write and a crash loses at most the line being
 * written. Opening drops a line cut short, or the next would be glued to it. Without a file nothing is kept.
 */
export function openJournal(file: string | undefined): Journal {
  if (file === undefined) return { past: [], append: () => undefined };
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const past = text.split('\n').flatMap(entryIn);
  const whole = past.map(lineOf).join('');
  if (whole !== text) {
    writeFileSync(`${file}.new`, whole, { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  return { past, append: (entry) => appendFileSync(file, lineOf(entry), { mode: 0o600 }) };
}
