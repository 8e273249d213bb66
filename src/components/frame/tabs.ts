import { createContext } from 'react';
import type { IconName } from '../base/Icon';

export type Tab = {
  id: string;
  label: string;
  icon: IconName;
  /** How many lie behind it that were not seen. */
  count?: number;
  open: () => void;
};

/** The four places of a resident. Provided by the app; null for those who have none. */
export const Tabs = createContext<readonly Tab[] | null>(null);
