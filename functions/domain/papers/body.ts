import * as z from '../../contract/z';
import type { CaseEvent } from '../case/case';
import { dayOfStep } from './day';
import type { Block, Cell, Paper } from './paper';
import type { PaperCase } from './papersOf';
import { commonWords } from './commonWords';

/** What a paper says below its title and number. */
export type Body = Pick<Paper, 'addressee' | 'blocks' | 'footer'>;

/** Fills in a paper of a step. */
export type FillIssued = (about: PaperCase, event: CaseEvent) => Body;

export const heading = (text: string): Block => ({ as: 'heading', text });
export const paragraph = (text: string): Block => ({ as: 'paragraph', text });
export const list = (items: readonly string[]): Block => ({ as: 'list', items });
export const cell = (label: string, value: string | undefined = ''): Cell => ({ label, value });

/** A block, or none when there is nothing to say. */
export const perhaps = (text: string | null | undefined, block: (text: string) => Block): Block[] =>
  text ? [block(text)] : [];

/** A heading with what stands under it. */
export const part = (title: string, text: string): Block[] => [heading(title), paragraph(text)];

/** Issued by whoever signed the step. */
export const issuedHere = ({ by, at }: CaseEvent, otherwise: string): Block => ({
  as: 'office',
  name: by.organisationName ?? otherwise,
  day: dayOfStep(at),
});

export const signature: Block = {
  as: 'signature',
  lines: [commonWords.sign, commonWords.agentSign, commonWords.day],
};
export const ownSignature: Block = { as: 'signature', lines: [commonWords.sign, commonWords.day] };

/** The last step of some words before another, or the last of all. */
export const lastStep = (
  { events }: PaperCase,
  words: readonly CaseEvent['word'][],
  before: CaseEvent | null,
): CaseEvent | undefined =>
  events.filter(({ word, seq }) => words.includes(word) && (before === null || seq < before.seq)).at(-1);

/** How many files go with a step. */
export const filesIn = ({ details: { files } }: CaseEvent): number =>
  Array.isArray(files) ? files.length : 0;

const Body = z.object({ name: z.string() });
const Said = z.object({ text: z.string().optional() });

/** What was written in a step, without what the step says of itself: the body outside it went to. */
export function writtenIn({ details }: Pick<CaseEvent, 'details'>): Record<string, unknown> {
  const { body: _, ...written } = details;
  return written;
}

/** The body outside that a step went to, by name; null when it went to none. */
export const bodyIn = ({ details }: Pick<CaseEvent, 'details'>): string | null =>
  Body.safeParse(details.body).data?.name ?? null;

/** What whoever handed it on wrote with it. */
export const textIn = ({ details }: Pick<CaseEvent, 'details'>): string | undefined =>
  Said.parse(details).text;
