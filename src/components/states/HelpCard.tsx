import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Button } from '../base/Button';
import { Notice } from './Notice';
import { Points } from '../show/Points';

interface HelpCardProps {
  id: string;
  title: string;
  lines: readonly string[];
  /** Whom to ring, the first before all. */
  numbers: readonly { number: string; label: string }[];
  onDial: (number: string) => void;
  /** The kind of office to go to: the way to where it is found. */
  door?: { kind: string; label: string } | undefined;
  onDoor: (kind: string) => void;
  /** The law it rests on. */
  law?: string | undefined;
  children?: ReactNode;
}

/** What to do at once, with the numbers to ring as large as any button. */
export const HelpCard = ({
  id,
  title,
  lines,
  numbers,
  onDial,
  door,
  onDoor,
  law,
  children,
}: HelpCardProps) => (
  <View id={id}>
    <Notice tone="warn" title={title}>
      <Points lines={lines} />
      {children}
      {numbers.map(({ number, label }) => (
        <Button key={number} variant="secondary" onPress={() => onDial(number)}>
          {label}
        </Button>
      ))}
      {door && (
        <Button variant="link" onPress={() => onDoor(door.kind)}>
          {door.label}
        </Button>
      )}
      {law && <View className="field-hint">{law}</View>}
    </Notice>
  </View>
);
