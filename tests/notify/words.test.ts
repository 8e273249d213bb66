import { phrase, thing } from '../../functions/channels/wechat/template';
import { NoticeKind } from '../../functions/contract/words';
import { words } from '../../functions/notify/message/words';
import { eventRule } from '../../functions/domain/deeds';
import { EventWord } from '../../functions/contract/deeds/actions';
import { toldHelped } from '../../functions/domain/deliveries/whoIsTold';

const spoken = NoticeKind.options.flatMap((kind) => {
  const said = words[kind];
  return said ? [{ kind, ...said }] : [];
});

test.each(spoken)(
  'the words of $kind fit WeChat’s limits as they are, nothing cut off',
  ({ state, advice }) => {
    expect(phrase(state).value).toBe(state);
    expect(thing(advice).value).toBe(advice);
  },
);

test('every message says something else', () => {
  expect(new Set(spoken.map(({ state }) => state)).size).toBe(spoken.length);
});

test('whatever residents are told that they did not do themselves has words', () => {
  const kinds = EventWord.options
    .filter((word) => !eventRule(word).acknowledged && word !== 'bind')
    .flatMap((word) => [eventRule(word).tells].flat().flatMap(({ owner }) => owner ?? []));
  expect(new Set(spoken.map(({ kind }) => kind))).toEqual(new Set([...kinds, toldHelped.owner]));
});
