import { watched, type Watched } from '../../device/watched';
import type { FileProgress, QueuedFile } from './queuedFile';

/** What the parts of the queue share: the list itself, and how one of it changes. */
export type QueueList = {
  files: Watched<readonly QueuedFile[]>;
  find: (key: string) => QueuedFile | undefined;
  /** Changes it if it is still there. */
  change: (key: string, part: Partial<QueuedFile>) => void;
  progress: (key: string, next: FileProgress) => void;
};

export function makeQueueList(): QueueList {
  const files = watched<readonly QueuedFile[]>([]);
  const change = (key: string, part: Partial<QueuedFile>) =>
    files.set(files.read().map((file) => (file.key === key ? { ...file, ...part } : file)));
  return {
    files,
    change,
    find: (key) => files.read().find((file) => file.key === key),
    progress: (key, next) => change(key, { progress: next }),
  };
}
