import { Command } from '../../../functions/contract/deeds/actions';
import { addMs } from '../../../functions/domain/clocks/day';
import { act } from '../../../functions/domain/deeds/act';
import { actionsFor } from '../../../functions/domain/deeds/actionsFor';
import { caseIn, commandOn, morning } from '../caseIn';
import { waiting } from './badInput/refuses';
import { castOf } from '../cast';

const { handler, duty } = castOf('consultation');
const minutes = (count: number) => addMs(morning, count * 60_000);

/** An answered question, and the step that answered it. */
function answered(from: 'assigned' | 'followedUp' | 'submitted' = 'assigned') {
  const before = from === 'submitted' ? waiting : caseIn('consultation', from);
  const who = from === 'submitted' ? duty : handler;
  const { head, event } = act(before, who, commandOn(before, 'answer'), morning);
  return { before, head, event, who };
}

describe('an answer that is taken back', () => {
  test.each(['assigned', 'followedUp'] as const)('leads back to %s, and its date runs as it did', (from) => {
    const { before, head, event } = answered(from);
    const taken = commandOn(head, 'takeBackAnswer');
    const move = act(head, handler, taken, minutes(5), { answered: event });
    expect(move.head).toMatchObject({ status: from, assignee: before.assignee });
    expect(move.head.clocks).toEqual(before.clocks);
    expect(move.event).toMatchObject({ word: 'takeBackAnswer', details: { reason: expect.any(String) } });
    expect(move.event.ended.map(({ state }) => state)).not.toContain('met');
  });

  test('stays with whoever took it by answering from the queue', () => {
    const { head, event } = answered('submitted');
    const move = act(head, duty, commandOn(head, 'takeBackAnswer'), minutes(5), { answered: event });
    expect(move.head).toMatchObject({ status: 'assigned', assignee: { personId: duty.personId } });
  });

  test('can be taken back for ten minutes, and not for one more', () => {
    const { head, event } = answered();
    const offered = (at: string) => actionsFor(handler, head, at).includes('takeBackAnswer');
    expect([offered(minutes(10)), offered(minutes(11))]).toEqual([true, false]);
    expect(() =>
      act(head, handler, commandOn(head, 'takeBackAnswer'), minutes(11), { answered: event }),
    ).toThrow('period_over');
  });
});

describe('an answer that is corrected', () => {
  test('stays answered; the days of the resident begin when they are told of it', () => {
    const { head } = answered();
    const move = act(head, handler, commandOn(head, 'correctAnswer'), minutes(600));
    expect(move.head).toMatchObject({ status: 'answered' });
    expect(move.head.marks).toContain('unreceived');
    expect(move.head.clocks.map(({ key }) => key)).not.toContain('consult.silence');
  });

  test.each(['followedUp', 'closed'] as const)('of a question that is %s leaves it so', (status) => {
    const head = caseIn('consultation', status);
    expect(act(head, handler, commandOn(head, 'correctAnswer'), morning).head.status).toBe(status);
  });
});

test.each([{}, { text: '三年。', parts: { view: '三年。' } }])(
  'an answer says one thing, and says something: %j',
  (said) => {
    const input = { reason: '写错了。', ...said };
    const read = Command.safeParse({ action: 'correctAnswer', input, version: 1, key: 'k'.repeat(16) });
    expect(read.success).toBe(false);
  },
);
