import { freePort } from '../../../../functions/local/stack/engine/freePort';
import { startPoller, type StreamTrouble } from '../../../../functions/local/stack/stream/poller';
import { streamsClient } from '../table';

test('a stream that cannot be read is reported and tried again ever more slowly, until told to stop', async () => {
  const client = streamsClient(`http://127.0.0.1:${await freePort()}`);
  const waits: number[] = [];
  const troubles: StreamTrouble[] = [];
  let enough: () => void = () => undefined;
  const waited = new Promise<void>((resolve) => (enough = resolve));

  const poller = startPoller({
    client,
    streamArn: 'arn:aws:dynamodb:ddblocal:000000000000:table/Events/stream/2026-03-02T00:00:00.000',
    dataDir: undefined,
    handler: async () => undefined,
    report: (trouble) => troubles.push(trouble),
    async pause(ms) {
      waits.push(ms);
      if (waits.length === 8) enough();
    },
  });
  await waited;
  await poller.stop();

  expect(waits.slice(0, 8)).toEqual([100, 200, 400, 800, 1600, 3200, 5000, 5000]);
  expect(new Set(troubles.map(({ code }) => code))).toEqual(new Set(['stream.unreadable']));
});
