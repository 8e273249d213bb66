import type { Written } from '../../services/deed';

type Choice = { value: string; label: string; note?: string };

/** Which organisations can be picked: those a case of its kind is handed to, or any. */
export type Competent = 'forHandOver' | 'any';

/** How a field of an action is filled in. */
export type DeedInputKind = {
  optional?: true;
  /** Asked only when what is written so far calls for it; else it is not sent. */
  when?: (written: Written) => boolean;
} & (
  | { as: 'text'; max: number }
  | { as: 'line' }
  | { as: 'lines'; most: number; common: readonly string[] }
  /** Some of the materials that the one notice asked for. */
  | { as: 'noticed' }
  | { as: 'choice'; choices: readonly Choice[] }
  | { as: 'yesOrNo'; words?: { yes: string; no: string } }
  | { as: 'organisation'; competent: Competent }
  | { as: 'organisations'; competent: Competent; most: number }
  | { as: 'day' }
  | { as: 'moment' }
  | { as: 'number'; most: number }
  | { as: 'files' }
  /** One of the papers of the case that must be served. */
  | { as: 'paper' }
  /** One of the notices that no message brought to the resident. */
  | { as: 'call' }
);
