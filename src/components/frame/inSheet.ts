import { createContext } from 'react';

/** Whether something stands on a sheet: what is chosen there is chosen in place, so that no sheet lies over another. */
export const InSheet = createContext(false);
