import fc from 'fast-check';
import { CaseAction } from '../../functions/contract/deeds/actions';
import type { Instant } from '../../functions/contract/ids';
import { repliesTo, type OutsideQuestion } from '../../functions/contract/deeds/outside';
import type { ProblemCode } from '../../functions/contract/problems';
import { CaseKind } from '../../functions/contract/words';
import { act } from '../../functions/domain/deeds/act';
import { actionsFor } from '../../functions/domain/deeds/actionsFor';
import type { Actor, CaseHead, FoundOrganisation, Move } from '../../functions/domain/case/case';
import { addHours, dayOf } from '../../functions/domain/clocks/day';
import type { Found } from '../../functions/domain/deeds/rule';
import { Refused } from '../../functions/domain/refused';
import { release, served } from '../../functions/domain/systemSteps/systemStep';
import { publishedSettings } from '../../functions/domain/clocks/rules';
import { standings } from '../../functions/domain/standing/standings';
import { targetsOf } from '../../functions/domain/deeds/targets';
import { inputsAt, otherInputs, papers } from '../support/inputs';
import { readCommand } from '../support/readCommand';
import { answersIn, key, morning, newCase } from './caseIn';
import * as cast from './cast';
import { swept } from './swept';

const { acting, asMember, castOf, department, opponent, placeOf, staff } = cast;

const leaders = (kind: CaseKind): Actor[] =>
  [
    ...cast.elsewhere[kind],
    opponent,
    placeOf[kind].above,
    cast.justiceBureau,
    cast.regionsPetitionOffice,
  ].flatMap((at, nth) => [
    staff(`dispatcher${nth}`, 'dispatcher', at),
    staff(`supervisor${nth}`, 'supervisor', at),
  ]);

/** Everybody who could come near a case of the kind, with standing or without. */
export const everybody = (kind: CaseKind): Actor[] => [
  ...Object.values(castOf(kind)),
  ...leaders(kind),
  ...Object.values(cast.strangersTo(kind)),
  acting(cast.owner, 'supervisor', department),
];

/** One thing tried: by someone, on the case as it was; what came of it; and how to try the very same again. */
export type Try = { head: CaseHead; actor: Actor; action: CaseAction; again: () => Move } & (
  { move: Move; refused: null } | { move: null; refused: ProblemCode }
);

/** A case's whole life in a walk: its moves, the filing first, and every try, also those refused. */
export type Walk = { kind: CaseKind; moves: Move[]; tries: Try[] };

/** What comes next: what brings the case on, anything offered, anything at all, the clock, or the handler leaves. */
type Stride = { next: 'onward' | 'offered' | 'blind' | 'sweep' | 'leave'; pick: number; hours: number };

const stride: fc.Arbitrary<Stride> = fc.record({
  // Blind tries hardly ever succeed, and what is offered is mostly beside the way: cases have to get far as well.
  next: fc.constantFrom(
    ...(['onward', 'onward', 'onward', 'onward', 'onward', 'blind', 'blind'] as const),
    ...(['offered', 'offered', 'sweep', 'leave'] as const),
  ),
  pick: fc.noBias(fc.nat()),
  hours: fc.oneof({ weight: 9, arbitrary: fc.nat(40) }, { weight: 1, arbitrary: fc.nat(1500) }),
});

const pickFrom = <T>(list: readonly T[], pick: number): T | undefined =>
  list[pick % Math.max(list.length, 1)];

const frozen = new WeakSet<object>();

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || frozen.has(value)) return value;
  frozen.add(value);
  Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

/** Who is above the desk a case is at now, where anybody is. */
function superiorOf(
  { kind, desk, status }: CaseHead,
  action: CaseAction,
  pick: number,
): FoundOrganisation | undefined {
  if (action === 'redirect') return cast.politicalLegal;
  // The bureau may itself be the other side.
  if (status === 'refused' || status === 'terminated')
    return pick % 3 === 0 ? cast.regionsBureau : cast.justiceBureau;
  if (desk.organisationId !== placeOf[kind].above.organisationId) return placeOf[kind].above;
  return kind === 'petition' ? cast.regionsPetitionOffice : undefined;
}

/** Whom and what a try names. */
function namesFor(head: CaseHead, action: CaseAction, pick: number) {
  const { kind } = head;
  const superior = superiorOf(head, action, pick);
  const { handler, duty } = castOf(kind);
  const assignee = asMember(pick % 2 ? handler : duty);
  return {
    assignee,
    organisation: [...cast.elsewhere[kind], placeOf[kind].desk, opponent][pick % 4] ?? department,
    noticed: papers,
    recused: { personIds: [assignee.personId], isHead: pick % 5 === 0 },
    hasOtherHead: pick % 2 === 0,
    ...(pick % 2 === 0 && { performBy: dayOf(head.updatedAt) }),
    isConflicted: pick % 13 === 0,
    answers: answersIn(kind),
    isAwaited: pick % 2 === 0,
    ...(superior && { superior }),
  } satisfies Found;
}

