import type { ReactNode } from 'react';
import type { FilingDesk } from '../../../services/filing/desk';
import type { Stage } from './way';

/** An answer as it is read once more before it is sent; nothing where none was given. */
export type Said = { label: string; value: ReactNode };

export type BodyProps<W> = {
  desk: FilingDesk<W>;
  /** The tap was the answer: it is kept, and the conversation goes on. */
  goOn: (answered?: Partial<W>) => void;
};

/** One question of a conversation: a screen of its own. */
export type QuestionOf<W> = Stage<W> & {
  title: string | ((written: W) => string);
  hint?: string;
  /** One sentence to the title that depends on what was said. */
  note?: (written: W) => string;
  /** What it asks for: what is wrong with these is said here. */
  fields: readonly (keyof W & string)[];
  Body: (props: BodyProps<W>) => ReactNode;
  /** In place of "next": several ways on, or none because every answer goes on by itself. */
  Foot?: (props: BodyProps<W> & { next: string }) => ReactNode;
  said: (written: W) => readonly Said[];
};

export const titleOf = <W>({ title }: QuestionOf<W>, written: W): string =>
  typeof title === 'string' ? title : title(written);

/** Where keyboard and screen reader arrive when a question comes. */
export const titleId = 'asked';
