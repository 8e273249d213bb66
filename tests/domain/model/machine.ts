import { rules as engine } from '../../../functions/domain/deeds';
import { CaseAction } from '../../../functions/contract/deeds/actions';
import type { CaseKind } from '../../../functions/contract/words';
import type { Actor } from '../../../functions/domain/case/case';
import { dayNumber, hour } from './days';
import { endOfDate, isHalfOver, isToTell, turn, withTold, type Dates } from './dates';
import { beforeAnybody, freed, has, minus, withoutAgent, type Model, type Rule, type Rules } from './model';
import { organisationsOf, superiorIn, type Said } from './said';
import { headOf, type Town } from './people';
import { aidComplaint } from './rules/aidComplaint';
import { consultation } from './rules/consultation';
import { legalAid } from './rules/legalAid';
import { petition, settles } from './rules/petition';

const rules: Record<CaseKind, Rules> = { consultation, legalAid, petition, aidComplaint };

const stages = {
  resident: 'answered materialsRequested mandateOffered settlementProposed opinionGiven replied reviewGiven',
  nobody: 'closed withdrawn filed refused terminated upheld redirected notAccepted reReviewGiven told',
};
/** The lawyer's or the agent's to do: an agent's only when agreed to. */
const personal: Record<CaseKind, string> = {
  consultation: 'assigned promised followedUp',
  legalAid: 'assigned engaged handling concluded',
  petition: 'mandated registered classified returned passedOn posted receivedThere',
  aidComplaint: 'accepted investigating decided',
};
const among = (list: string, stage: string): boolean => list.split(' ').includes(stage);
export const isOver = ({ stage }: Model): boolean => among(stages.nobody, stage);

/** Who has to act: one of four, said in a word. */
export function holds(m: Model): string {
  if (among(stages.nobody, m.stage)) return 'nobody';
  if (among(stages.resident, m.stage)) return 'resident';
  const agreed = m.kind !== 'petition' || has(m, 'mandated');
  const isTheirs = among(personal[m.kind], m.stage);
  return isTheirs && m.person !== null && agreed ? `person ${m.person}` : `desk ${m.desk}`;
}

/** Where whoever sent it still answers for it. */
const answering = 'raised transferred disputed objected underReview underReReview';

const areaOf = (id: string): string => id.split('-')[1] ?? '';

/** Whether one office serves an area in which the other's lies. */
const isAbove = (one: string, other: string): boolean =>
  // The tree of offices ends at the city.
  !areaOf(one).endsWith('0'.repeat(10)) && areaOf(other).startsWith(areaOf(one).replace(/(00)+$/, ''));

/** Who carries it, and whether those on duty may take it. */
const carrying: Record<CaseKind, string> = {
  consultation: 'lawyer',
  legalAid: 'lawyer',
  petition: 'agent',
  aidComplaint: 'dispatcher',
};
const hasDuty: Record<CaseKind, boolean> = {
  consultation: true,
  legalAid: false,
  petition: true,
  aidComplaint: false,
};

/** What somebody is to the case, in the words of the rules. */
function is(m: Model, { personId, role, organisation }: Actor, owner: string): string[] {
  if (role === 'resident') return personId === owner ? ['owner'] : [];
  if (m.aside.includes(personId)) return [];
  const all: string[] = [];
  const here = organisation?.organisationId;
  const carries = role === carrying[m.kind];
  const leads = role === 'dispatcher' || role === 'supervisor';
  if (carries && m.person === personId) {
    const isOpenToAll = m.kind === 'consultation' && !has(m, 'hasOtherSide');
    const cleared = has(m, 'cleared') || isOpenToAll || m.kind === 'aidComplaint';
    all.push((m.kind === 'petition' ? has(m, 'mandated') : cleared) ? 'worker' : 'candidate');
  }
  if (here === m.desk) {
    if (leads) all.push(role === 'dispatcher' ? 'clerk' : 'head');
    const isFree = m.person === null || (has(m, 'escalated') && m.person !== personId);
    if (carries && isFree && hasDuty[m.kind] && !isOver(m))
      all.push(has(m, 'hasOtherSide') ? 'candidate' : 'duty');
  } else if (role === 'supervisor' && here === m.asked?.above) all.push('overseer');
  else if (leads && here === m.from) all.push(among(answering, m.stage) ? 'sender' : 'handedOver');
  else if (role === 'supervisor' && here === m.overseer)
    all.push(isAbove(here, m.desk) ? 'overseer' : 'handedOver');
  return all;
}

