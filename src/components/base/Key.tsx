import { useContext } from 'react';
import { Text } from '@tarojs/components';
import { Desk } from '../frame/desk';
import './Key.scss';

/** A key where it acts, as it is printed on the keyboard; at the desk alone. The button it stands on says what it does. */
export const Key = ({ children }: { children: string }) =>
  useContext(Desk) && (
    <Text className="key" aria-hidden>
      {children}
    </Text>
  );
