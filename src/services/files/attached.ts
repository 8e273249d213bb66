import { useEffect, useState } from 'react';
import { limits } from '../../../functions/contract/limits';
import { attachWords } from '../../content/files';
import { phoneProblems } from '../../content/phoneProblems';
import { beforePersonalData } from '../session/privacy';
import { useServer } from '../server/server';
import { useWatched } from '../device/watched';
import { pickDocuments, pickPhotos } from './pick/pick';
import type { PickedFile, Picking } from './pick/picked';
import { isStuck, type DraftFile, type QueuedFile } from './queue/queuedFile';

/** Where the draft keeps its files: read and written at once, drawn or not. */
type Keeping = {
  read: () => readonly DraftFile[];
  write: (files: DraftFile[]) => void;
  /** False once the draft was sent or given up. */
  isOpen: () => boolean;
};

/** The files of one thing a person writes. */
export type Attached = {
  files: readonly QueuedFile[];
  /** How many more it takes. */
  left: number;
  /** Why the last picking brought less than was picked. */
  trouble: string | null;
  pickPhotos: () => void;
  pickDocuments: () => void;
  add: (file: PickedFile) => void;
  retry: (key: string) => void;
  remove: (file: QueuedFile) => void;
  /** Stops and forgets all of them: the draft is given up. */
  removeAll: () => void;
  /**
   * Waits until the server has been told of each, not until their bytes are there. Then it can be sent: null, or why
   * not yet.
   */
  ready: () => Promise<string | null>;
};

const asDraft = ({ id, name, kind, type, size, seconds }: QueuedFile): DraftFile[] =>
  id ? [{ id, name, kind, type, size, seconds }] : [];

/** The files picked for a draft, sent while it is being written. `place`: the draft's key. */
export function useAttached(place: string, { read, write, isOpen }: Keeping): Attached {
  const { files: queue } = useServer();
  const all = useWatched(queue.files);
  const [trouble, setTrouble] = useState<string | null>(null);
  const here = () => queue.files.read().filter((file) => file.place === place);
  const files = all.filter((file) => file.place === place);

  /** What the server knows by now goes into the draft, which outlives the app. */
  function keep(): void {
    if (!isOpen()) return;
    const known = read();
    const fresh = here()
      .flatMap(asDraft)
      .filter(({ id }) => !known.some((file) => file.id === id));
    if (fresh.length > 0) write([...known, ...fresh]);
  }

  useEffect(() => {
    queue.restore(place, read());
    // Once for each draft: what it remembers later came from the queue itself.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [queue, place]);
  useEffect(keep);

  const left = limits.files - files.length;

  async function pick(from: (most: number) => Promise<Picking>): Promise<void> {
    if (!(await beforePersonalData())) return setTrouble(phoneProblems.privacy_refused);
    const picked = await from(left);
    setTrouble(picked.trouble);
    queue.add(place, picked.files.slice(0, limits.files - here().length));
  }

  function remove({ key, id }: QueuedFile): void {
    queue.remove(key);
    write(read().filter((file) => file.id !== id));
  }

  return {
    files,
    left,
    trouble,
    pickPhotos: () => void pick(pickPhotos),
    pickDocuments: () => void pick(pickDocuments),
    add: (file) => queue.add(place, [file]),
    retry: queue.retry,
    remove,
    removeAll: () => here().forEach(remove),
    async ready() {
      await queue.offered(place);
      keep();
      const stuck = here().filter(isStuck);
      if (stuck.length === 0) return null;
      return attachWords.stuck(stuck.map(({ name }) => attachWords.named(name)).join('、'));
    },
  };
}
