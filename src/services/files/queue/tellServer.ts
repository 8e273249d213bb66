import type { NewFile, OfferedFile, Upload } from '../../../../functions/contract/case/files';
import { limits } from '../../../../functions/contract/limits';
import type { Answer } from '../../server/answer';
import type { Call } from '../../server/call';
import { notOffered } from './deliver';
import type { QueueList } from './queueList';
import type { PickedFile } from '../pick/picked';
import type { QueuedFile } from './queuedFile';

/** Tells the server which file is coming. Its key makes it the same file however often it is told. */
export function offerFile(call: Call, file: QueuedFile): Promise<Answer<OfferedFile>> {
  const { key, kind, type, name, size, seconds } = file;
  const body: NewFile = { key, kind, type, name, size, ...(seconds !== null && { seconds }) };
  return call('offerFile', { body });
}

type Parts = {
  list: QueueList;
  call: Call;
  shrink: (photo: PickedFile) => Promise<PickedFile>;
  /** The server knows it; null when it has the bytes already. */
  onTold: (key: string, upload: Upload | null) => void;
};

type Teller = { tell: (key: string) => void; told: (place: string) => Promise<void> };

/** Makes photos small and tells the server of each file, one after the other: large photos fill a phone's memory. */
export function tellServer({ list, call, shrink, onTold }: Parts): Teller {
  const { files, find, change, progress } = list;
  const small = new Set<string>();
  let turn: Promise<void> = Promise.resolve();

  /** Once: told again under its key, it has to be the very same file. */
  async function makeSmall(key: string): Promise<void> {
    const photo = find(key);
    if (photo?.kind !== 'photo' || photo.path === null || small.has(key)) return;
    const { name } = photo;
    const { path, type, size } = await shrink({ path: photo.path, type: photo.type, size: photo.size, name });
    small.add(key);
    change(key, { path, type, size });
  }

  async function tellOne(key: string): Promise<void> {
    await makeSmall(key);
    const file = find(key);
    if (!file) return;
    if (file.size < 1) return progress(key, { at: 'refused', why: 'empty' });
    if (file.size > limits.fileBytes) return progress(key, { at: 'refused', why: 'tooLarge' });
    const answer = await offerFile(call, file);
    if (!answer.ok) return progress(key, { at: 'failed', says: notOffered(answer.problem) });
    const { id } = answer.reply.file;
    // Taken away while the server was being told of it.
    if (!find(key)) return void call('dropFile', { params: { fileId: id } });
    change(key, { id });
    onTold(key, answer.reply.upload);
  }

  return {
    tell(key) {
      turn = turn.then(() => tellOne(key));
    },
    async told(place) {
      const isTelling = () =>
        files.read().some((file) => file.place === place && file.progress.at === 'preparing');
      while (isTelling()) await turn;
    },
  };
}