const without = (dates: Dates, gone: string): Dates =>
  Object.fromEntries(Object.entries(dates).filter(([key]) => key !== gone));

/** The dates that a deed itself moves. */
function moved(dates: Dates, action: CaseAction, { days, hearing }: Said): Dates {
  // Each assignment has its own five days.
  if (action === 'assign') return without(dates, 'aid.sign');
  for (const key of ['petition.handle', 'aidComplaint.finish']) {
    const handle = dates[key];
    if (action === 'extend' && handle)
      return { ...dates, [key]: { ...handle, length: handle.length + days } };
  }
  if (action === 'reportProgress') return without(dates, 'aid.report');
  const recheck = dates['petition.do_recheck'];
  if (action !== 'recordHearing' || !recheck) return dates;
  const still = [...recheck.still];
  for (let day = hearing[0]; day <= hearing[1]; day += 1) still.push(day);
  return { ...dates, 'petition.do_recheck': { ...recheck, still } };
}

/** Where the resident ends a petition and may still ask for something. */
const remedies = 'opinionGiven underReview reviewGiven underReReview';
/** Where an office has said what a period runs from the receipt of. */
const saying =
  'answered materialsRequested opinionGiven replied reviewGiven settlementProposed refused terminated upheld';

/** What was promised is said to be done, and waits for the word of whom it was promised to. */
const isSaidDone = (m: Model): boolean => m.stage === 'performing' && has(m, 'saidPerformed');

/** What is said is not received yet; ended, it still is not, if something can be asked on it. */
function unread(m: Model, after: Model): readonly string[] {
  const flags = minus(after, 'unreceived');
  if (isSaidDone(after) && !isSaidDone(m)) return [...flags, 'unreceived'].sort();
  if (after.stage === 'performing' && !isSaidDone(after)) return flags;
  if (after.stage === m.stage) return after.flags;
  const isAsked = m.stage === 'reviewGiven' || (m.stage === 'opinionGiven' && has(after, 'ownRoute'));
  const isLeft = has(m, 'unreceived') && isAsked && among('closed withdrawn', after.stage);
  return among(saying, after.stage) || isLeft ? [...flags, 'unreceived'].sort() : flags;
}

function settled(m: Model, changes: Partial<Model>, lengths: Record<string, number> = {}): Model {
  const said = { ...m, ...changes };
  const isMoved = said.stage !== m.stage;
  const isEnded = isMoved && among('closed withdrawn', said.stage);
  const isOut = m.kind === 'petition' && has(said, 'remedyOutside') && !said.out?.endsWith('handling');
  const isCarriedOut = isMoved && said.stage === 'performing' && among('opinionGiven reviewGiven', m.stage);
  const isLeft = isCarriedOut || (isEnded && (among(remedies, m.stage) || isOut));
  const back = isLeft && m.kind === 'petition' ? m.stage : said.back;
  const after = { ...said, back, flags: unread(m, said) };
  const endedOn = isOver(after) ? (isOver(m) ? m.endedOn : dayNumber(m.now)) : null;
  const isReceived = after.stage === m.stage && has(m, 'unreceived') && !has(after, 'unreceived');
  const gone = isMoved || isReceived ? [] : after.gone;
  return { ...after, endedOn, gone, dates: turn(after.dates, { ...after, gone, isReceived }, lengths) };
}

/** What was said has come to the resident. */
export const receives = (m: Model): Model => settled(m, { flags: minus(m, 'unreceived') });

const isOpenIn = (m: Model, { when }: Rule): boolean =>
  when === 'always' || (when === '*' ? !isOver(m) : among(when, m.stage));

/** What the stage allows to anybody. */
export const openIn = (m: Model): CaseAction[] =>
  CaseAction.options.filter((action) => {
    const one = rules[m.kind][action];
    return one !== undefined && isOpenIn(m, one);
  });

/** Whoever is asked to step aside leaves what a right hangs on to others until that is decided, and does not decide it. */
function leavesToOthers({ asked }: Model, { personId, organisation }: Actor, action: CaseAction): boolean {
  const isAsked = asked?.who.includes(personId) ?? false;
  if (action === 'decideRecusal')
    return asked !== null && !isAsked && [null, organisation?.organisationId].includes(asked.above);
  // Which steps these are is a column of the table that lawyers read down, not a second description of it.
  return !isAsked || engine[action].receipt === null || engine[action].evenIfAsked === true;
}

