import { remembered } from '../../functions/store/places/remembered';
import { noon } from '../support/moves';

test('no more than two thousand answers are kept; the oldest is asked for again', async () => {
  const asked: string[] = [];
  const get = remembered(
    async (key) => {
      asked.push(key);
      return key;
    },
    () => noon,
  );
  for (let at = 0; at <= 2000; at += 1) await get(String(at));
  asked.length = 0;
  await get('1');
  await get('2000');
  expect(asked).toEqual([]);
  await get('0');
  expect(asked).toEqual(['0']);
});
