import { createContext, type ReactNode } from 'react';

/** What stands around a page at the desk: a browser wide enough for panes, in the hands of staff. */
export type AtDesk = {
  /** At the left of every page: the places of work. */
  rail: ReactNode;
};

/** Provided by the app at the desk; null: the phone's frame. */
export const Desk = createContext<AtDesk | null>(null);
