import { useEffect } from 'react';
import { playerWords } from '../../../content/files';
import { useWatched } from '../../device/watched';
import { player } from './player';

/** A voice with its player, as it is shown. */
export type ShownVoice = {
  /** Which voice it is, for those who do not see it: how long, and the how-manieth. */
  label: string;
  act: string;
  seconds: number | null;
  second: number;
  isPlaying: boolean;
  isLoading: boolean;
  trouble: string | null;
  onToggle: () => void;
};

type Voice = { key: string; seconds: number | null; nth: number; open: () => Promise<string | null> };

/** Makes players for voices, one of which plays at a time; what plays stops when its screen is left. */
export function useVoices(): (voice: Voice) => ShownVoice {
  const playing = useWatched(player.state);
  useEffect(() => player.stop, []);
  return ({ key, seconds, nth, open }) => {
    const at = playing.at !== 'still' && playing.key === key ? playing.at : 'still';
    return {
      label: playerWords.name(seconds, nth),
      act: at === 'playing' ? playerWords.pause : playerWords.play,
      seconds,
      second: 'second' in playing && at !== 'still' ? playing.second : 0,
      isPlaying: at === 'playing',
      isLoading: at === 'loading',
      trouble: at === 'failed' ? playerWords.failed : null,
      onToggle: () => player.toggle(key, open),
    };
  };
}

/** The how-manieth voice each of a list is, by its key. */
export function voiceNumbers(files: readonly { key: string; isVoice: boolean }[]): Map<string, number> {
  const voices = files.filter(({ isVoice }) => isVoice);
  return new Map(voices.map(({ key }, index) => [key, index + 1]));
}
