import fc from 'fast-check';
import { CaseAction } from '../../functions/contract/actions';
import { statuses } from '../../functions/contract/kinds';
import { CaseKind } from '../../functions/contract/words';
import { act } from '../../functions/domain/act';
import type { CaseHead, Move } from '../../functions/domain/case';
import { clocks } from '../../functions/domain/clocks/table';
import { holder } from '../../functions/domain/holder';
import { standings } from '../../functions/domain/standings';
import { isOpen, leadsTo } from '../../functions/domain/statusRow';
import { firstBreak } from '../../functions/domain/timeline/verify';
import { commandOn, newCase } from './caseIn';
import { owner } from './cast';
import { permissionTable } from './permissionTable';
import { walks, type Walk } from './walk';

const runs = { numRuns: 150, seed: 20260302 };
const always = (rule: (walk: Walk) => void) => fc.assert(fc.property(walks, rule), runs);

const heads = ({ moves }: Walk): CaseHead[] => moves.map(({ head }) => head);
const steps = ({ moves }: Walk): (Move & { before: CaseHead })[] =>
  moves.flatMap((move) => (move.before ? [{ ...move, before: move.before }] : []));

test('the walks are worth something: they reach every status and try every action, both ways', () => {
  const reached = new Set<string>();
  const taken = new Set<string>();
  const refused = new Set<string>();
  always(({ kind, moves, tries }) => {
    for (const { head } of moves) reached.add(`${kind} ${head.status}`);
    for (const { action, move, refused: code } of tries)
      (move ? taken : refused).add(move ? action : (code ?? ''));
  });
  const all = CaseKind.options.flatMap((kind) => statuses[kind].options.map((status) => `${kind} ${status}`));
  expect([...reached].sort()).toEqual(all.sort());
  expect([...taken].sort()).toEqual([...CaseAction.options].sort());
  expect([...refused].sort()).toEqual(['not_allowed', 'not_found', 'wrong_status']);
});

test('every open case has exactly one holder, who is really somebody; a closed one has nobody', () => {
  always((walk) => {
    for (const head of heads(walk)) {
      const held = holder(head);
      expect(held.at === 'nobody').toBe(!isOpen(head.kind, head.status));
      if (held.at === 'person') expect(held.person).toBe(head.assignee);
      if (held.at === 'desk') expect(held.organisation).toBe(head.desk);
    }
  });
});

test('the version is the number of events, and the sequence of the last', () => {
  always(({ moves }) => {
    moves.forEach(({ head, event }, at) => expect([head.version, event.seq]).toEqual([at + 1, at + 1]));
  });
});

test('the chain of a walked case holds, and its last digest is the tip', () => {
  always(({ moves }) => {
    expect(firstBreak(moves.map(({ event }) => event))).toBeNull();
    expect(moves.at(-1)?.head.tip).toBe(moves.at(-1)?.event.digest);
  });
});

test('a move leads where the lifecycle says, from a status that its write is conditional on', () => {
  always((walk) => {
    for (const { before, head, event, priorStatuses } of steps(walk)) {
      expect([event.from, event.to]).toEqual([before.status, head.status]);
      expect(priorStatuses).toContain(before.status);
      const word = CaseAction.safeParse(event.word);
      expect(head.status).toBe(word.success ? leadsTo(head.kind, before.status, word.data) : before.status);
    }
  });
});

test('no date moves but by a change of status, and then only to start, stop, pause or go on', () => {
  always((walk) => {
    for (const { before, head } of steps(walk)) {
      const dates = (one: CaseHead) =>
        one.clocks.map(({ key, startedAt, dueAt }) => ({ key, startedAt, dueAt }));
      if (before.status === head.status) expect(dates(head)).toEqual(dates(before));
      for (const clock of head.clocks) {
        const was = before.clocks.find(({ key }) => key === clock.key);
        if (!was) continue;
        expect(clock.startedAt).toBe(was.startedAt);
        if (clock.dueAt !== was.dueAt) expect([was.pausedAt === null, clock.pausedAt]).toEqual([false, null]);
        expect(clock.dueAt >= was.dueAt).toBe(true);
      }
    }
  });
});

test('a case keeps only clocks of its kind, each once, and none when it is closed', () => {
  always((walk) => {
    for (const head of heads(walk)) {
      const keys = head.clocks.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys.filter((key) => clocks[key].kind !== head.kind)).toEqual([]);
      if (!isOpen(head.kind, head.status)) expect(keys).toEqual([]);
    }
  });
});

test('nothing is ever done by a standing that the table does not name', () => {
  always(({ tries }) => {
    for (const { action, move } of tries)
      if (move) expect(permissionTable.get(action)).toContain(move.event.by.standing);
  });
});

test('the standing an event is signed with is one the actor had', () => {
  always(({ tries }) => {
    for (const { head, actor, move } of tries)
      if (move) {
        expect(standings(actor, head)).toContain(move.event.by.standing);
        expect(move.event.by.personId).toBe(actor.personId);
      }
  });
});

test('who has no standing is told not_found, and only they are', () => {
  always(({ tries }) => {
    for (const { head, actor, refused } of tries)
      expect(refused === 'not_found').toBe(standings(actor, head).length === 0);
  });
});

test('staff never do anything to a case of their own', () => {
  always(({ tries }) => {
    for (const { head, actor, refused } of tries)
      if (actor.personId === head.ownerId && actor.role !== 'resident') expect(refused).toBe('not_found');
  });
});

test('nobody is ever given their own case', () => {
  always((walk) => {
    for (const head of heads(walk)) expect(head.assignee?.personId).not.toBe(head.ownerId);
  });
});

test('what a case is never changes: id, number, kind, place, owner, title, day of filing', () => {
  always((walk) => {
    const { id, number, kind, areaCode, ownerId, title, filedAt } = newCase(walk.kind).head;
    for (const head of heads(walk))
      expect(head).toMatchObject({ id, number, kind, areaCode, ownerId, title, filedAt });
  });
});

test('the case knows who handed it over exactly while that is not yet accepted', () => {
  always((walk) => {
    for (const head of heads(walk).filter(({ kind, status }) => isOpen(kind, status)))
      expect(head.sender !== null).toBe(head.status === 'transferred');
  });
});

test('the same deed on the same case at the same time gives the same move, byte for byte', () => {
  always(({ tries }) => {
    for (const { again, move } of tries) if (move) expect(JSON.stringify(again())).toBe(JSON.stringify(move));
  });
});

test('the resident may withdraw at any time until the end', () => {
  always((walk) => {
    for (const head of heads(walk).filter(({ kind, status }) => isOpen(kind, status)))
      expect(act(head, owner, commandOn(head, 'withdraw'), head.updatedAt).head.status).toBe('withdrawn');
  });
});
