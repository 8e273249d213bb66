import type { CaseKind } from '../../../functions/contract/words';
import { afterDuty, dayNumber, endOf, hour, lastDay, monthsAfter, rolled } from './days';

type Row = {
  during: string;
  length: number;
  unit: 'hour' | 'dutyHour' | 'day' | 'workingDay' | 'month';
  rolls?: boolean;
  still?: string;
  only?: string;
  /** Marks of which none may be there. */
  unless?: string;
  /** The ends of a case in which it goes on, if it ran or waited where the case was ended. */
  ends?: string;
};
/** `isTold`: the level above has been told that it has passed. */
export type Running = {
  start: number;
  length: number;
  still: readonly number[];
  stillSince: number | null;
  isTold?: boolean;
};
export type Dates = Readonly<Record<string, Running>>;

const days = (length: number, during: string, more: Partial<Row> = {}): Row => ({
  ...{ during, length, unit: 'day' },
  ...more,
});
const rolling = (length: number, during: string, more: Partial<Row> = {}): Row =>
  days(length, during, { rolls: true, ...more });
const elsewhere = 'transferred returned disputed';
const beforeGrant = 'submitted reviewing materialsRequested transferred returned disputed';
const ends = 'closed withdrawn';
const withoutLawyer =
  'concluded fileReview filed refused terminated objected passedOn posted receivedThere upheld withdrawn';
const withLawyer = 'granted assigned engaged handling changeRequested';

const ended: Record<CaseKind, string> = {
  consultation: 'closed withdrawn',
  legalAid: 'filed refused terminated upheld withdrawn',
  petition: 'closed notAccepted reReviewGiven redirected withdrawn',
  aidComplaint: 'told notAccepted withdrawn',
};

