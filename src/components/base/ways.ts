import { createContext } from 'react';

// The ways on when the app cannot help. Provided once, by the app: components know no numbers and no offices.

/** Whom to ring. */
export const Hotline = createContext<{ label: string; ring: () => void } | null>(null);

/** What can be done with a number and an address. */
export const Reaching = createContext<{
  dial: (number: string) => void;
  copy: (text: string) => void;
} | null>(null);

/** Where an office is found; a sample is invented. */
export type Place = { address: string; postcode: string; phone: string; hours: string; sample: boolean };

type Office = { name: string; place?: Place | undefined };

/** The nearest office that is open to everybody, as far as the app knows it, and the page of all of them. */
export const Nearest = createContext<{
  office: Office | undefined;
  /** Looks it up, where that can be done. */
  learn: () => void;
  openAll: () => void;
} | null>(null);

/** A voice that reads aloud, and what starts and stops it is called; null where there is none. */
export const Voice = createContext<{
  listen: string;
  quiet: string;
  /** `onEnd`: it is through, or was stopped. */
  read: (text: string, onEnd: () => void) => void;
  hush: () => void;
} | null>(null);

/** When somebody is in danger: whom to ring, and how to be off this page at once. */
export const Danger = createContext<{
  /** What the strip is for, for a screen reader. */
  label: string;
  before: string;
  number: string;
  ring: () => void;
  leave: { label: string; go: () => void };
  /** On every page: who is here was let in by a code, and has a reason to be nobody. */
  isEverywhere?: boolean;
} | null>(null);
