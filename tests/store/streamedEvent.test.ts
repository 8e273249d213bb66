import { marshall } from '@aws-sdk/util-dynamodb';
import { CaseKind } from '../../functions/contract/words';
import type { Move } from '../../functions/domain/case';
import { eventItem } from '../../functions/store/items/caseEvent';
import { headItem } from '../../functions/store/items/caseHead';
import { parseStreamedEvent } from '../../functions/store/streamedEvent';
import { doing, filed } from '../support/moves';
import { seal } from '../support/store';

const image = ({ head, event }: Move) => eventItem(event, head, seal);

/** What is to be told of a move. */
const told = ({ head, event }: Move) => {
  const { details: _details, digest: _digest, previous: _previous, key: _key, ...step } = event;
  const { number, kind, ownerId, desk, assignee, sender } = head;
  return { event: step, about: { number, kind, ownerId, desk, assignee, sender } };
};

test.each(CaseKind.options)('the filing of a %s is told with all a notice needs', (kind) => {
  const move = filed(kind);
  expect(parseStreamedEvent(image(move))).toEqual(told(move));
});

test('a transferred petition is told with who sends it, who has it and who follows it', () => {
  let move = filed('petition');
  for (const action of ['take', 'register', 'classify', 'transfer'] as const) move = doing(move.head, action);
  expect(move.head).toMatchObject({ assignee: {}, sender: {} });
  expect(parseStreamedEvent(image(move))).toEqual(told(move));
});

test('as Lambda brings it, with bytes in base64, it is told the same', () => {
  const move = doing(filed('consultation').head, 'answer');
  const digest = Buffer.from(move.event.digest, 'hex').toString('base64');
  const record = JSON.parse(
    JSON.stringify({ ...image(move), digest: { B: digest }, previous: { B: digest } }),
  );
  expect(parseStreamedEvent(record)).toEqual(told(move));
});

test('every other item of the table is nothing to tell', () => {
  expect(parseStreamedEvent(headItem(filed('consultation').head))).toBeNull();
  expect(parseStreamedEvent(marshall({ pk: 'INBOX#p', sk: 'SEEN', until: 1 }))).toBeNull();
  expect(parseStreamedEvent({})).toBeNull();
});

test('an event that is broken is an error, not silence', () => {
  const { word: _, ...broken } = image(filed('consultation'));
  expect(() => parseStreamedEvent(broken)).toThrow('CASE#0000000001 EVENT#0001 is broken in word');
});
