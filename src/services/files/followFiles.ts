import type { FileView } from '../../../functions/contract/case/files';
import { limits } from '../../../functions/contract/limits';
import type { Call } from '../server/call';
import type { Watched } from '../device/watched';
import type { FileProgress, QueuedFile } from './queue/queuedFile';

type Parts = {
  call: Call;
  pause: (ms: number) => Promise<void>;
  files: Watched<readonly QueuedFile[]>;
  progress: (key: string, next: FileProgress) => void;
};

/** Growing pauses between two questions, milliseconds; the last one again and again. */
const pauses = [800, 1200, 2000, 3000, 5000, 8000, 15_000];

/** Rounds after which the server is no longer asked until something new is sent: some seven minutes. */
const mostRounds = 30;

/** Rounds after which a file without bytes on this phone is held to be lost, not just being looked at. */
const lostAfter = 4;

/** What the server says of a file, as the person is shown it. */
export function progressOf({ state, refusal }: Pick<FileView, 'state' | 'refusal'>): FileProgress {
  if (state === 'received') return { at: 'received' };
  return state === 'refused' ? { at: 'refused', why: refusal ?? 'neverCame' } : { at: 'checking' };
}

/** Asks how far the files have come that are at the server but not yet kept or refused; one asker at a time. */
export function followFiles({ call, pause, files, progress }: Parts): { follow: () => void } {
  let isFollowing = false;

  const unsettled = () =>
    files
      .read()
      .filter(({ progress: { at } }) => at === 'checking' || at === 'looking')
      .slice(0, limits.files);

  function settle({ key, path }: QueuedFile, view: FileView | undefined, round: number): void {
    if (!view) return progress(key, { at: 'gone' });
    const isLost = view.state === 'awaited' && path === null && round >= lostAfter;
    progress(key, isLost ? { at: 'lost' } : progressOf(view));
  }

  async function ask(round: number): Promise<void> {
    const asked = unsettled();
    const ids = asked.map(({ id }) => id).join(',');
    const answer = await call('myFiles', { query: { ids } });
    if (!answer.ok) {
      const looking = asked.filter(({ progress: { at } }) => at === 'looking');
      looking.forEach(({ key }) => progress(key, { at: 'notKnown' }));
      return;
    }
    for (const file of asked) {
      settle(
        file,
        answer.reply.files.find(({ id }) => id === file.id),
        round,
      );
    }
  }

  async function followAll(): Promise<void> {
    for (let round = 0; round < mostRounds && unsettled().length > 0; round += 1) {
      const isFirstLook = round === 0 && unsettled().every(({ progress: { at } }) => at === 'looking');
      if (!isFirstLook) await pause(pauses[Math.min(round, pauses.length - 1)] ?? 0);
      if (unsettled().length > 0) await ask(round);
    }
    isFollowing = false;
  }

  return {
    follow() {
      if (isFollowing) return;
      isFollowing = true;
      void followAll();
    },
  };
}
