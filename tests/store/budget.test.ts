import { inIndex, itemBytes, readUnits, writeUnits, type Item } from '../../functions/local/bench/capacity';
import { CaseKind } from '../../functions/contract/words';
import type { CaseHead, Move } from '../../functions/domain/case';
import { eventItem } from '../../functions/store/items/caseEvent';
import { headItem } from '../../functions/store/items/caseHead';
import { seal } from '../support/store';
import { doing, filed, hoursAfter, step, turns } from '../support/moves';

const han = (count: number): string => '律'.repeat(count);

/** Every state a case of a kind can be in, with names as long as they come: one head for each status. */
function everyState(kind: CaseKind): CaseHead[] {
  const seen = new Map<string, CaseHead>();
  const todo = [filed(kind).head];
  for (let head = todo.pop(); head; head = todo.pop()) {
    const state = `${head.status} ${head.assignee !== null} ${head.sender !== null}`;
    if (seen.has(state)) continue;
    seen.set(state, head);
    const from = head;
    todo.push(...turns(from).map((turn) => step(from, turn, hoursAfter(from.version)).head));
  }
  return [...seen.values()];
}

test.each(CaseKind.options)('in every state of a %s its head fits in one kilobyte', (kind) => {
  const sizes = everyState(kind).map((head) => [head.status, itemBytes(headItem(head))] as const);
  expect(sizes.length).toBeGreaterThan(5);
  expect(sizes.filter(([, bytes]) => bytes > 1024)).toEqual([]);
});

test('twenty new consultations are listed for at most 1.5 read units', () => {
  const line = inIndex(headItem(filed('consultation').head), 'holder') ?? {};
  expect(itemBytes(line)).toBeGreaterThan(300);
  expect(readUnits(20 * itemBytes(line))).toBeLessThanOrEqual(1.5);
});

const items = ({ before, head, event }: Move): { before: Item | undefined; head: Item; event: Item } => ({
  before: before ? headItem(before) : undefined,
  head: headItem(head),
  event: eventItem(event, head, seal),
});

function cost(move: Move): number {
  const { before, head, event } = items(move);
  return writeUnits({ before, after: head }, true) + writeUnits({ after: event }, true);
}

describe('a question of 370 characters, answered with 370, read and closed', () => {
  const file = filed('consultation', { question: han(370) });
  const answer = doing(file.head, 'answer', { text: han(370) });
  const close = doing(answer.head, 'close');

  test('costs at most 24 write units', () => {
    expect([file, answer, close].map(cost)).toEqual([9, 9, 5]);
  });

  test('is read whole for one read unit', () => {
    const whole = [headItem(answer.head), items(file).event, items(answer).event];
    expect(readUnits(whole.map(itemBytes).reduce((sum, bytes) => sum + bytes))).toBeLessThanOrEqual(1);
  });
});
