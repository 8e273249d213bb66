import { View } from '@tarojs/components';
import { Icon } from '../base/Icon';
import { FieldError } from '../ask/Field';
import { pressable } from '../base/pressable';
import { ProgressBar } from './ProgressBar';
import './VoicePlayer.scss';

export interface VoicePlayerProps {
  /** Which voice it is, such as "voice, 12 seconds, number 1". */
  label: string;
  /** What pressing it does now. */
  act: string;
  /** How long it is; null when that is not known. */
  seconds: number | null;
  second: number;
  isPlaying: boolean;
  isLoading: boolean;
  trouble: string | null;
  onToggle: () => void;
}

const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** A voice to listen to: a button with its name, and how far it has been played. */
export function VoicePlayer({ label, act, seconds, second, trouble, onToggle, ...voice }: VoicePlayerProps) {
  const { isPlaying, isLoading } = voice;
  return (
    <View className="voice">
      <View
        role="button"
        aria-label={`${act}：${label}`}
        className="pressable voice-button"
        {...(isLoading && { 'aria-busy': true })}
        {...pressable(onToggle, isLoading)}
      >
        <View className="voice-sign" aria-hidden>
          <Icon name={isPlaying ? 'halt' : 'play'} />
        </View>
        <View className="voice-label">{act}</View>
        <View className="voice-time">
          {clock(second)}
          {seconds !== null && ` / ${clock(seconds)}`}
        </View>
      </View>
      {seconds !== null && (
        <ProgressBar label={label} percent={Math.min(100, Math.round((second / seconds) * 100))} />
      )}
      <FieldError error={trouble ?? undefined} />
    </View>
  );
}
