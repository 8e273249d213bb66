import { createContext } from 'react';

/** What is asked before the first personal datum: the words, the way to the whole notice, and what to do with the answer. */
export type PrivacyAsked = {
  title: string;
  lines: readonly string[];
  more: { label: string; open: () => void };
  agree: { id: string; label: string };
  refuse: string;
  onAnswer: (yes: boolean) => void;
};

/** The question about privacy, while there is one. Provided by the app, shown by every page. */
export const Privacy = createContext<PrivacyAsked | null>(null);
