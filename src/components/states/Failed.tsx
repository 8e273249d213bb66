import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Button } from '../base/Button';
import { words } from '../base/words';
import { Still } from './Still';

interface FailedProps {
  /** What went wrong and what to do, in one sentence. */
  message: string;
  onRetry?: () => void;
  /** The way on without this app, such as telephone numbers. */
  children?: ReactNode;
}

/** It did not work: never a dead end. */
export const Failed = ({ message, onRetry, children }: FailedProps) => (
  <Still icon="again" title={message} alert>
    {onRetry && <Button onPress={onRetry}>{words.retry}</Button>}
    {children && <View className="still-way-on">{children}</View>}
  </Still>
);
