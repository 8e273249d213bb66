import fc from 'fast-check';
import { CaseAction } from '../../../functions/contract/deeds/actions';
import { canonicalJson } from '../../../functions/contract/record/canonical';
import type { CaseKind } from '../../../functions/contract/words';
import { act } from '../../../functions/domain/deeds/act';
import type { CaseHead } from '../../../functions/domain/case/case';
import { holder, holderKey } from '../../../functions/domain/case/holder';
import { Refused } from '../../../functions/domain/refused';
import { release, served, told } from '../../../functions/domain/systemSteps/systemStep';
import { publishedSettings } from '../../../functions/domain/clocks/rules';
import { morning, newCase } from '../caseIn';
import { swept } from '../swept';
import { asDay, hour } from './days';
import { endOfDate, turn } from './dates';
import { attempt, holds, leaves, openIn, receives, sweep } from './machine';
import type { Model } from './model';
import { townOf, type Town } from './people';
import { saidBy, spoken, type Said } from './said';

/** The model, where it has been and what was done to it. */
export type Kept = { m: Model; been: string[]; done: string[] };
export type Real = { head: CaseHead; town: Town; seen: Set<string> };

/** Both as one value that can be compared: what the model says, and what the engine has. */
const asSaid = (m: Model) => ({
  asked: m.asked && { personIds: [...m.asked.who], decider: m.asked.above },
  aside: [...m.aside],
  ...{ stage: m.stage, desk: m.desk, from: m.from, person: m.person, flags: m.flags, returns: m.returns },
  ...{
    out: m.out,
    back: m.back,
    overseer: m.overseer,
    holds: holds(m),
    until: m.until === null ? null : asDay(m.until),
  },
  dates: Object.fromEntries(
    Object.entries(m.dates).map(([key, date]) => [key, new Date(endOfDate(m.kind, key, date)).toISOString()]),
  ),
});
const asKept = (head: CaseHead) => ({
  asked: head.recusal && { ...head.recusal, personIds: [...head.recusal.personIds] },
  aside: [...head.aside],
  ...{ stage: head.status, desk: head.desk.organisationId, from: head.sender?.organisationId ?? null },
  ...{ person: head.assignee?.personId ?? null, flags: [...head.marks].sort(), returns: head.returns },
  out: head.outside && `${head.outside.body.organisationId} ${head.outside.question}`,
  ...{ back: head.resume, overseer: head.overseer?.organisationId ?? null, holds: holderKey(holder(head)) },
  until: head.mandateUntil,
  dates: Object.fromEntries(head.clocks.map(({ key, dueAt }) => [key, dueAt])),
});

function compare(kept: Kept, real: Real, m: Model, head: CaseHead, word: string): void {
  kept.m = m;
  kept.been.push(m.stage);
  kept.done.push(word);
  real.head = head;
  real.seen.add(word).add(`${m.kind} ${m.stage}`);
  const [is, said] = [asKept(head), asSaid(m)];
  // Looking at two texts costs a hundredth of an expectation, which is met fifty thousand times.
  if (canonicalJson(is) !== canonicalJson(said)) expect(is).toEqual(said);
}

function tries(kept: Kept, real: Real, who: string, action: CaseAction, choice: number): void {
  const by = real.town.people[who];
  if (!by) throw new Error(`nobody is ${who}`);
  const said = saidBy(choice, kept.m.now);
  const { command, named } = spoken(real.head, real.town, action, said, kept.m.now);
  const expected = attempt(kept.m, real.town, by, action, said);
  try {
    const { head } = act(real.head, by, command, new Date(kept.m.now).toISOString(), named);
    if (typeof expected === 'string') throw new Error(`${action} by ${who} went through, not ${expected}`);
    compare(kept, real, expected, head, action);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    real.seen.add(error.code);
    // What is no action of the kind is not in the model, nor is what takes a step back within minutes: the clock here goes by hours.
    if (expected === 'not_here') expect(['not_allowed', 'wrong_status', 'period_over']).toContain(error.code);
    else if (error.code !== expected) expect([action, who, error.code]).toEqual([action, who, expected]);
  }
}

const later = (kept: Kept, hours: number): void => {
  kept.m = { ...kept.m, now: kept.m.now + hours * hour };
};
type One = fc.Command<Kept, Real>;
const command = (text: string, run: One['run']): One => ({ check: () => true, run, toString: () => text });

const tried = fc
  .tuple(fc.nat(), fc.constantFrom(...CaseAction.options), fc.nat(200), fc.nat(30))
  .map(([nth, action, choice, hours]) =>
    command(`${hours}h, ${action} by the ${nth}th, saying ${choice}`, (kept, real) => {
      later(kept, hours);
      const names = Object.keys(real.town.people);
      tries(kept, real, names[nth % names.length] ?? 'owner', action, choice);
    }),
  );

type Deed = { action: CaseAction; who: string; outcome: Model | string };