/** law.md §9, copied by hand: which date runs when, for how long, and what does not count. */
const rows: Record<CaseKind, Record<string, Row>> = {
  aidComplaint: {
    'aidComplaint.accept': days(5, 'complained returned disputed', { unit: 'workingDay' }),
    'aidComplaint.accept_passed_on': days(5, 'transferred', { unit: 'workingDay' }),
    'aidComplaint.finish': days(45, 'accepted investigating'),
    'aidComplaint.reply': days(5, 'decided', { unit: 'workingDay' }),
    'aidComplaint.recusal': days(3, '*', { unit: 'workingDay', only: 'recusalAsked' }),
  },
  consultation: {
    'consult.message': days(9, `submitted assigned followedUp ${elsewhere}`, { unit: 'dutyHour' }),
    'consult.promised': days(0, 'promised', { unit: 'hour' }),
    'consult.tell': days(3, 'answered', { unit: 'workingDay', only: 'unreceived' }),
    'consult.silence': days(7, 'answered', { unless: 'unreceived' }),
    'consult.recusal': days(3, '*', { unit: 'workingDay', only: 'recusalAsked' }),
  },
  legalAid: {
    'aid.review': rolling(7, `submitted reviewing ${elsewhere}`, { still: 'materialsRequested' }),
    'aid.tell': days(3, 'materialsRequested', { unit: 'workingDay', only: 'unreceived' }),
    'aid.supply': rolling(30, 'materialsRequested', { unless: 'unreceived' }),
    'aid.assign': rolling(3, 'granted', { unless: 'wasAssigned' }),
    'aid.assign_again': rolling(3, 'granted', { only: 'wasAssigned' }),
    'aid.sign': rolling(5, 'assigned engaged', { still: 'changeRequested' }),
    'aid.change_worker': rolling(5, 'changeRequested'),
    'aid.objection_review': rolling(5, 'objected'),
    'aid.serve': days(3, 'refused terminated upheld', { unit: 'workingDay', only: 'unreceived' }),
    'aid.ask_objection': rolling(15, 'refused terminated', { unless: 'unreceived' }),
    'aid.ask_reconsideration': rolling(60, 'upheld', { unless: 'unreceived' }),
    'aid.sue': rolling(6, 'upheld', { unit: 'month', unless: 'unreceived' }),
    'aid.end_sent': rolling(3, 'terminated', { unless: 'endSent' }),
    'aid.outside_post': days(3, 'passedOn', { unit: 'workingDay' }),
    'aid.outside_receipt': days(10, 'posted'),
    'aid.outside_objection': rolling(5, 'receivedThere'),
    'aid.file': rolling(30, 'concluded'),
    'aid.file_review': rolling(30, 'fileReview'),
    'aid.complete': rolling(30, withLawyer, { only: 'formalities' }),
    'aid.recusal': days(3, '*', { unit: 'workingDay', only: 'recusalAsked' }),
    'aid.report': rolling(30, 'handling'),
    'aid.decide_end': rolling(5, `${beforeGrant} ${withLawyer}`, { only: 'endAsked' }),
    'aid.report_harm': days(24, `${beforeGrant} ${withLawyer} ${withoutLawyer}`, {
      ...{ unit: 'hour', only: 'toReport' },
    }),
    'aid.call_back': rolling(30, 'concluded fileReview', { unless: 'calledBack' }),
  },
  petition: {
    'petition.transfer': days(
      15,
      'submitted mandateOffered mandated registered classified raised returned passedOn',
      { still: 'transferred disputed', unless: 'remedyOutside' },
    ),
    'petition.tell': days(15, 'transferred disputed'),
    'petition.not_ours': days(5, 'transferred', { unit: 'workingDay' }),
    'petition.handle': days(60, 'accepted handling settlementProposed', { only: 'ownRoute' }),
    'petition.duty': days(2, 'transferred accepted handling settlementProposed', {
      unit: 'month',
      only: 'dutyRoute',
    }),
    'petition.outside_post': days(3, 'passedOn', { unit: 'workingDay' }),
    'petition.outside_receipt': days(10, 'posted'),
    'petition.outside_reply': days(60, 'receivedThere', { unless: 'remedyOutside' }),
    'petition.outside_review': days(30, 'receivedThere', { only: 'remedyOutside' }),
    'petition.serve': days(5, 'opinionGiven replied reviewGiven', {
      ...{ unit: 'workingDay', only: 'unreceived', ends },
    }),
    'petition.ask_review': rolling(30, 'opinionGiven', { only: 'ownRoute', unless: 'unreceived', ends }),
    'petition.do_review': days(30, 'underReview'),
    'petition.ask_recheck': rolling(30, 'reviewGiven', { unless: 'unreceived', ends }),
    'petition.do_recheck': days(30, 'underReReview'),
    'petition.reply': days(60, 'accepted handling settlementProposed', { unless: 'ownRoute dutyRoute' }),
    'petition.perform': days(
      30,
      'opinionGiven replied underReview reviewGiven underReReview performing passedOn posted receivedThere',
      {
        only: 'toBePerformed',
      },
    ),
    'petition.tell_said': days(3, 'performing settlementProposed', {
      unit: 'workingDay',
      only: 'unreceived',
    }),
    'petition.confirm_performance': days(15, 'performing', { only: 'saidPerformed', unless: 'unreceived' }),
    'petition.settlement_reply': days(7, 'settlementProposed', { unless: 'unreceived' }),
    'petition.feedback': days(7, 'replied', { unless: 'unreceived' }),
    'petition.recusal': days(3, '*', { unit: 'workingDay', only: 'recusalAsked' }),
    'petition.mandate_reply': days(7, 'mandateOffered'),
    'petition.mandate': days(
      180,
      `mandated registered classified raised ${elsewhere} accepted handling settlementProposed opinionGiven replied underReview reviewGiven underReReview performing passedOn posted receivedThere`,
      { only: 'mandated' },
    ),
  },
};

