import { useContext, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { classes } from '../base/classes';
import { Desk } from './desk';
import './Panes.scss';

interface PanesProps {
  /** What stands over both: which case this is. */
  head: ReactNode;
  /** At the left: what is known. */
  known: ReactNode;
  /** At the right: what I write and decide. */
  mine: ReactNode;
  /** Stays in reach under what I write: the step that comes next. */
  bar?: ReactNode;
  /** What each side is called. */
  names: { known: string; mine: string };
  /** What I write has the wider side. */
  writes?: boolean;
}

/** A sheet of the desk in two panes, each of which scrolls by itself. For a page that `isSheet`. */
export const Panes = ({ head, known, mine, bar, names, writes = false }: PanesProps) => (
  <>
    {head}
    <View className={classes('panes', writes ? 'panes-written' : 'panes-case')}>
      <View className="pane pane-known" role="region" aria-label={names.known}>
        {known}
      </View>
      <View className="pane pane-mine" role="region" aria-label={names.mine}>
        <View className="pane-mine-body">{mine}</View>
        {bar && <ActionBar>{bar}</ActionBar>}
      </View>
    </View>
  </>
);

/** The step that comes next, in reach wherever one has scrolled to: at the lower edge of the phone's page, or of the pane. */
export const ActionBar = ({ children }: { children: ReactNode }) => (
  <View className="action-bar">{children}</View>
);

/** Whether this page stands at the desk. */
export const useAtDesk = (): boolean => useContext(Desk) !== null;
