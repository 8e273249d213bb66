import type { CaseAction } from '../../../functions/contract/deeds/actions';
import type { OutsideReply } from '../../../functions/contract/deeds/outside';
import type { CaseKind } from '../../../functions/contract/words';
import type { CaseHead, FoundOrganisation } from '../../../functions/domain/case/case';
import type { Found } from '../../../functions/domain/deeds/rule';
import { inputsAt, papers } from '../../support/inputs';
import { readCommand } from '../../support/readCommand';
import { answersIn, key } from '../caseIn';
import { asMember, opponent } from '../cast';
import { asDay, dayNumber, hour } from './days';
import { headOf, type Town } from './people';

/** What is said with an action, as far as anything hangs on it. Times in milliseconds, days by number. */
export type Said = {
  organisation: number;
  worker: 'one' | 'two' | 'owner';
  isConflicted: boolean;
  type: 'appeal' | 'suggestion';
  route: 'petition' | 'litigation' | 'lawEnforcement' | null;
  outcome: 'redo' | 'changed' | 'outOfTime';
  objection: 'upheld' | 'corrected';
  /** Who is asked to step aside, and whether they do. */
  asked: 'assignee' | 'head';
  recusal: 'stepsAside' | 'stays';
  promisedFor: number;
  until: number;
  days: number;
  isListed: boolean;
  isPromised: boolean;
  /** Of a paper brought to the resident, or a call: a date runs from the receipt of what it was about. */
  isAwaited: boolean;
  hearing: [number, number];
  /** The nearest above is the other side, so that it goes beyond the tree. */
  isBeyond: boolean;
  reply: OutsideReply;
  /** The day on which something was posted, came, or was answered. */
  on: number;
};

const oneOf = <T>(list: readonly [T, ...T[]], choice: number): T => list[choice % list.length] ?? list[0];

/** One of the things there are to say, right or wrong, by a number. */
export function saidBy(choice: number, now: number): Said {
  const today = dayNumber(now);
  const [type, route] = oneOf(
    [
      ['appeal', 'petition'],
      ['appeal', 'petition'],
      ['appeal', 'litigation'],
      ['appeal', 'lawEnforcement'],
      ['suggestion', null],
      ['appeal', null],
    ] as const,
    choice,
  );
  return {
    organisation: choice % 6,
    worker: oneOf(['one', 'two', 'one', 'owner'] as const, choice),
    isConflicted: choice % 11 === 10,
    type,
    route,
    outcome: oneOf(['changed', 'redo', 'outOfTime'] as const, choice),
    objection: oneOf(['corrected', 'upheld'] as const, choice),
    asked: oneOf(['assignee', 'assignee', 'head'] as const, choice),
    recusal: oneOf(['stepsAside', 'stays'] as const, choice),
    promisedFor: now + hour * oneOf([30, 168, 1, 0, 169], choice),
    until: today + oneOf([180, 20, 0, -1, 730, 731], choice),
    days: oneOf([30, 7, 1], choice),
    isListed: choice % 2 === 0,
    isPromised: choice % 2 === 0,
    isBeyond: choice % 3 === 2,
    reply: oneOf(
      ['answered', 'changed', 'upheld', 'corrected', 'returned', 'redo', 'maintained', 'outOfTime'] as const,
      choice,
    ),
    on: today + oneOf([0, 0, 0, 1, 0, -400], choice),
    isAwaited: choice % 3 !== 2,
    hearing: oneOf<[number, number]>(
      [
        [today, today + 1],
        [today + 3, today + 9],
        [today + 2, today + 1],
        [today + 61, today + 61],
      ],
      choice,
    ),
  };
}

export const organisationsOf = ({ home, away, above, beside }: Town): FoundOrganisation[] => [
  ...away,
  home,
  ...above,
  beside,
];

/** Who decides above a desk, or has the route of a redirection. */
export function superiorIn(
  { home, above, beyond, beside }: Town,
  { kind, desk }: { kind: CaseKind; desk: string },
  action: CaseAction,
  { isBeyond }: Said,
): FoundOrganisation | undefined {
  if (action === 'redirect') return beside;
  const isRemedy = action === 'object' || action === 'askReview' || action === 'askReReview';
  if (isBeyond && isRemedy) return beyond;
  // What a department said is reviewed by the petition office beside it.
  const levels = kind === 'petition' ? [home, ...above, beyond] : above;
  return levels[levels.findIndex(({ organisationId }) => organisationId === desk) + 1];
}

/** Who is meant by those who are asked to step aside. */
function recusedIn({ assignee, desk }: CaseHead, town: Town, { asked }: Said): Found {
  if (asked === 'head') return { recused: { personIds: [headOf(town, desk.organisationId)], isHead: true } };
  return assignee ? { recused: { personIds: [assignee.personId], isHead: false } } : {};
}

/** The same as the phone would send it, with what the door would have looked up. */
export function spoken(head: CaseHead, town: Town, action: CaseAction, said: Said, now: number) {
  const organisations = organisationsOf(town);
  const organisation = organisations[said.organisation] ?? town.home;
  const worker = town.people[said.worker];
  const own: Partial<Record<CaseAction, object | undefined>> = {
    classify: said.route ? { type: said.type, route: said.route } : { type: said.type },
    giveReview: { outcome: said.outcome, opinion: '复查意见。', basis: '第三十五条' },
    giveReReview: { outcome: said.outcome, opinion: '复核意见。', basis: '第三十六条' },
    giveOpinion: said.isPromised
      ? undefined
      : {
          outcome: 'explained',
          request: '发放补偿款。',
          facts: '经查属实。',
          opinion: '请求合理，没有依据。',
          basis: '第三十二条',
        },
    giveReply: { outcome: 'unfounded', text: '已经答复。' },
    decideObjection: { outcome: said.objection, reasons: '经审查。', article: '第四十九条' },
    askRecusal: { whom: said.asked, reasons: '他是对方厂长的弟弟。' },
    decideRecusal: { outcome: said.recusal, reasons: '已经查明。' },
    promise: { until: new Date(said.promisedFor).toISOString() },
    agreeMandate: { until: asDay(said.until) },
    extend: { days: said.days, reasons: '情况复杂。' },
    askExplanation: { items: said.isListed ? [papers[0]] : ['别的证明'], text: '请说明。' },
    recordPost: { way: 'posted', on: asDay(said.on) },
    recordReceipt: { on: asDay(said.on) },
    recordReply: { outcome: said.reply, on: asDay(said.on), text: '见来函。' },
    recordHearing: { from: asDay(said.hearing[0]), to: asDay(said.hearing[1]) },
  };
  const usual = inputsAt(new Date(now).toISOString(), {
    personId: worker?.personId ?? '',
    organisationId: organisation.organisationId,
    otherSideId: opponent.organisationId,
  });
  const superior = superiorIn(town, { kind: head.kind, desk: head.desk.organisationId }, action, said);
  const named: Found = {
    ...(worker && { assignee: asMember({ ...worker, organisation: worker.organisation ?? town.home }) }),
    organisation,
    isConflicted: said.isConflicted,
    noticed: papers,
    hasOtherHead: false,
    ...recusedIn(head, town, said),
    ...(said.isPromised && { performBy: asDay(dayNumber(now) + 20) }),
    answers: answersIn(head.kind),
    isAwaited: said.isAwaited,
    ...(superior && { superior }),
  };
  return {
    named,
    command: readCommand({ action, input: own[action] ?? usual[action], version: head.version, key }),
  };
}
