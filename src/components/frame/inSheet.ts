import { createContext } from 'react';

/** Whether what is chosen is chosen in place, where a sheet asks for nothing else: no sheet lies over that sheet then. */
export const InSheet = createContext(false);
