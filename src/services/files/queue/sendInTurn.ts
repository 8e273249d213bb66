import type { Upload } from '../../../../functions/contract/case/files';
import type { Call } from '../../server/call';
import { deliver } from './deliver';
import type { QueueList } from './queueList';
import type { SendBytes, Sending } from './sendBytes';
import { offerFile } from './tellServer';

type Parts = {
  list: QueueList;
  call: Call;
  send: SendBytes;
  pause: (ms: number) => Promise<void>;
  now: () => number;
  onArrived: () => void;
};

type Line = { enter: (key: string, upload: Upload | null) => void; leave: (key: string) => void };

/** WeChat allows ten requests at once in all, and a weak network carries few well. */
const mostAtOnce = 3;

/** A form is taken to be good for so long after it was given, milliseconds: half of the ten minutes it may live. */
const goodForMs = 5 * 60_000;

/** Each step of this size is drawn, percent: WeChat advises against more than 20 drawings a second. */
const percentStep = 5;

/** The line of files whose bytes are to be sent: three at a time, the others in the order they came. */
export function sendInTurn({ list, call, send, pause, now, onArrived }: Parts): Line {
  const { files, find, progress } = list;
  const forms = new Map<string, { upload: Upload; at: number }>();
  const underWay = new Map<string, Sending | null>();

  const formOf = (key: string): Upload | null => {
    const form = forms.get(key);
    return form && now() - form.at < goodForMs ? form.upload : null;
  };

  function arrived(key: string): void {
    progress(key, { at: 'checking' });
    onArrived();
  }

  function showPercent(key: string, percent: number): void {
    const before = find(key)?.progress;
    const shown = before?.at === 'sending' ? before.percent : 0;
    if (percent >= shown + percentStep || percent === 100) progress(key, { at: 'sending', percent });
  }

  async function sendOne(key: string): Promise<void> {
    const file = find(key);
    if (!file?.path) return;
    progress(key, { at: 'sending', percent: 0 });
    const says = await deliver({
      path: file.path,
      upload: formOf(key),
      offer: () => offerFile(call, file),
      send,
      pause,
      onPercent: (percent) => showPercent(key, percent),
      onSending: (sending) => underWay.set(key, sending),
      isWanted: () => find(key) !== undefined,
    });
    if (says === null) arrived(key);
    else progress(key, { at: 'failed', says });
  }

  function next(): void {
    const waiting = files.read().filter((file) => file.progress.at === 'waiting');
    for (const { key } of waiting.slice(0, mostAtOnce - underWay.size)) {
      underWay.set(key, null);
      void sendOne(key).finally(() => {
        underWay.delete(key);
        forms.delete(key);
        next();
      });
    }
  }

  return {
    enter(key, upload) {
      if (!upload) return arrived(key);
      forms.set(key, { upload, at: now() });
      progress(key, { at: 'waiting' });
      next();
    },
    leave(key) {
      underWay.get(key)?.stop();
      forms.delete(key);
    },
  };
}
