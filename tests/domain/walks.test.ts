import assert from 'node:assert/strict';
import { CaseAction } from '../../functions/contract/deeds/actions';
import { contracts } from '../../functions/contract/kinds';
import { CaseKind } from '../../functions/contract/words';
import { isOpenNow } from '../../functions/domain/deeds/actionsFor';
import { act } from '../../functions/domain/deeds/act';
import type { CaseHead, Move } from '../../functions/domain/case/case';
import { clockAt, clocks, type ClockKey } from '../../functions/domain/clocks/table';
import { holder } from '../../functions/domain/case/holder';
import { standings } from '../../functions/domain/standing/standings';
import { isOpen, statusRow } from '../../functions/domain/kinds/statusRow';
import { targetsOf } from '../../functions/domain/deeds/targets';
import { firstBreak } from '../../functions/domain/case/timeline/verify';
import { commandOn, newCase } from './caseIn';
import { owner } from './cast';
import { permissionTable } from './deeds/permissionTable';
import type { Walk } from './walk';
import { walked } from './walked';
// Asks something else of the same walks, whose making is most of what they cost.
import './notStuck';

/**
 * Holds of every walk; where it does not, says which way it went. Asked a million times: `expect` costs as much as all
 * the walks, an assertion of Node next to nothing.
 */
function always(rule: (walk: Walk) => void): void {
  for (const walk of walked)
    try {
      rule(walk);
    } catch (error) {
      const way = walk.moves.map(({ event }) => `${event.word} → ${event.to}`).join(', ');
      throw new Error(`${walk.kind}: ${way}`, { cause: error });
    }
}

const heads = ({ moves }: Walk): CaseHead[] => moves.map(({ head }) => head);
const steps = ({ moves }: Walk): (Move & { before: CaseHead })[] =>
  moves.flatMap((move) => (move.before ? [{ ...move, before: move.before }] : []));

test('the walks are worth something: they reach nearly every status and take nearly every action, and are refused in many ways', () => {
  const reached = new Set<string>();
  const taken = new Set<string>();
  const refused = new Set<string>();
  always(({ kind, moves, tries }) => {
    for (const { head } of moves) reached.add(`${kind} ${head.status}`);
    for (const { action, move, refused: code } of tries)
      (move ? taken : refused).add(move ? action : (code ?? ''));
  });
  const all = CaseKind.options.flatMap((kind) =>
    contracts[kind].status.options.map((status) => `${kind} ${status}`),
  );
  // Chance may leave out a few; the sequences of the model leave out none.
  expect(all.filter((one) => !reached.has(one)).length).toBeLessThan(6);
  // Nobody here applies for a ward, or a harmed child, or joins; nor is a step taken back within its ten minutes.
  const ofFew: CaseAction[] = ['agreeWithdrawal', 'recordReport', 'takeBackAnswer', 'unassign', 'recall'];
  const never: CaseAction[] = [...ofFew, 'correctParty', 'chooseSpeaker'];
  const untaken = CaseAction.options.filter((action) => !taken.has(action) && !never.includes(action));
  expect(untaken.length).toBeLessThan(16);
  for (const code of ['conflict_of_interest', 'not_allowed', 'not_found', 'same_desk', 'wrong_status'])
    expect(refused).toContain(code);
});

test('every open case has exactly one holder, who is really somebody; a closed one has nobody', () => {
  always((walk) => {
    for (const head of heads(walk)) {
      const held = holder(head);
      assert.equal(held.at === 'nobody', !isOpen(head.kind, head.status));
      if (held.at === 'person') assert.deepEqual(held.person, head.assignee);
      if (head.assignee === null) assert.notEqual(held.at, 'person');
      if (held.at === 'desk') assert.equal(held.organisation, head.desk);
    }
  });
});

test('the version is the number of events, and the sequence of the last', () => {
  always(({ moves }) => {
    moves.forEach(({ head, event }, at) => {
      assert.equal(head.version, at + 1);
      assert.equal(event.seq, at + 1);
    });
  });
});

test('the chain of a walked case holds, and its last digest is the tip', () => {
  always(({ moves }) => {
    const events = moves.map(({ event }) => event);
    expect(firstBreak(events, moves[0]?.head.salt ?? null)).toBeNull();
    expect(moves.at(-1)?.head.tip).toBe(moves.at(-1)?.event.digest);
  });
});

test('a move leads where the lifecycle says, from a status that its write is conditional on', () => {
  always((walk) => {
    for (const { before, head, event, priorStatuses } of steps(walk)) {
      assert.equal(event.from, before.status);
      assert.equal(event.to, head.status);
      assert.ok(priorStatuses.includes(before.status));
      const word = CaseAction.safeParse(event.word);
      if (word.success) assert.ok(targetsOf(head.kind, before.status, word.data).includes(head.status));
    }
  });
});

/** Words that move a date that goes on running: waiting begins or ends, an extension, days of a hearing. */
const datesOf = (head: CaseHead) =>
  Object.fromEntries(head.clocks.map(({ key, startedAt, dueAt }) => [key, { startedAt, dueAt }]));