/** One of the answers that there are to what was asked outside. */
const replyFor = (question: OutsideQuestion, at: Instant, pick: number) => ({
  outcome: pickFrom(repliesTo[question], pick),
  on: dayOf(at),
  text: '见来函。',
});

export function tryIt(head: CaseHead, actor: Actor, action: CaseAction, at: Instant, pick: number): Try {
  const named = namesFor(head, action, pick);
  const { assignee, organisation } = named;
  const usual = inputsAt(at, {
    personId: assignee.personId,
    organisationId: organisation.organisationId,
    otherSideId: opponent.organisationId,
  })[action];
  const input =
    action === 'recordReply' && head.outside
      ? replyFor(head.outside.question, at, pick)
      : pickFrom([usual, usual, ...(otherInputs[action] ?? [])], Math.floor(pick / 7));
  const command = deepFreeze(readCommand({ action, input, version: head.version, key }));
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

export const offered = (head: CaseHead, people: readonly Actor[], at: Instant): Deed[] =>
  people
    .filter((actor) => standings(actor, head).length > 0)
    .flatMap((actor) => actionsFor(actor, head, at).map((action) => ({ actor, action })));

/** Open all the time and leading nowhere: once a walk is enough. */
const isPhoneService = (action: CaseAction): boolean =>
  action === 'agreePhoneService' ||
  action === 'declinePhoneService' ||
  action === 'correct' ||
  action === 'withdrawSensitive' ||
  action === 'agreeSensitive';

/** What leads to where the case has not been yet, or now and then what was not done yet; failing that, anything. */
function onward(moves: readonly Move[], deeds: readonly Deed[], { kind, status }: CaseHead, pick: number) {
  const been = new Set(moves.map(({ head }) => head.status));
  const done = new Set<string>(moves.map(({ event }) => event.word));
  const others = deeds.filter(
    ({ action }) => action !== 'withdraw' && !(isPhoneService(action) && done.has(action)),
  );
  const leadsOn = ({ action }: Deed): boolean =>
    targetsOf(kind, status, action).some((to) => !been.has(to) && to !== 'withdrawn');
  const isFirst = ({ action }: Deed): boolean => !done.has(action);
  const fresh = others.filter([leadsOn, isFirst, isFirst, () => true][pick % 4] ?? leadsOn);
  const open = fresh.length > 0 ? fresh : others;
  // First what, then by whom: what many may do is not done more often for that.
  const action = pickFrom([...new Set(open.map((deed) => deed.action))], Math.floor(pick / 4));
  return pickFrom(
    open.filter((deed) => deed.action === action),
    Math.floor(pick / 200),
  );
}

function choose(moves: readonly Move[], head: CaseHead, people: readonly Actor[], at: Instant, one: Stride) {
  const { next, pick } = one;
  if (next === 'onward') return onward(moves, offered(head, people, at), head, pick);
  if (next === 'offered')
    return pickFrom(
      offered(head, people, at).filter(({ action }) => action !== 'withdraw' || pick % 5 === 0),
      pick,
    );
  const actor = pickFrom(people, pick);
  const action = pickFrom(CaseAction.options, Math.floor(pick / people.length));
  return actor && action && { actor, action };
}

/** What the office said last comes to the resident, if a date waits for that. */
function received(head: CaseHead, at: Instant): Move[] {
  if (!head.marks.includes('unreceived')) return [];
  const opened = { paper: '1-opinion', digest: '0'.repeat(64) };
  return [served(head, opened, at, publishedSettings, true)];
}

function walk(kind: CaseKind, strides: readonly Stride[]): Walk {
  const people = everybody(kind);
  const tries: Try[] = [];
  const moves = [newCase(kind)];
  let at = morning;
  for (const one of strides) {
    const head = moves.at(-1)?.head;
    if (!head) break;
    deepFreeze(head);
    at = addHours(at, one.hours);
    if (one.next === 'sweep') {
      moves.push(...received(head, at));
      moves.push(...swept(moves.at(-1)?.head ?? head, at));
    } else if (one.next === 'leave') {
      if (head.assignee && one.pick % 3 === 0) moves.push(release(head, at, publishedSettings));
    } else {
      const chosen = choose(moves, head, people, at, one);
      if (!chosen) continue;
      const tried = tryIt(head, chosen.actor, chosen.action, at, one.pick);
      tries.push(tried);
      if (tried.move) moves.push(tried.move);
    }
  }
  return { kind, moves, tries };
}

/** Random walks over the life of a case of any kind, by anybody, hours or days apart. */
export const walks: fc.Arbitrary<Walk> = fc
  .tuple(
    fc.constantFrom('petition', 'legalAid', ...CaseKind.options),
    fc.array(stride, { minLength: 20, maxLength: 60, size: 'max' }),
  )
  .map(([kind, strides]) => walk(kind, strides));
