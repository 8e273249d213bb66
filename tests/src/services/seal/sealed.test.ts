import Taro from '@tarojs/taro';
import * as z from '../../../../functions/contract/z';
import { sealed } from '../../../../src/services/seal/sealed';
import { freshDevice } from '../../../support/front/device';

const words = z.object({ says: z.string() });
const raw = (name: string): unknown => Taro.getStorageSync(name);

beforeEach(freshDevice);

test('what is kept can be read again and is nowhere in clear', () => {
  sealed('mine', words).write({ says: '丈夫打我' });
  expect(sealed('mine', words).read()).toEqual({ says: '丈夫打我' });
  expect(JSON.stringify(raw('mine'))).not.toContain('丈夫');
  expect(raw('mine')).toMatch(/^s1\./);
});

test('what an older version kept in clear is read, and lies sealed from then on', () => {
  Taro.setStorageSync('mine', { says: '丈夫打我' });
  expect(sealed('mine', words).read()).toEqual({ says: '丈夫打我' });
  expect(JSON.stringify(raw('mine'))).not.toContain('丈夫');
  expect(sealed('mine', words).read()).toEqual({ says: '丈夫打我' });
});

test('the same twice is sealed differently, and what lies in another place does not open', () => {
  sealed('mine', words).write({ says: '一' });
  const first = raw('mine');
  sealed('mine', words).write({ says: '一' });
  expect(raw('mine')).not.toBe(first);
  Taro.setStorageSync('other', first);
  expect(sealed('other', words).read()).toBeUndefined();
});

test('without the key nothing opens, and what is written next does', () => {
  sealed('mine', words).write({ says: '一' });
  Taro.removeStorageSync('vault');
  expect(sealed('mine', words).read()).toBeUndefined();
  sealed('mine', words).write({ says: '二' });
  expect(sealed('mine', words).read()).toEqual({ says: '二' });
});
