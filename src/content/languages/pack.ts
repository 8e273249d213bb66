import type { CaseKind } from '../../../functions/contract/words';
import { numbers } from '../places/numbers';
import mn from './mn.json';

/** The languages there is a pack for. */
export type PackCode = 'mn';

type Named = { name: string; note: string };

/** What home, the phone book and the page for danger say in another language. */
export interface Pack {
  /** `draft`: nobody who works in the language has read it; no release may show it. */
  state: 'draft' | 'reviewed';
  /** Lines that run downwards, each next to the last from left to right; or as Chinese does. */
  direction: 'vertical' | 'horizontal';
  /** Its own name for itself. */
  name: string;
  /** That this is a draft, for as long as it is. */
  draft: string;
  title: string;
  note: string;
  /** On what rings 12348. */
  call: string;
  /** That what is behind the doors speaks Chinese. */
  inChinese: string;
  doors: Record<Exclude<CaseKind, 'aidComplaint'>, Named>;
  phoneBook: string;
  /** How each number is called, and when to ring it. */
  numbers: Record<string, { name: string; when: string }>;
  safety: string;
  safetyNote: string;
  leave: string;
  leaveNote: string;
}

const stateOf = ({ state }: { state: string }): Pack['state'] => (state === 'reviewed' ? state : 'draft');

/** Each pack, by its code. */
export const packs: Record<PackCode, Pack> = {
  mn: { ...mn, state: stateOf(mn), direction: 'vertical' },
};

/** The numbers of the phone book as a pack calls them. */
export const numbersIn = ({ numbers: named }: Pack) =>
  numbers.flatMap(({ number }) => {
    const said = named[number];
    return said ? [{ number, ...said }] : [];
  });
