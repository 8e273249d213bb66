import { createContext, type ReactNode } from 'react';

/** What stands in the place of a page that is behind the lock of this device while it is shut; null: nothing does. */
export const Gate = createContext<ReactNode>(null);