test('a date that goes on running moves only for a wait that ends, an extension, or a hearing, and never forward', () => {
  always((walk) => {
    for (const { before, head, event } of steps(walk)) {
      const was = datesOf(before);
      for (const { key, startedAt, dueAt } of head.clocks) {
        const old = was[key];
        // Given to another, it begins anew for them.
        const { startsAnewBy, restartedBy } = clocks[key];
        const isAnew = startsAnewBy === event.word || restartedBy === event.word;
        if (!old || dueAt === old.dueAt || isAnew) continue;
        assert.equal(startedAt, old.startedAt);
        assert.ok(dueAt > old.dueAt);
        const waited = before.status !== head.status;
        assert.ok(waited || ['extend', 'recordHearing'].includes(event.word));
      }
    }
  });
});

test('letters, words about interests, and the clock’s own warnings never move or start a date', () => {
  const still = ['message', 'warn', 'markOverdue', 'escalate', 'declareNoConflict', 'correct'];
  always((walk) => {
    for (const { before, head, event } of steps(walk))
      if (still.includes(event.word)) assert.deepEqual(datesOf(head), datesOf(before));
  });
});

test('a case keeps only clocks of its kind, each once; when it is closed, only of what can still be asked', () => {
  always((walk) => {
    for (const head of heads(walk)) {
      const keys = head.clocks.map(({ key }) => key);
      assert.equal(new Set(keys).size, keys.length);
      assert.ok(keys.every((key) => clocks[key].kind === head.kind));
      if (isOpen(head.kind, head.status)) continue;
      for (const key of keys) assert.ok(['goesOn', 'runs'].includes(clockAt(key, head)));
    }
  });
});

test('nothing is ever done by a standing that the table does not name', () => {
  always(({ tries }) => {
    for (const { action, move } of tries)
      if (move) assert.ok(permissionTable.get(action)?.includes(move.event.by.standing));
  });
});

test('the standing an event is signed with is one the actor had', () => {
  always(({ tries }) => {
    for (const { head, actor, move } of tries)
      if (move) {
        assert.ok(standings(actor, head).includes(move.event.by.standing));
        assert.equal(move.event.by.personId, actor.personId);
      }
  });
});

test('who has no standing is told not_found, and only they are', () => {
  always(({ tries }) => {
    for (const { head, actor, refused } of tries)
      assert.equal(refused === 'not_found', standings(actor, head).length === 0);
  });
});

test('staff never do anything to a case of their own', () => {
  always(({ tries }) => {
    for (const { head, actor, refused } of tries)
      if (actor.personId === head.ownerId && actor.role !== 'resident') assert.equal(refused, 'not_found');
  });
});

test('nobody is ever given their own case', () => {
  always((walk) => {
    for (const head of heads(walk)) assert.notEqual(head.assignee?.personId, head.ownerId);
  });
});

const kept = ['id', 'number', 'kind', 'areaCode', 'ownerId', 'title', 'filedAt'] as const;

test('what a case is never changes: id, number, kind, place, owner, title, day of filing', () => {
  always((walk) => {
    const { head: first } = newCase(walk.kind);
    for (const head of heads(walk)) for (const field of kept) assert.deepEqual(head[field], first[field]);
  });
});

test('a case is never with the other side: not its desk, its sender or its assignee', () => {
  let barred = 0;
  always((walk) => {
    for (const { against, desk, sender, assignee } of heads(walk)) {
      const places = [desk, sender, assignee?.organisation].flatMap((one) =>
        one ? [one.organisationId] : [],
      );
      assert.ok(!places.some((id) => against.includes(id)));
      barred += against.length;
    }
  });
  expect(barred).toBeGreaterThan(50);
});

test('what belongs to the person who has it goes with them', () => {
  always((walk) => {
    for (const { assignee, marks, mandateUntil } of heads(walk))
      if (!assignee) {
        assert.ok(!marks.includes('cleared') && !marks.includes('mandated'));
        assert.equal(mandateUntil, null);
      }
  });
});

test('the same deed on the same case at the same time gives the same move, byte for byte', () => {
  always(({ tries }) => {
    for (const { again, move } of tries)
      if (move) assert.equal(JSON.stringify(again()), JSON.stringify(move));
  });
});

test('the resident may withdraw at any time until the end; what was granted they may ask to end', () => {
  always((walk) => {
    for (const head of heads(walk).filter(({ kind, status }) => isOpen(kind, status)))
      if (!statusRow(head.kind, head.status).endsByDecision)
        assert.equal(act(head, owner, commandOn(head, 'withdraw'), head.updatedAt).head.status, 'withdrawn');
      else assert.equal(targetsOf(head.kind, head.status, 'withdraw').length, 0);
  });
});

test('what a petition was answered with can be taken further, also after it was ended, for as long as its days run', () => {
  const rights: Partial<Record<ClockKey, CaseAction>> = {
    'petition.ask_review': 'askReview',
    'petition.ask_recheck': 'askReReview',
  };
  let seen = 0;
  always((walk) => {
    for (const head of heads(walk))
      for (const { key } of head.clocks) {
        const action = rights[key];
        if (!action) continue;
        seen += 1;
        assert.ok(isOpenNow(head, action, head.updatedAt));
      }
  });
  expect(seen).toBeGreaterThan(5);
});
