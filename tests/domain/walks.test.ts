import { CaseAction } from '../../functions/contract/actions';
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

/** Holds of every walk; where it does not, says which way it went. */
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
  // Nobody in these walks applies for a ward, or for a child that is harmed.
  const forWards: CaseAction[] = ['agreeWithdrawal', 'recordReport'];
  const untaken = CaseAction.options.filter((action) => !taken.has(action) && !forWards.includes(action));
  expect(untaken.length).toBeLessThan(16);
  for (const code of ['conflict_of_interest', 'not_allowed', 'not_found', 'same_desk', 'wrong_status'])
    expect(refused).toContain(code);
});

test('every open case has exactly one holder, who is really somebody; a closed one has nobody', () => {
  always((walk) => {
    for (const head of heads(walk)) {
      const held = holder(head);
      expect(held.at === 'nobody').toBe(!isOpen(head.kind, head.status));
      if (held.at === 'person') expect(held.person).toEqual(head.assignee);
      if (head.assignee === null) expect(held.at).not.toBe('person');
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
    expect(
      firstBreak(
        moves.map(({ event }) => event),
        moves[0]?.head.salt ?? null,
      ),
    ).toBeNull();
    expect(moves.at(-1)?.head.tip).toBe(moves.at(-1)?.event.digest);
  });
});

test('a move leads where the lifecycle says, from a status that its write is conditional on', () => {
  always((walk) => {
    for (const { before, head, event, priorStatuses } of steps(walk)) {
      expect([event.from, event.to]).toEqual([before.status, head.status]);
      expect(priorStatuses).toContain(before.status);
      const word = CaseAction.safeParse(event.word);
      if (word.success) expect(targetsOf(head.kind, before.status, word.data)).toContain(head.status);
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
        expect(startedAt).toBe(old.startedAt);
        expect(dueAt > old.dueAt).toBe(true);
        const waited = before.status !== head.status;
        expect(waited || ['extend', 'recordHearing'].includes(event.word)).toBe(true);
      }
    }
  });
});

test('letters, words about interests, and the clock’s own warnings never move or start a date', () => {
  const still = ['message', 'warn', 'markOverdue', 'escalate', 'declareNoConflict', 'correct'];
  always((walk) => {
    for (const { before, head, event } of steps(walk))
      if (still.includes(event.word)) expect(datesOf(head)).toEqual(datesOf(before));
  });
});

test('a case keeps only clocks of its kind, each once; when it is closed, only of what can still be asked', () => {
  always((walk) => {
    for (const head of heads(walk)) {
      const keys = head.clocks.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys.filter((key) => clocks[key].kind !== head.kind)).toEqual([]);
      if (isOpen(head.kind, head.status)) continue;
      for (const key of keys) expect(['goesOn', 'runs']).toContain(clockAt(key, head));
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

test('a case is never with the other side: not its desk, its sender or its assignee', () => {
  let barred = 0;
  always((walk) => {
    for (const { against, desk, sender, assignee } of heads(walk)) {
      const places = [desk, sender, assignee?.organisation].flatMap((one) =>
        one ? [one.organisationId] : [],
      );
      expect(places.filter((id) => against.includes(id))).toEqual([]);
      barred += against.length;
    }
  });
  expect(barred).toBeGreaterThan(50);
});

test('what belongs to the person who has it goes with them', () => {
  always((walk) => {
    for (const { assignee, marks, mandateUntil } of heads(walk))
      if (!assignee) {
        expect(marks.filter((mark) => mark === 'cleared' || mark === 'mandated')).toEqual([]);
        expect(mandateUntil).toBeNull();
      }
  });
});

test('the same deed on the same case at the same time gives the same move, byte for byte', () => {
  always(({ tries }) => {
    for (const { again, move } of tries) if (move) expect(JSON.stringify(again())).toBe(JSON.stringify(move));
  });
});

test('the resident may withdraw at any time until the end; what was granted they may ask to end', () => {
  always((walk) => {
    for (const head of heads(walk).filter(({ kind, status }) => isOpen(kind, status)))
      if (!statusRow(head.kind, head.status).endsByDecision)
        expect(act(head, owner, commandOn(head, 'withdraw'), head.updatedAt).head.status).toBe('withdrawn');
      else expect(targetsOf(head.kind, head.status, 'withdraw')).toEqual([]);
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
        expect(isOpenNow(head, action, head.updatedAt)).toBe(true);
      }
  });
  expect(seen).toBeGreaterThan(5);
});
