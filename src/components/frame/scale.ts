import { createContext } from 'react';

// How the reader wants the screens. Provided by the app.

/** Whether they are shown in 长辈版: larger type, rows in place of tiles. */
export const LargeType = createContext(false);

/** How much larger the reader has set the type on the phone itself, 1 to 2. */
export const TypeScale = createContext(1);

/** From here on bars stop growing and stop following. */
export const hugeFrom = 1.5;

/** How much larger the type of 长辈版 is by itself (look/tokens.scss). */
export const largeScale = 1.3;
