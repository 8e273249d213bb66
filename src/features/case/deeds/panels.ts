import { createContext, type ComponentType } from 'react';
import type { CaseAction } from '../../../../functions/contract/deeds/actions';
import type { Acted, CaseView } from '../../../../functions/contract/case/views';
import type { Written } from '../../../services/server/useDeed';

export type DeedPanelProps = {
  found: CaseView;
  action: CaseAction;
  begun: Written;
  onDone: (acted: Acted) => void;
  onStale: () => void;
  onCancel: () => void;
  /** Goes over to another deed instead. */
  onChoose?: (action: CaseAction) => void;
};

/** Deeds that are written in a way of their own; they come from the page of staff, in a package of its own. */
export const DeedPanels = createContext<Partial<Record<CaseAction, ComponentType<DeedPanelProps>>>>({});
