import { createContext } from 'react';

/** The way on when the app cannot help: whom to ring. Provided once, by the app. */
export const Hotline = createContext<{ label: string; ring: () => void } | null>(null);
