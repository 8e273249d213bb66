import { pbkdf2Sync } from 'node:crypto';
import Taro from '@tarojs/taro';
import { begin, drafts } from '../../../../src/services/drafts/drafts';
import {
  setLock,
  takeOffLock,
  triesNow,
  tryDigits,
  tryWords,
  waitAfter,
} from '../../../../src/services/lock/lock';
import { stretchedHere } from '../../../../src/services/lock/stretch';
import { lockState, lookAgain, shutVault } from '../../../../src/services/seal/vault';
import { freshDevice } from '../../../support/front/device';

const me = 'p1000000000000000000000000';
const about = { who: me, place: 'consultation', kind: 'consultation', cameFrom: null } as const;
const written = () => drafts.list(me).map(({ answers }) => answers);

let now = 0;
const clock = () => now;
/** A device so slow that it stretches the digits as little as any. */
const slow = () => (now += 1000);
beforeEach(() => {
  now = 1_000_000;
  freshDevice();
  lookAgain();
  drafts.save(begin({ ...about, answers: { question: '丈夫打我' } }));
});

test('stretched as the standard has it', () => {
  const [password, salt] = [Buffer.from('1234'), Buffer.from('of this very phone')];
  for (const rounds of [1, 2, 777])
    expect(Buffer.from(stretchedHere(password, salt, rounds)).toString('hex')).toBe(
      pbkdf2Sync(password, salt, rounds, 32, 'sha256').toString('hex'),
    );
});

test('shut, nothing of it is there and nothing is written; the digits bring it back', async () => {
  expect(lockState.read()).toBe('none');
  await setLock('2580', slow);
  expect([lockState.read(), written()]).toEqual(['open', [{ question: '丈夫打我' }]]);
  shutVault();
  expect([lockState.read(), written()]).toEqual(['shut', []]);
  drafts.save(begin({ ...about, answers: { question: '另一件' } }));
  expect(await tryDigits('2580', clock)).toBe(true);
  expect([lockState.read(), written()]).toEqual(['open', [{ question: '丈夫打我' }]]);
});

test('neither the digits nor the key that they seal lie on the device', async () => {
  const beside = Taro.getStorageSync<{ key: string }>('vault').key;
  const words = await setLock('2580', slow);
  const kept = JSON.stringify(Taro.getStorageInfoSync().keys.map((name) => Taro.getStorageSync(name)));
  for (const secret of [beside, '2580', words ?? '?', '丈夫']) expect(kept).not.toContain(secret);
});

test('five wrong tries cost a minute, the next five, then a quarter, then an hour each; the right digits end it', async () => {
  await setLock('2580', slow);
  shutVault();
  for (const wrong of [1, 2, 3, 4]) {
    expect(await tryDigits('0000', clock)).toBe(false);
    expect(triesNow()).toMatchObject({ wrong, until: now });
  }
  for (const minutes of [1, 5, 15, 60, 60]) {
    expect(await tryDigits('0000', clock)).toBe(false);
    const { wrong, until } = triesNow();
    expect([until - now, waitAfter(wrong)]).toEqual([minutes * 60_000, minutes * 60_000]);
    now = until - 1;
    // Not even the right ones, and they are not counted.
    expect(await tryDigits('2580', clock)).toBe(false);
    expect(triesNow().wrong).toBe(wrong);
    now = until;
  }
  expect(await tryDigits('2580', clock)).toBe(true);
  expect(triesNow()).toEqual({ wrong: 0, until: 0 });
});

test('the code from when it was set opens it, however it is typed and however long the wait; another does not', async () => {
  const words = (await setLock('2580', slow)) ?? '';
  shutVault();
  for (let at = 0; at < 5; at += 1) await tryDigits('0000', clock);
  expect(tryWords('7K3QX-M04ZB-2HD9A')).toBe(false);
  expect(tryWords(` ${words.toLowerCase().replaceAll('-', ' ')} `)).toBe(true);
  expect(written()).toEqual([{ question: '丈夫打我' }]);
});

test('taken off, all stays and nothing is asked for any more', async () => {
  await setLock('2580', slow);
  takeOffLock();
  shutVault();
  expect([lockState.read(), written()]).toEqual(['none', [{ question: '丈夫打我' }]]);
});

test('set anew it opens by the new digits alone', async () => {
  await setLock('2580', slow);
  await setLock('1379', slow);
  shutVault();
  expect(await tryDigits('2580', clock)).toBe(false);
  expect(await tryDigits('1379', clock)).toBe(true);
});

test('a lock that another tab has set is shut in this one before it hears of it: nothing is lost, and nothing lies in clear', async () => {
  const vault: unknown = Taro.getStorageSync('vault');
  await setLock('2580', slow);
  const behind: unknown = Taro.getStorageSync('vault');
  // This tab, as it is while another sets the lock.
  takeOffLock();
  Taro.setStorageSync('vault', vault);
  lookAgain();
  Taro.setStorageSync('vault', behind);
  expect(lockState.read()).toBe('none');
  expect(written()).toEqual([]);
  drafts.save(begin({ ...about, answers: { question: '另一件' } }));
  const kept = Taro.getStorageInfoSync().keys.map((name): unknown => Taro.getStorageSync(name));
  expect(JSON.stringify(kept)).not.toContain('另一件');
  lookAgain();
  expect(await tryDigits('2580', clock)).toBe(true);
  expect(written()).toEqual([{ question: '丈夫打我' }]);
});

test.each(['vault', 'writing.'])(
  'a storage that does not answer once, for %s, costs nothing that is kept',
  (what) => {
    const { getStorageSync } = Taro;
    const failing = jest.spyOn(Taro, 'getStorageSync').mockImplementation((name: string) => {
      if (name.startsWith(what)) throw new Error(`${name} cannot be read`);
      return getStorageSync(name);
    });
    expect(written()).toEqual([]);
    failing.mockRestore();
    expect(written()).toEqual([{ question: '丈夫打我' }]);
  },
);
