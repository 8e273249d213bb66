import { View } from '@tarojs/components';
import { Button } from '../base/Button';
import { Notice } from '../states/Notice';
import { ProgressBar } from './ProgressBar';
import { Sheet } from '../frame/Sheet';
import { VoicePlayer, type VoicePlayerProps } from './VoicePlayer';
import './RecorderSheet.scss';

interface RecorderWords {
  title: string;
  /** How it is done; `most` in seconds, as below. */
  how: (most: number) => string;
  start: string;
  asking: string;
  stop: string;
  running: (seconds: number, most: number) => string;
  listen: string;
  keep: string;
  again: string;
}

export interface RecorderSheetProps {
  isOpen: boolean;
  state:
    | { at: 'still' | 'asking' | 'recorded' }
    | { at: 'recording'; seconds: number }
    | { at: 'trouble'; says: string };
  /** The longest piece, seconds. */
  most: number;
  /** The piece that was spoken, to listen to. */
  voice: VoicePlayerProps | null;
  words: RecorderWords;
  onStart: () => void;
  onStop: () => void;
  onKeep: () => void;
  onClose: () => void;
}

/** Speaking a piece: one large button, the time running, and listening to it before it is kept. */
export function RecorderSheet({ isOpen, state, most, voice, words, onClose, ...acts }: RecorderSheetProps) {
  return (
    <Sheet open={isOpen} title={words.title} onClose={onClose}>
      <View className="recorder">
        {state.at === 'trouble' && <Notice tone="error">{state.says}</Notice>}
        {(state.at === 'still' || state.at === 'trouble') && (
          <>
            <View className="recorder-how">{words.how(most)}</View>
            <Button id="record-start" onPress={acts.onStart}>
              {words.start}
            </Button>
          </>
        )}
        {state.at === 'asking' && (
          <Button loading onPress={acts.onStart}>
            {words.asking}
          </Button>
        )}
        {state.at === 'recording' && (
          <>
            <View className="recorder-time" role="status">
              {words.running(state.seconds, most)}
            </View>
            <ProgressBar label={words.title} percent={Math.round((state.seconds / most) * 100)} />
            <Button id="record-stop" onPress={acts.onStop}>
              {words.stop}
            </Button>
          </>
        )}
        {state.at === 'recorded' && voice && (
          <>
            <View className="recorder-how">{words.listen}</View>
            <VoicePlayer {...voice} />
            <Button id="record-keep" onPress={acts.onKeep}>
              {words.keep}
            </Button>
            <Button variant="secondary" onPress={acts.onStart}>
              {words.again}
            </Button>
          </>
        )}
      </View>
    </Sheet>
  );
}
