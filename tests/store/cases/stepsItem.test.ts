import { createHash } from 'node:crypto';
import { stepsUnder, withKey } from '../../../functions/domain/case/keysSeen';
import { stepsOf } from '../../../functions/domain/case/stepWords';
import { headItem, readHead } from '../../../functions/store/cases/headItem';
import { doing, filed, keyOf, owner } from '../../support/moves';
import { seal } from '../../support/store';

const { head } = doing(filed('consultation').head, 'answer');

test('which key made each step and which word it was takes four bytes a step, and is read as it was written', () => {
  const item = headItem(head, seal);
  expect(item.ss?.B).toHaveLength(4 * head.version);
  expect(readHead(item, seal)).toEqual(head);
});

test('of a head from before, with keys alone, the keys are known and the words are not', () => {
  const { ss: _ss, ...others } = headItem(head, seal);
  const old = createHash('sha256')
    .update(`${owner} ${keyOf(7)}`)
    .digest('base64url');
  const read = readHead({ ...others, ks: { S: `....${old.slice(0, 4)}` } }, seal);
  expect(stepsUnder(read.keysSeen, owner, keyOf(7))).toEqual([2]);
  expect(stepsUnder(withKey(read.keysSeen, 3, owner, keyOf(8)), owner, keyOf(8))).toEqual([3]);
  expect(stepsOf(read, ['answer'])).toBeNull();
  const none = readHead(others, seal);
  expect([none.keysSeen, none.steps]).toEqual(['', '']);
});

test('what goes on from such a head says nothing of the words before, and is read again so', () => {
  const { ss: _ss, ...others } = headItem(head, seal);
  const next = doing(readHead(others, seal), 'followUp');
  const read = readHead(headItem(next.head, seal), seal);
  expect(read.steps).toBe(next.head.steps);
  expect(stepsOf(read, ['followUp'])).toBeNull();
});
