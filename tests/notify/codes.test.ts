import { WeChatQuota, WeChatRejected, WeChatUnavailable } from '../../functions/channels/wechat/failures';
import type { Scene } from '../../functions/contract/numbers/scene';
import { limits } from '../../functions/contract/limits';
import { addMs } from '../../functions/domain/clocks/day';
import { lambdaRecord } from '../../functions/local/stack/stream/lambdaRecord';
import { codesFirst } from '../../functions/notify/codes/codesFirst';
import { createCodeHandler } from '../../functions/notify/codes/handler';
import { newScene } from '../../functions/runtime/ids';
import type { LogEvent, LogFields } from '../../functions/runtime/log';
import type { Store } from '../../functions/store/createStore';
import { codeItem, type CodeRow } from '../../functions/store/codes/codeItem';
import { filed, noon, personId } from '../support/moves';
import { storeOn } from '../support/store';
import { openTable, type OpenTable } from '../support/table';
import { recordOf } from './scene';

const path = '/wxa/getwxacodeunlimit';
const jpeg = Uint8Array.from([0xff, 0xd8, 0xff]);
let opened: OpenTable;
let store: Store;

beforeAll(async () => {
  opened = await openTable();
  store = storeOn(opened);
});
afterAll(() => opened.close());

const code = (more: Partial<CodeRow> = {}): CodeRow => ({
  scene: newScene(),
  what: { for: 'case', caseId: '4821370655' },
  by: personId('olan'),
  place: null,
  expiresAt: addMs(noon, 1_800_000),
  ...more,
});
const brought = (row: CodeRow, eventName: 'INSERT' | 'MODIFY' = 'INSERT') =>
  lambdaRecord(
    { eventName, dynamodb: { SequenceNumber: row.scene, NewImage: codeItem(row, 'write') } },
    'arn:local:stream',
  );

/** WeChat answers each request with the next of these, and with a picture when there is none left. */
function studio(...answers: (Uint8Array | Error)[]) {
  const asked: { scene: Scene; page: string }[] = [];
  const pauses: number[] = [];
  const logged: [LogEvent, LogFields][] = [];
  const handle = createCodeHandler({
    codes: store.codes,
    draw: async (wanted) => {
      asked.push(wanted);
      const answer = answers.shift() ?? jpeg;
      if (answer instanceof Error) throw answer;
      return answer;
    },
    now: () => noon,
    pause: async (ms) => void pauses.push(ms),
    log: (event, fields) => void logged.push([event, fields]),
  });
  return { handle, asked, pauses, logged };
}

const down = () => new WeChatUnavailable({ path, errcode: -1 }, 60);

test('a new code is drawn for its page, and the picture kept', async () => {
  const row = code();
  const { handle, asked } = studio();
  await handle([brought(row)]);
  expect(asked).toEqual([{ scene: row.scene, page: 'pages/scan/index' }]);
  expect(await store.codes.picture(row.scene)).toEqual({ state: 'ready', bytes: jpeg });
});

test('one that is drawn already is not drawn again, however often it is brought', async () => {
  const row = code({ expiresAt: null });
  const { handle, asked } = studio();
  await handle([brought(row), brought(row, 'MODIFY')]);
  await handle([brought(row)]);
  expect(asked).toHaveLength(1);
});

test('an expired one is not drawn', async () => {
  const { handle, asked } = studio();
  await handle([brought(code({ expiresAt: noon }))]);
  expect(asked).toEqual([]);
});

test('an outage is waited out, twice', async () => {
  const row = code();
  const { handle, asked, pauses } = studio(down(), down());
  await handle([brought(row)]);
  expect(asked).toHaveLength(3);
  expect(pauses).toEqual([1000, 4000]);
  expect(await store.codes.picture(row.scene)).toMatchObject({ state: 'ready' });
});

test('a long outage ends as failed, and the codes after it do not wait for it again', async () => {
  const [first, second, third] = [code(), code(), code()];
  const { handle, asked, pauses, logged } = studio(down(), down(), down(), down());
  await handle([brought(first), brought(second), brought(third)]);
  expect(asked.map(({ scene }) => scene)).toEqual([
    ...[first.scene, first.scene, first.scene],
    ...[second.scene, third.scene],
  ]);
  expect(pauses).toHaveLength(2);
  expect(await store.codes.picture(first.scene)).toEqual({ state: 'failed' });
  expect(await store.codes.picture(second.scene)).toEqual({ state: 'failed' });
  expect(await store.codes.picture(third.scene)).toMatchObject({ state: 'ready' });
  expect(logged).toEqual([
    ['code_not_drawn', expect.objectContaining({ errorName: 'WeChatUnavailable' })],
    ['code_not_drawn', expect.objectContaining({ errorName: 'WeChatUnavailable' })],
  ]);
});

test.each([
  ['a page that is not released', new WeChatRejected({ path, errcode: 41030 })],
  ['the quota of the day', new WeChatQuota({ path, errcode: 45009 })],
  ['a picture too large to keep', new Uint8Array(limits.codePictureBytes + 1)],
])('%s is final; asked for once more, it is drawn once more', async (_, answer) => {
  const row = code({ expiresAt: null });
  const { handle, asked } = studio(answer);
  await handle([brought(row)]);
  expect(asked).toHaveLength(1);
  expect(await store.codes.picture(row.scene)).toEqual({ state: 'failed' });
  await handle([brought(row, 'MODIFY')]);
  expect(await store.codes.picture(row.scene)).toMatchObject({ state: 'ready' });
});

test('what cannot be read is logged without its content and passed over', async () => {
  const row = code();
  const broken = lambdaRecord(
    {
      eventName: 'INSERT',
      dynamodb: { SequenceNumber: '1', NewImage: { ...codeItem(code(), 'w'), by: { S: '王某' } } },
    },
    'arn:local:stream',
  );
  const { handle, logged } = studio();
  await handle([broken, brought(row)]);
  expect(await store.codes.picture(row.scene)).toMatchObject({ state: 'ready' });
  expect(logged).toHaveLength(1);
  expect(JSON.stringify(logged)).not.toContain('王某');
});

test('in a batch with events, codes go their own way and the events theirs, in order', async () => {
  const row = code();
  const { handle } = studio();
  const events = [recordOf(filed('consultation')), recordOf(filed('legalAid'))];
  const [first, second] = events;
  const seen: unknown[] = [];
  const both = codesFirst({ code: handle }, async (batch) => {
    seen.push(...batch.Records);
    return { batchItemFailures: [{ itemIdentifier: 'first' }] };
  });
  const answer = await both(
    { Records: [first!, brought(row), second!] },
    { getRemainingTimeInMillis: () => 60_000 },
  );
  expect(seen).toEqual(events);
  expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'first' }] });
  expect(await store.codes.picture(row.scene)).toMatchObject({ state: 'ready' });
});