/** Everything that the stage allows, tried on the model alone by everybody. */
function outcomes({ m }: Kept, { town }: Real, said: Said, pick: number): Deed[] {
  const usual: readonly CaseAction[] = [
    'message',
    'nameOtherSide',
    'askRecusal',
    'withdraw',
    'recordService',
    'recordCall',
    'recordOriginals',
    'attachFiles',
    'agreePhoneService',
    'declinePhoneService',
    'correct',
    'withdrawSensitive',
    'agreeSensitive',
  ];
  // Open all the time, they would otherwise be most of what is done.
  const beside = pick % 21 === 0 ? [] : usual;
  const people = Object.entries(town.people);
  return openIn(m)
    .filter((action) => !beside.includes(action))
    .flatMap((action) =>
      people.map(([who, actor]) => ({ action, who, outcome: attempt(m, town, actor, action, said) })),
    );
}

/** One of these deeds: first what, then by whom. */
function pickFrom(deeds: readonly Deed[], pick: number): Deed | undefined {
  const actions = [...new Set(deeds.map(({ action }) => action))];
  const those = deeds.filter(({ action }) => action === actions[pick % actions.length]);
  return those[Math.floor(pick / 64) % those.length];
}

const chosen = fc.tuple(fc.noBias(fc.nat()), fc.nat(200), fc.nat(60));
const usualCodes: readonly unknown[] = ['not_found', 'not_allowed', 'wrong_status'];

/** Something that the model says can be done now, by someone who may; mostly such as leads to where it was not yet. */
const rightly = chosen.map(([pick, choice, hours]) =>
  command(`${hours}h, rightly: ${pick}, saying ${choice}`, (kept, real) => {
    later(kept, hours);
    const may = outcomes(kept, real, saidBy(choice, kept.m.now), pick).filter(
      ({ outcome }) => typeof outcome !== 'string',
    );
    const isOnward = ({ outcome }: Deed) =>
      typeof outcome !== 'string' && !kept.been.includes(outcome.stage) && outcome.stage !== 'withdrawn';
    const isFirst = ({ action }: Deed) => !kept.done.includes(action);
    const some = may.filter([isOnward, isFirst, isFirst, () => true][pick % 4] ?? isOnward);
    const deed = pickFrom(some.length > 0 ? some : may, Math.floor(pick / 4));
    if (deed) tries(kept, real, deed.who, deed.action, choice);
  }),
);

/** Something that someone may do now, said wrongly. */
const wrongly = chosen.map(([pick, choice, hours]) =>
  command(`${hours}h, wrongly: ${pick}, saying ${choice}`, (kept, real) => {
    later(kept, hours);
    const not = outcomes(kept, real, saidBy(choice, kept.m.now), pick).filter(
      ({ outcome }) => typeof outcome === 'string' && !usualCodes.includes(outcome),
    );
    const deed = pickFrom(not, pick);
    if (deed) tries(kept, real, deed.who, deed.action, choice);
  }),
);

const ticks = fc
  .oneof({ weight: 5, arbitrary: fc.nat(100) }, { weight: 1, arbitrary: fc.nat(1000) })
  .map((hours) =>
    command(`${hours}h, the clock`, (kept, real) => {
      later(kept, hours);
      const head = swept(real.head, new Date(kept.m.now).toISOString()).at(-1)?.head ?? real.head;
      compare(kept, real, sweep(kept.m, real.town), head, 'tick');
    }),
  );

const leaving = fc.constant(
  command('the one who has it leaves', (kept, real) => {
    if (!real.head.assignee) return;
    const { head } = release(real.head, new Date(kept.m.now).toISOString(), publishedSettings);
    compare(kept, real, leaves(kept.m), head, 'release');
  }),
);

const receiving = fc.constant(
  command('what was said comes to the resident', (kept, real) => {
    const { head } = real;
    if (!head.marks.includes('unreceived')) return;
    const at = new Date(kept.m.now).toISOString();
    const opened = { paper: '1-opinion', digest: '0'.repeat(64) };
    const isRead = head.status === 'materialsRequested';
    const move = isRead
      ? told(head, at, publishedSettings)
      : served(head, opened, at, publishedSettings, true);
    compare(kept, real, receives(kept.m), move.head, isRead ? 'told' : 'served');
  }),
);

/** Things that anybody does to a case, and the clock, in any order; mostly such as lead somewhere. */
export const commands = fc.commands(
  [...Array.from({ length: 8 }, () => rightly), wrongly, tried, ticks, leaving, receiving],
  { maxCommands: 60, size: 'max' },
);

const firstStage: Record<CaseKind, string> = {
  consultation: 'submitted',
  legalAid: 'submitted',
  petition: 'submitted',
  aidComplaint: 'complained',
};

/** A case just filed, and the model of it. */
export function begin(kind: CaseKind, hasOtherSide: boolean, seen: Set<string>): { model: Kept; real: Real } {
  const filed = newCase(kind).head;
  const marks = hasOtherSide ? [...new Set([...filed.marks, 'hasOtherSide' as const])] : filed.marks;
  const town = townOf(kind);
  const now = Date.parse(morning);
  const flags = [...marks].sort();
  const start = { kind, stage: firstStage[kind], desk: town.home.organisationId, flags, now, back: null };
  const nobody = {
    from: null,
    person: null,
    returns: 0,
    until: null,
    overseer: null,
    out: null,
    endedOn: null,
    gone: [],
    asked: null,
    aside: [],
  };
  const m: Model = { ...start, ...nobody, dates: turn({}, { ...start, gone: [], isReceived: false }, {}) };
  return {
    model: { m, been: [firstStage[kind]], done: [] },
    real: { head: { ...filed, marks }, town, seen },
  };
}
