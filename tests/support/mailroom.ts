import { sentFileId } from '../../functions/channels/files/keys';
import { s3Bytes } from '../../functions/channels/files/s3Bytes';
import { s3Door } from '../../functions/channels/files/s3Door';
import { noScanner, type Scanner } from '../../functions/channels/files/scanner';
import type { NewFile, OfferedFile } from '../../functions/contract/case/files';
import { receive, type Received } from '../../functions/files/receive';
import { createFileSweepHandler } from '../../functions/files/sweep';
import { openApi, unhurried, type Api } from './api';
import { newPhoto } from './attachments';
import { openLocalStore, sendForm, type TestStore } from './fileStore';
import type { Person } from './person';

const hourMs = 3_600_000;

/** Only what tells the time is not the machine's own. */
const timers = [
  ...(['hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'clearImmediate'] as const),
  ...(['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] as const),
] as const;

/** The API with a real file store beside it, and what checks and sweeps the files; time passes for all of them. */
export type Mailroom = {
  api: Api;
  store: TestStore;
  /** What scans what has come, from now on. */
  scanWith(scanner: Scanner): void;
  /** Checks everything that has come since it was asked last. */
  attend(): Promise<Received[]>;
  /** Announces a file, sends these bytes, and has them checked. */
  sent(person: Person, bytes: Buffer<ArrayBuffer>, part?: Partial<NewFile>): Promise<OfferedFile['file']>;
  pass(hours: number): Promise<void>;
  sweep(): Promise<void>;
  /** Every key that anything lies under. */
  keys(): Promise<string[]>;
  close(): Promise<void>;
};

export async function openMailroom(): Promise<Mailroom> {
  const store = await openLocalStore(() => new Date());
  const api = await openApi({ rates: unhurried, fileDoor: s3Door(store.place, store.credentials) });
  // The store's client signs by the clock of the machine: for this test it is the API's.
  jest.useFakeTimers({ now: Date.parse(api.now()), doNotFake: [...timers] });
  const bytes = s3Bytes(store.place, store.credentials);
  let scan = noScanner;
  const { files } = api.store;

  const attend: Mailroom['attend'] = async () => {
    const became: Received[] = [];
    // As in the template: the bucket tells of what phones send, not of what is kept.
    const sent = store.created.splice(0).filter(({ key }) => sentFileId(key) !== null);
    for (const { key, version } of sent)
      became.push(await receive({ key, version }, { files, bytes, scan, now: api.now }));
    return became;
  };
  const sweep = () =>
    createFileSweepHandler({ files, bytes, now: api.now, log: api.deps.log })(
      {},
      { getRemainingTimeInMillis: () => 600_000 },
    );

  return {
    ...{ api, store, attend, sweep },
    scanWith: (scanner) => {
      scan = scanner;
    },
    async sent(person, content, part = {}) {
      const body = newPhoto({ size: content.length, ...part });
      const { file, upload } = await person.call('offerFile', { body });
      if (!upload) throw new Error('the file has come already');
      expect(await sendForm(upload, content)).toEqual({ status: 201, code: null });
      await attend();
      const { files: mine } = await person.call('myFiles', { query: { ids: file.id } });
      return mine[0] ?? file;
    },
    async pass(hours) {
      api.wait(hours * hourMs);
      jest.setSystemTime(Date.parse(api.now()));
      await sweep();
    },
    async keys() {
      const versions = (await store.local?.objects.versions('')) ?? [];
      return [...new Set(versions.map(({ key }) => key))];
    },
    close: async () => {
      await api.close();
      await store.close();
      jest.useRealTimers();
    },
  };
}
