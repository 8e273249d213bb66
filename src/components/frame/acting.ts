import { createContext, type ReactNode } from 'react';

/** For whom somebody acts now, and the way to stop. */
export type ActingFor = {
  /** Around the name: 正在替 … 办. */
  before: string;
  name: string;
  after: string;
  stop: { label: string; go: () => void };
  /** In place of a page that is one's own. */
  instead: ReactNode;
};

/** Provided by the app while somebody acts in another's stead; null: for themself. */
export const Acting = createContext<ActingFor | null>(null);
