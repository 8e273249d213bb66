import { CaseAction } from '../../../functions/contract/deeds/actions';
import { CaseKind } from '../../../functions/contract/words';
import { act } from '../../../functions/domain/deeds/act';
import type { CaseHead } from '../../../functions/domain/case/case';
import { statusesOf } from '../../../functions/domain/kinds/statusRow';
import { longText } from '../../support/inputs';
import { caseIn, commandOn, key, morning, named } from '../caseIn';
import { castOf, owner, serviceCentre, strangersTo } from '../cast';
import { refusalOf } from '../refusal';

const later = '2026-03-02T03:30:00.000Z';
const waiting = caseIn('consultation', 'submitted', { assignee: null });
const assigned = caseIn('consultation', 'assigned');
const { handler, duty, dispatcher } = castOf('consultation');

describe('a stranger learns nothing', () => {
  describe.each(CaseKind.options)('of a %s', (kind) => {
    test.each(Object.entries(strangersTo(kind)))(
      '%s: not_found, whatever they try and whatever its state',
      (_, who) => {
        const heads = statusesOf(kind).map((status) => caseIn(kind, status));
        const tries = heads.flatMap((head) =>
          CaseAction.options.flatMap((action) => [
            () => act(head, who, commandOn(head, action), later, named),
            () => act(head, who, commandOn(head, action, { version: 99 }), later, named),
          ]),
        );
        expect(new Set(tries.map(refusalOf))).toEqual(new Set(['not_found']));
      },
    );
  });
});

describe('what is refused first', () => {
  const stale = { version: assigned.version + 1 };

  test('one who may read but not do this is told so, before anything about versions or statuses', () => {
    const command = commandOn(assigned, 'grant', stale);
    expect(refusalOf(() => act(assigned, dispatcher, command, later))).toBe('not_allowed');
  });

  test('one who saw an older or a newer state is told that, before the status is looked at', () => {
    const closed = caseIn('consultation', 'closed', { version: 5 });
    for (const version of [4, 6])
      expect(refusalOf(() => act(closed, owner, commandOn(closed, 'close', { version }), later))).toBe(
        'stale_version',
      );
  });

  test('one who is right about the version but not about the status is told that', () => {
    const closed = caseIn('consultation', 'closed');
    expect(refusalOf(() => act(closed, owner, commandOn(closed, 'close'), later))).toBe('wrong_status');
  });
});

describe('the event', () => {
  const move = act(assigned, handler, commandOn(assigned, 'answer'), later);

  test('says what was done, by whom, with which words, from where to where', () => {
    expect(move.event).toMatchObject({
      caseId: assigned.id,
      seq: assigned.version + 1,
      at: later,
      word: 'answer',
      by: {
        standing: 'handler',
        personId: handler.personId,
        name: handler.name,
        organisationName: serviceCentre.name,
      },
      key,
      from: 'assigned',
      to: 'answered',
      details: { text: longText },
      previous: assigned.tip,
    });
  });

  test('is the tip of the case, which is one version further', () => {
    expect(move.head).toMatchObject({
      version: assigned.version + 1,
      tip: move.event.digest,
      updatedAt: later,
    });
    expect(move.before).toBe(assigned);
  });

  test('never names the owner, even one who has a name with us', () => {
    const named: typeof owner = { ...owner, name: '某某' };
    const { event } = act(assigned, named, commandOn(assigned, 'message'), later);
    expect(event.by).toEqual({
      standing: 'owner',
      personId: owner.personId,
      name: null,
      organisationName: null,
    });
  });
});

describe('since when the holder holds it', () => {
  const since = (head: CaseHead) => head.heldSince;

  test('is the moment it came to them', () => {
    expect(since(act(assigned, handler, commandOn(assigned, 'answer'), later).head)).toBe(later);
    expect(since(act(waiting, duty, commandOn(waiting, 'take'), later).head)).toBe(later);
  });

  test('does not change when it stays with them: a message, or the next status of the same hands', () => {
    expect(since(act(assigned, owner, commandOn(assigned, 'message'), later).head)).toBe(morning);
    const mandated = caseIn('petition', 'mandated');
    const agent = castOf('petition').handler;
    expect(since(act(mandated, agent, commandOn(mandated, 'register'), later).head)).toBe(morning);
  });
});

test('a message never starts a clock, not even one that the table has got since', () => {
  const before = { ...assigned, clocks: [] };
  expect(act(before, owner, commandOn(before, 'message'), later).head.clocks).toEqual([]);
});
