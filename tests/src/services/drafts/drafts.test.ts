import Taro from '@tarojs/taro';
import type { Draft } from '../../../../src/services/drafts/draft';
import { begin, drafts, removeDrafts } from '../../../../src/services/drafts/drafts';
import { freshDevice } from '../../../support/front/device';

const me = 'p1000000000000000000000000';
const other = 'p2000000000000000000000000';

const draft = (more: Partial<Draft> = {}): Draft => ({
  ...begin({
    who: me,
    place: 'consultation',
    kind: 'consultation',
    cameFrom: null,
    answers: { question: '问' },
  }),
  ...more,
});
const day = 86_400_000;

beforeEach(freshDevice);

test('many are kept at once, the last written first, each to be gone on with', () => {
  const [one, two] = [draft({ savedAt: Date.now() - 1000 }), draft()];
  drafts.save(one);
  drafts.save(two);
  expect(drafts.list(me).map(({ id }) => id)).toEqual([two.id, one.id]);
  expect(drafts.find(one.id, me)).toEqual(one);
  expect(drafts.lastAt('consultation', me)).toEqual(two);
  drafts.remove(two.id);
  expect(drafts.list(me)).toEqual([one]);
});

test('each has their own; what was begun before anybody signed in is there for who does', () => {
  drafts.save(draft({ id: 'hers', who: other }));
  drafts.save(draft({ id: 'before', who: 'new' }));
  expect(drafts.list(me).map(({ id }) => id)).toEqual(['before']);
  expect(drafts.find('hers', me)).toBeUndefined();
  expect(
    drafts
      .list(other)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['before', 'hers']);
});

test('what is done to a case is no case to be filed', () => {
  drafts.save(draft({ place: '4821370655.remark', kind: null }));
  expect(drafts.list(me)).toEqual([]);
  expect(drafts.lastAt('4821370655.remark', me)).toBeDefined();
});

test('after thirty days it is gone from the device', () => {
  drafts.save(draft({ savedAt: Date.now() - 30 * day + 60_000 }));
  expect(drafts.list(me)).toHaveLength(1);
  drafts.save(draft({ id: 'old', savedAt: Date.now() - 30 * day }));
  expect(drafts.list(me)).toHaveLength(1);
  expect(Taro.getStorageInfoSync().keys).not.toContain('writing.old');
});

test('neither words nor what they are about can be read in the storage, by name or by value', () => {
  drafts.save(draft({ answers: { question: '丈夫打我', topic: 'domesticViolence' }, risky: true }));
  const kept = Taro.getStorageInfoSync().keys.map((name) => [name, Taro.getStorageSync(name)]);
  for (const word of ['丈夫', 'domesticViolence', 'consultation', 'risky', me])
    expect(JSON.stringify(kept)).not.toContain(word);
});

test('what an older version kept in clear is taken over with its key, and left nowhere in clear', () => {
  const key = 'an-old-key-of-20-letters';
  Taro.setStorageSync(`draft.${me}.consultation`, { key, written: { question: '旧的', nameless: true } });
  Taro.setStorageSync(`draft.${me}.petition.4821370655`, { key: `${key}2`, written: {} });
  Taro.setStorageSync(`draft.${me}.4821370655.remark`, { key: `${key}3`, written: { text: '话' } });
  Taro.setStorageSync(`draft.${me}.broken`, 'nothing of ours');
  expect(drafts.lastAt('consultation', me)).toMatchObject({
    key,
    nameless: true,
    // Nobody has looked yet what it is about.
    risky: true,
    answers: { question: '旧的' },
  });
  expect(drafts.lastAt('petition.4821370655', me)).toMatchObject({
    kind: 'petition',
    cameFrom: '4821370655',
  });
  expect(drafts.lastAt('4821370655.remark', me)).toMatchObject({ kind: null, answers: { text: '话' } });
  expect(Taro.getStorageInfoSync().keys.filter((name) => name.startsWith('draft.'))).toEqual([]);
});

test('leaving the device leaves none, of an older version either', () => {
  drafts.save(draft());
  Taro.setStorageSync('draft.p1.consultation', { key: 'a-key-of-20-letters-', written: {} });
  removeDrafts();
  expect(Taro.getStorageInfoSync().keys.sort()).toEqual(['privacy', 'vault']);
});
