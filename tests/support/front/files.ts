import { act, fireEvent, waitFor } from '@testing-library/react';
import type { FileView } from '../../../functions/contract/case/files';
import type { RequestTo } from '../../../functions/contract/endpoints';
import { phoneProblem } from '../../../src/services/server/answer';
import type { PickedFile } from '../../../src/services/files/pick/picked';
import type { SendBytes, Sent } from '../../../src/services/files/queue/sendBytes';
import { ok, type Answers } from './server';

/** The id that the store of these tests gives to a file of this number. */
export const fileId = (nth: number): string => `f${String(nth).padStart(25, '0')}`;

/** A photo of a contract that was received, but for what a test says. */
export const fileView = (part: Partial<FileView> = {}): FileView => ({
  id: fileId(1),
  kind: 'photo',
  type: 'image/jpeg',
  name: '合同.jpg',
  size: 320 * 1024,
  seconds: null,
  state: 'received',
  refusal: null,
  scan: 'notScanned',
  digest: 'd'.repeat(64),
  at: '2026-03-02T01:00:00.000Z',
  ...part,
});

export const photo = (part: Partial<PickedFile> = {}): PickedFile => ({
  path: 'blob:1',
  name: '合同.jpg',
  type: 'image/jpeg',
  size: 4_000_000,
  ...part,
});

/** A file store: it knows each file by its key, and says of each what a test lets it say. */
export class FakeStore {
  readonly views = new Map<string, FileView>();
  readonly #ids = new Map<string, string>();
  /** What becomes of a file that has arrived. */
  verdict: Partial<FileView> = {};
  isDown = false;

  /** The endpoints of files, as a fake server takes them. */
  answers(): Answers {
    return {
      offerFile: ({ body }) => {
        if (this.isDown) return phoneProblem('offline');
        const file = this.#offered(body);
        const upload = {
          url: 'https://files.test/',
          fields: { key: file.id },
          until: '2026-03-02T01:10:00.000Z',
        };
        return ok({ file, upload: file.state === 'awaited' ? upload : null });
      },
      myFiles: ({ query: { ids } }) =>
        ok({
          files: String(ids)
            .split(',')
            .flatMap((id) => this.views.get(id) ?? []),
        }),
      dropFile: ({ params: { fileId: id } }) => {
        this.views.delete(id);
        return ok(undefined);
      },
    };
  }

  /** The bytes of a file have come. */
  arrived(id: string): void {
    const view = this.views.get(id);
    if (view) this.views.set(id, { ...view, state: 'received', ...this.verdict });
  }

  #offered({ key, seconds, ...said }: RequestTo<'offerFile'>['body']): FileView {
    const id = this.#ids.get(key) ?? fileId(this.#ids.size + 1);
    this.#ids.set(key, id);
    const found = this.views.get(id) ?? fileView({ ...said, id, seconds: seconds ?? null, state: 'awaited' });
    this.views.set(id, found);
    return found;
  }
}

/** Bytes on their way: each stays there until the test lets it end. */
export class FakeWire {
  readonly under: { id: string; end: (sent: Sent) => Promise<void>; percent: (percent: number) => void }[] =
    [];
  readonly stopped: string[] = [];

  constructor(private readonly store: FakeStore) {}

  readonly send: SendBytes = ({ fields }, _path, onPercent) => {
    const id = fields['key'] ?? '';
    let settle: (sent: Sent) => void = () => undefined;
    const done = new Promise<Sent>((resolve) => (settle = resolve));
    const end = async (sent: Sent) => {
      this.under.splice(
        this.under.findIndex((one) => one.id === id),
        1,
      );
      if (sent === 'arrived') this.store.arrived(id);
      await act(async () => settle(sent));
    };
    const percent = (value: number) => act(() => onPercent(value));
    this.under.push({ id, end, percent });
    return { done, stop: () => void this.stopped.push(id) };
  };

  /** Lets the oldest end so. */
  async end(sent: Sent): Promise<void> {
    await waitFor(() => expect(this.under.length).toBeGreaterThan(0));
    await this.under[0]?.end(sent);
  }
}

/** Chooses files in the window that the browser opens for it. */
export async function choose(...files: File[]): Promise<void> {
  const input = await waitFor(() => {
    const found = document.querySelector('input[type=file]');
    if (found instanceof HTMLInputElement) return found;
    throw new Error('the browser was not asked for files');
  });
  Object.defineProperty(input, 'files', { value: files });
  fireEvent.change(input);
}

/** jsdom keeps no blobs under an address. */
export function keepBlobs(): void {
  let last = 0;
  URL.createObjectURL = () => `blob:${(last += 1)}`;
  URL.revokeObjectURL = () => undefined;
}
