import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Button } from '../base/Button';
import { words } from '../base/words';
import './Standstill.scss';

interface FailedProps {
  /** What went wrong and what to do, in one sentence. */
  message: string;
  onRetry?: () => void;
  /** The way on without this app, such as telephone numbers. */
  children?: ReactNode;
}

/** It did not work: never a dead end. */
export function Failed({ message, onRetry, children }: FailedProps) {
  return (
    <View className="standstill">
      <View className="standstill-title" role="alert">
        {message}
      </View>
      {onRetry && (
        <Button variant="secondary" onPress={onRetry}>
          {words.retry}
        </Button>
      )}
      {children && <View className="standstill-way-on">{children}</View>}
    </View>
  );
}
