import { createContext } from 'react';

/** Whether the screens are shown in 长辈版, the larger type. */
export const LargeType = createContext(false);
