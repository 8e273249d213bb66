import { useEffect, useState } from 'react';
import { limits } from '../../../functions/contract/limits';
import { attachWords, recorderWords, recordTroubles } from '../../content/files';
import { useServer } from '../server/server';
import { useSignedIn } from '../session/signedIn';
import type { Attached } from './attached';
import { linkTo } from './openFile';
import { isOnTheWay, type QueuedFile } from './queue/queuedFile';
import { useRecorder } from './voice/recorder';
import { speakSoon } from './voice/speakSoon';
import { shownQueued, type ShownFile } from './shownFile';
import { useVoices, voiceNumbers, type ShownVoice } from './voice/voice';

/** A file that a person has picked, as they see it. */
export type ShownAttachment = ShownFile & {
  voice: ShownVoice | null;
  /** Null when sending it again would not help. */
  onRetry: (() => void) | null;
  onRemove: () => void;
};

/** The sheet on which a piece is spoken. */
type Speaking = {
  isOpen: boolean;
  state:
    | { at: 'still' | 'asking' | 'recorded' }
    | { at: 'recording'; seconds: number }
    | { at: 'trouble'; says: string };
  most: number;
  voice: ShownVoice | null;
  words: typeof recorderWords;
} & Record<'onStart' | 'onStop' | 'onKeep' | 'onClose', () => void>;

/** All that the list of picked files and its buttons show and do. */
export type Attachments = {
  items: ShownAttachment[];
  /** How many are picked, and that those on their way are not waited for. */
  count: string | null;
  trouble: string | null;
  /** Why nothing can be picked now. */
  notNow: string | null;
  onPhotos: () => void;
  onDocuments: () => void;
  onVoice: () => void;
  speaking: Speaking;
  words: typeof attachWords;
};

const canRetry = ({ progress: { at } }: QueuedFile): boolean => at === 'failed' || at === 'notKnown';

/** The files of something being written, for the screen. `notNow`: why none can be picked, when none can. */
export function useAttachments(attached: Attached, notNow?: string): Attachments {
  const { call } = useServer();
  const { at } = useSignedIn();
  const recorder = useRecorder();
  const voiceOf = useVoices();
  const { files, left } = attached;
  const full = left <= 0 ? attachWords.full(limits.files) : null;
  const why = notNow ?? (at === 'out' ? attachWords.signedOut : full);
  // The page was opened to speak on: it begins to listen by itself, this once.
  const [begins] = useState(() => why === null && speakSoon.take());
  const [isSpeaking, setIsSpeaking] = useState(begins);
  useEffect(() => {
    if (begins) recorder.start();
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [begins]);
  const numbers = voiceNumbers(files.map(({ key, kind }) => ({ key, isVoice: kind === 'voice' })));

  async function pathOf({ path, id }: QueuedFile): Promise<string | null> {
    if (path) return path;
    const link = id ? await linkTo(call, id, null) : null;
    return link && 'url' in link ? link.url : null;
  }

  function shown(file: QueuedFile): ShownAttachment {
    const { key, kind, seconds } = file;
    const nth = numbers.get(key) ?? 1;
    return {
      ...shownQueued(file),
      voice: kind === 'voice' ? voiceOf({ key, seconds, nth, open: () => pathOf(file) }) : null,
      onRetry: canRetry(file) ? () => attached.retry(key) : null,
      onRemove: () => attached.remove(file),
    };
  }

  function close(): void {
    setIsSpeaking(false);
    recorder.reset();
  }

  const { state } = recorder;
  const piece = state.at === 'recorded' ? state.piece : null;
  const moving = files.filter(isOnTheWay).length;
  const counted = attachWords.count(files.length, limits.files);
  return {
    items: files.map(shown),
    count: files.length > 0 ? `${counted}。${moving > 0 ? attachWords.sendNow(moving) : ''}` : null,
    trouble: attached.trouble,
    notNow: why,
    onPhotos: attached.pickPhotos,
    onDocuments: attached.pickDocuments,
    onVoice: () => setIsSpeaking(true),
    words: attachWords,
    speaking: {
      state: state.at === 'trouble' ? { at: state.at, says: recordTroubles[state.why] } : state,
      most: limits.voiceSeconds,
      words: recorderWords,
      voice:
        piece &&
        voiceOf({
          key: piece.path,
          seconds: piece.seconds,
          nth: numbers.size + 1,
          open: async () => piece.path,
        }),
      isOpen: isSpeaking,
      onStart: recorder.start,
      onStop: recorder.stop,
      onClose: close,
      onKeep() {
        if (piece) attached.add(piece);
        close();
      },
    },
  };
}
