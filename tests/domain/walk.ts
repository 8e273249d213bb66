import fc from 'fast-check';
import { CaseAction } from '../../functions/contract/actions';
import type { Instant } from '../../functions/contract/ids';
import type { ProblemCode } from '../../functions/contract/problems';
import { CaseKind } from '../../functions/contract/words';
import { act } from '../../functions/domain/act';
import { actionsFor } from '../../functions/domain/actionsFor';
import type { Actor, CaseHead, Move } from '../../functions/domain/case';
import { markOverdue } from '../../functions/domain/markOverdue';
import { Refused } from '../../functions/domain/refused';
import { commandOn, morning, newCase } from './caseIn';
import { acting, asMember, castOf, department, otherDepartment, owner, staff, strangersTo } from './cast';

/** Everybody who could come near a case of the kind, with standing or without. */
const everybody = (kind: CaseKind): Actor[] => [
  ...Object.values(castOf(kind)),
  ...Object.values(strangersTo(kind)),
  staff('clerk', 'dispatcher', department),
  staff('chief', 'supervisor', department),
  staff('otherClerk', 'dispatcher', otherDepartment),
  staff('otherChief', 'supervisor', otherDepartment),
  acting(owner, 'supervisor', department),
];

/** One thing tried: by someone, on the case as it was; what came of it; and how to try the very same again. */
export type Try = { head: CaseHead; actor: Actor; action: CaseAction; again: () => Move } & (
  { move: Move; refused: null } | { move: null; refused: ProblemCode }
);

/** A case's whole life in a walk: its moves, the filing first, and every try, also those refused. */
export type Walk = { kind: CaseKind; moves: Move[]; tries: Try[] };

/** What is tried next: what brings the case on, anything offered, anything at all, or the sweep of the clock. */
type Stride = { next: 'onward' | 'offered' | 'blind' | 'sweep'; pick: number; hours: number };

const stride: fc.Arbitrary<Stride> = fc.record({
  // Blind tries hardly ever succeed, and what is offered is mostly to withdraw: cases have to get far as well.
  next: fc.constantFrom('onward', 'onward', 'onward', 'blind', 'blind', 'blind', 'offered', 'sweep'),
  pick: fc.noBias(fc.nat()),
  hours: fc.nat(60),
});

const pickFrom = <T>(list: readonly T[], pick: number): T | undefined =>
  list[pick % Math.max(list.length, 1)];

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

function tryIt(head: CaseHead, actor: Actor, action: CaseAction, at: Instant, pick: number): Try {
  const named = {
    assignee: asMember(pick % 2 ? castOf(head.kind).handler : castOf(head.kind).duty),
    organisation: pick % 3 ? department : otherDepartment,
  };
  const command = deepFreeze(commandOn(head, action));
  // Frozen: a rule that wrote into what it was given would throw.
  const again = () => act(head, deepFreeze(actor), command, at, deepFreeze(named));
  try {
    return { head, actor, action, again, move: again(), refused: null };
  } catch (error) {
    if (error instanceof Refused) return { head, actor, action, again, move: null, refused: error.code };
    throw error;
  }
}

type Deed = { actor: Actor; action: CaseAction };

const offered = (head: CaseHead, people: readonly Actor[]): Deed[] =>
  people.flatMap((actor) => actionsFor(actor, head).map((action) => ({ actor, action })));

const onward = ({ action }: Deed): boolean => action !== 'message' && action !== 'withdraw';

function choose(head: CaseHead, people: readonly Actor[], { next, pick }: Stride): Deed | undefined {
  if (next === 'onward') return pickFrom(offered(head, people).filter(onward), pick);
  if (next === 'offered') return pickFrom(offered(head, people), pick);
  const actor = pickFrom(people, pick);
  const action = pickFrom(CaseAction.options, Math.floor(pick / people.length));
  return actor && action && { actor, action };
}

function walk(kind: CaseKind, strides: readonly Stride[]): Walk {
  const people = everybody(kind);
  const tries: Try[] = [];
  const moves = [newCase(kind)];
  let time = Date.parse(morning);
  const go = (move: Move | null) => move && moves.push(move);
  for (const stride of strides) {
    const head = moves.at(-1)?.head;
    if (!head) break;
    deepFreeze(head);
    time += stride.hours * 3_600_000;
    const at = new Date(time).toISOString();
    if (stride.next === 'sweep') {
      go(markOverdue(head, at));
      continue;
    }
    const chosen = choose(head, people, stride);
    if (!chosen) continue;
    const tried = tryIt(head, chosen.actor, chosen.action, at, stride.pick);
    tries.push(tried);
    go(tried.move);
  }
  return { kind, moves, tries };
}

/** Random walks over the life of a case of any kind, by anybody, hours or days apart. */
export const walks: fc.Arbitrary<Walk> = fc
  .tuple(fc.constantFrom(...CaseKind.options), fc.array(stride, { minLength: 5, maxLength: 50, size: 'max' }))
  .map(([kind, strides]) => walk(kind, strides));
