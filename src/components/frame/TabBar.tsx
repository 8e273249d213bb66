import { useContext } from 'react';
import { View } from '@tarojs/components';
import { Badge } from '../show/Badge';
import { classes } from '../base/classes';
import { Icon } from '../base/Icon';
import { pressable } from '../base/pressable';
import { words } from '../base/words';
import { Tabs } from './tabs';
import './TabBar.scss';

/** Where a resident goes: our own bar on both builds, because the phone's cannot enlarge its labels. */
export function TabBar({ here }: { here: string }) {
  const tabs = useContext(Tabs);
  if (!tabs) return null;
  return (
    <View className="tabs" role="navigation" aria-label={words.tabs}>
      {tabs.map(({ id, label, icon, count = 0, open }) => (
        <View
          key={id}
          id={`to-${id}`}
          role="link"
          className={classes('pressable', 'tab', id === here && 'tab-here')}
          aria-label={count > 0 ? `${label}，${words.unread(count)}` : label}
          {...(id === here && { 'aria-current': 'page' })}
          {...pressable(open)}
        >
          <View className="tab-sign">
            <Icon name={icon} />
            <View className="tab-count" aria-hidden>
              <Badge count={count} />
            </View>
          </View>
          <View className="tab-label">{label}</View>
        </View>
      ))}
    </View>
  );
}