/** What comes of something that somebody tries: the case after it, or the code it is refused with. */
export function attempt(m: Model, town: Town, by: Actor, action: CaseAction, said: Said): Model | string {
  const mine = is(m, by, town.people['owner']?.personId ?? '');
  if (mine.length === 0) return 'not_found';
  const rule = rules[m.kind][action];
  const isOwnWord = action === 'declareConflict' || action === 'declareNoConflict';
  if (!rule) return 'not_here';
  // Only the petition office has agents.
  const office = [m.desk, m.from].find((one) => one?.startsWith('petitionOffice'));
  const isOffice = by.organisation?.organisationId === office;
  if (action === 'assign' && m.kind === 'petition' && !isOffice) return 'not_allowed';
  if (!mine.some((one) => among(rule.who, one))) return 'not_allowed';
  // Of what nobody has, whoever might take it may say so of themself.
  const isFree = action === 'declareConflict' && m.person === null;
  if (isOwnWord && !isFree && by.personId !== m.person) return 'not_allowed';
  if (!leavesToOthers(m, by, action)) return 'not_allowed';
  if (!isOpenIn(m, rule)) return 'wrong_status';
  const outcome = rule.does({
    ...{ m, by, said, today: dayNumber(m.now) },
    organisation: organisationsOf(town)[said.organisation]?.organisationId ?? town.home.organisationId,
    worker: town.people[said.worker]?.personId ?? '',
    above: superiorIn(town, m, action, said)?.organisationId ?? null,
    head: headOf(town, m.desk),
  });
  if (typeof outcome === 'string') return outcome;
  if (outcome.person && m.aside.includes(outcome.person)) return 'conflict_of_interest';
  const lengths = {
    'consult.promised': (said.promisedFor - m.now) / hour,
    'petition.mandate': said.until - dayNumber(m.now),
  };
  return settled(
    { ...m, dates: moved(m.dates, action, said) },
    outcome,
    ['promise', 'agreeMandate'].includes(action) ? lengths : (promised[action] ?? {}),
  );
}

/** Days until what is promised is due; what is said not to be done is due at once. */
const promised: { [A in CaseAction]?: Record<string, number> } = {
  giveOpinion: { 'petition.perform': 20 },
  agreeSettlement: { 'petition.perform': 20 },
  denyPerformance: { 'petition.perform': 0 },
};

/** A date that is told to nobody above when it has passed. */
const binding = (key: string): boolean => key !== 'consult.tell';

/** What silence means where it means something, nearest first. */
const silence: Record<string, (m: Model) => Partial<Model>> = {
  'consult.silence': () => ({ stage: 'closed' }),
  'aid.supply': () => ({ stage: 'withdrawn' }),
  // Of what has ended the period alone is over.
  'aid.ask_objection': () => ({}),
  'aid.ask_reconsideration': () => ({}),
  'aid.sue': () => ({}),
  'petition.settlement_reply': () => ({ stage: 'handling' }),
  'petition.ask_review': settles,
  'petition.ask_recheck': settles,
  'petition.feedback': settles,
  'petition.confirm_performance': settles,
  'petition.mandate_reply': withoutAgent,
  'petition.mandate': withoutAgent,
};

/** What the clock does until now. */
export function sweep(m: Model, town: Town): Model {
  const runs = Object.entries(m.dates).filter(([, { stillSince }]) => stillSince === null);
  for (const [key, date] of runs) {
    const means = silence[key];
    if (!means || endOfDate(m.kind, key, date) > m.now) continue;
    const over = { ...m, dates: without(m.dates, key), gone: [...m.gone, key] };
    return sweep(isOver(m) ? over : settled(over, means(m)), town);
  }
  const isHalf = isHalfOver(m.kind, 'consult.message', m.dates['consult.message'], m.now);
  // Each date is told above once, wherever the case has gone since.
  const tellsAbove = (key: string): boolean => !(key in silence) && binding(key);
  const late = runs.filter(([key, date]) => tellsAbove(key) && isToTell(m.kind, key, date, m.now));
  const overseer = m.overseer ?? (late.length > 0 ? (town.above[0]?.organisationId ?? null) : null);
  const flags = isHalf ? [...new Set([...m.flags, 'escalated'])].sort() : m.flags;
  return { ...m, dates: withTold(m.dates, late), overseer, flags };
}

/** The one who has it leaves. */
export const leaves = (m: Model): Model =>
  settled(m, m.kind === 'petition' ? withoutAgent(m) : { ...freed(m), stage: beforeAnybody(m) });