/** The last moment of a date, in milliseconds. */
export function endOfDate(kind: CaseKind, key: string, { start, length, still }: Running): number {
  const row = rows[kind][key];
  if (!row || row.unit === 'hour') return start + length * hour;
  if (row.unit === 'dutyHour') return afterDuty(start, length);
  if (row.unit === 'month') {
    const day = monthsAfter(dayNumber(start), length);
    return endOf(row.rolls ? rolled(day) : day);
  }
  const count = {
    length,
    working: row.unit === 'workingDay',
    rolls: row.rolls ?? false,
    still: new Set(still),
  };
  return endOf(lastDay(dayNumber(start), count));
}

/** The last day of a date by plain count: a wait that begins after it finds nothing to move. */
function rawDay(kind: CaseKind, key: string, { start, length, still }: Running): number {
  const working = rows[kind][key]?.unit === 'workingDay';
  return lastDay(dayNumber(start), { length, working, rolls: false, still: new Set(still) });
}

/** Whether a date of a case is over; one that does not run is not. */
export const isPast = ({ kind, dates, now }: { kind: CaseKind; dates: Dates; now: number }, key: string) => {
  const date = dates[key];
  return date !== undefined && endOfDate(kind, key, date) < now;
};

type Situation = {
  kind: CaseKind;
  stage: string;
  flags: readonly string[];
  now: number;
  /** Of a case that has ended: where it was. */
  back: string | null;
  /** Dates that are over where it stands. */
  gone: readonly string[];
  /** What was said has come to the resident just now. */
  isReceived: boolean;
};

const among = (list: string | undefined, one: string): boolean => list?.split(' ').includes(one) ?? false;

/** `*`: until it ends. */
const isDuring = (during: string, { kind, stage }: Pick<Situation, 'kind' | 'stage'>): boolean =>
  during === '*' ? !ended[kind].split(' ').includes(stage) : during.split(' ').includes(stage);

/** The dates after something happened: those that go on, stand still, go on again, start, and are gone. */
export function turn(
  dates: Dates,
  { kind, stage, flags, now, back, gone, isReceived }: Situation,
  lengths: Record<string, number>,
): Dates {
  const after: Record<string, Running> = {};
  const today = dayNumber(now);
  for (const [key, row] of Object.entries(rows[kind])) {
    if (gone.includes(key) || (row.only && !flags.includes(row.only))) continue;
    if (flags.some((flag) => among(row.unless, flag))) continue;
    const was = dates[key];
    const begun = { start: now, length: lengths[key] ?? row.length, still: [], stillSince: null };
    if (among(row.still, stage)) {
      const waits = was && (was.stillSince ?? (today <= rawDay(kind, key, was) ? today : null));
      if (was) after[key] = { ...was, stillSince: waits ?? null };
    } else if (isDuring(row.during, { kind, stage })) after[key] = was ? goingOn(was, today) : begun;
    else if (among(row.ends, stage) && back !== null && among(row.during, back)) {
      if (was) after[key] = was;
      else if (isReceived) after[key] = begun;
    }
  }
  return after;
}

/** The days waited, with both ends, are not counted. */
function goingOn(was: Running, today: number): Running {
  if (was.stillSince === null) return was;
  const still = [...was.still];
  for (let day = was.stillSince; day <= today; day += 1) still.push(day);
  return { ...was, still, stillSince: null };
}

/** Whether the level above is to be told of a date now, and has not been: so long after its end. */
export function isToTell(kind: CaseKind, key: string, date: Running, now: number): boolean {
  const after = (key.startsWith('consult') ? 12 : 72) * hour;
  return date.isTold !== true && endOfDate(kind, key, date) + after <= now;
}

/** Whether half of a date is over, where it runs at all. */
export const isHalfOver = (kind: CaseKind, key: string, date: Running | undefined, now: number): boolean =>
  date !== undefined && (date.start + endOfDate(kind, key, date)) / 2 <= now;

/** The dates with those that the level above has now been told of. */
export const withTold = (dates: Dates, told: readonly [string, Running][]): Dates => ({
  ...dates,
  ...Object.fromEntries(told.map(([key, date]) => [key, { ...date, isTold: true }])),
});
