import { useState, type ReactNode } from 'react';
import { Image, View } from '@tarojs/components';
import { classes } from '../base/classes';
import { pressable } from '../base/pressable';
import { ProgressBar } from './ProgressBar';
import './FileRow.scss';

interface FileRowProps {
  name: string;
  /** What kind of file it is, in a word. */
  badge: string;
  thumbnail: string | null;
  /** Its size and how it stands. */
  note: string;
  tone: 'plain' | 'good' | 'bad';
  percent: number | null;
  /** What opening it is called; without `onOpen` it cannot be opened. */
  openLabel?: string;
  onOpen?: (() => void) | null;
  /** What else can be done with it. */
  children?: ReactNode;
}

/** One file of a list: what it is, how it stands, and what can be done with it. */
export function FileRow({ name, badge, thumbnail, note, tone, percent, ...row }: FileRowProps) {
  const { openLabel = name, onOpen, children } = row;
  // What says it is a picture and is none.
  const [isBroken, setIsBroken] = useState(false);
  const opens = onOpen && { role: 'button', 'aria-label': openLabel, ...pressable(onOpen) };
  return (
    <View className="file-row" role="listitem">
      <View className={classes('file-head', !!onOpen && 'pressable file-opens')} {...opens}>
        {thumbnail && !isBroken ? (
          <Image
            className="file-picture"
            mode="aspectFill"
            src={thumbnail}
            onError={() => setIsBroken(true)}
            nativeProps={{ alt: '' }}
          />
        ) : (
          <View className="file-badge" aria-hidden>
            {badge}
          </View>
        )}
        <View className="file-text">
          <View className="file-name">{name}</View>
          <View className={classes('file-note', `file-${tone}`)} role={tone === 'bad' ? 'alert' : 'status'}>
            {note}
          </View>
        </View>
      </View>
      {percent !== null && <ProgressBar label={`${name} ${note}`} percent={percent} />}
      {children}
    </View>
  );
}
