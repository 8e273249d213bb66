import type { ReactNode } from 'react';
import { Button } from '../base/Button';
import { Sheet } from './Sheet';
import { words } from '../base/words';
import './Confirm.scss';
import { View } from '@tarojs/components';

interface ConfirmProps {
  open: boolean;
  title: string;
  /** What will happen, in a sentence. */
  children: ReactNode;
  /** The act by its name, such as "withdraw": never just "yes". */
  act: string;
  onConfirm: () => void;
  onCancel: () => void;
  danger?: boolean;
  loading?: boolean;
}

/** Asks once more before something that cannot be taken back. */
export function Confirm({
  open,
  title,
  children,
  act,
  onConfirm,
  onCancel,
  danger = false,
  loading = false,
}: ConfirmProps) {
  return (
    <Sheet open={open} title={title} onClose={onCancel}>
      <View className="confirm-text">{children}</View>
      <Button variant={danger ? 'danger' : 'primary'} loading={loading} onPress={onConfirm}>
        {act}
      </Button>
      <Button variant="link" onPress={onCancel}>
        {words.cancel}
      </Button>
    </Sheet>
  );
}
