import { newKey } from '../../device/clientKey';
import type { Call } from '../../server/call';
import type { Watched } from '../../device/watched';
import { fileKindOf } from '../pick/fileType';
import { followFiles } from '../followFiles';
import { nameFor } from '../nameFor';
import type { PickedFile } from '../pick/picked';
import type { DraftFile, QueuedFile } from './queuedFile';
import { makeQueueList } from './queueList';
import type { SendBytes } from './sendBytes';
import { sendInTurn } from './sendInTurn';
import { tellServer } from './tellServer';

/** The files of this app on their way to the server. It lives as long as the app: no page cuts it short. */
export type FileQueue = {
  files: Watched<readonly QueuedFile[]>;
  /** Begins to send what was picked for a place. */
  add: (place: string, picked: readonly PickedFile[]) => void;
  /** Takes up again what a draft remembers, and asks the server how far it has come. */
  restore: (place: string, files: readonly DraftFile[]) => void;
  retry: (key: string) => void;
  /** Stops it, forgets it, and has the server delete it. */
  remove: (key: string) => void;
  /** Resolves once the server has been told of every file of a place, or could not be. */
  offered: (place: string) => Promise<void>;
};

export type FileQueueParts = {
  call: Call;
  send: SendBytes;
  shrink: (photo: PickedFile) => Promise<PickedFile>;
  /** Waits so many milliseconds. */
  pause: (ms: number) => Promise<void>;
  /** Milliseconds. */
  now: () => number;
};

/** Tells the server of each file in turn, sends three at a time, and follows each until it is kept or refused. */
export function makeFileQueue({ call, send, shrink, pause, now }: FileQueueParts): FileQueue {
  const list = makeQueueList();
  const { files, find, progress } = list;
  const { follow } = followFiles({ call, pause, files, progress });
  const line = sendInTurn({ list, call, send, pause, now, onArrived: follow });
  const teller = tellServer({ list, call, shrink, onTold: line.enter });

  return {
    files,
    add(place, picked) {
      for (const one of picked) {
        const before = files.read();
        const here = before.filter((file) => file.place === place);
        const { path, type, size, seconds = null } = one;
        const key = newKey();
        const known = { key, place, path, type, size, seconds, id: null, kind: fileKindOf(type) };
        files.set([...before, { ...known, name: nameFor(one, here), progress: { at: 'preparing' } }]);
        teller.tell(key);
      }
    },
    restore(place, drafted) {
      const known = new Set(files.read().map(({ id }) => id));
      const missing = drafted.filter(({ id }) => !known.has(id));
      const found = missing.map((file): QueuedFile => ({
        ...file,
        key: newKey(),
        place,
        path: null,
        progress: { at: 'looking' },
      }));
      if (found.length > 0) files.set([...files.read(), ...found]);
      follow();
    },
    retry(key) {
      const file = find(key);
      if (file?.progress.at === 'notKnown') {
        progress(key, { at: 'looking' });
        return follow();
      }
      if (!file?.path || file.progress.at !== 'failed') return;
      progress(key, { at: 'preparing' });
      teller.tell(key);
    },
    remove(key) {
      const id = find(key)?.id;
      files.set(files.read().filter((file) => file.key !== key));
      line.leave(key);
      if (id) void call('dropFile', { params: { fileId: id } });
    },
    offered: (place) => teller.told(place),
  };
}
