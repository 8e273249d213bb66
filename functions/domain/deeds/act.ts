import { isErased } from '../case/keptUntil';
import type { CaseAction, CommandOf, DeedOf } from '../../contract/deeds/actions';
import type { Instant } from '../../contract/ids';
import type { CaseStatus } from '../../contract/kinds';
import type { Standing } from '../../contract/words';
import type { Actor, CaseHead, EventAuthor, Move, StaffMember } from '../case/case';
import { withoutAssignee, type Mark } from '../case/marks';
import { recordStep } from '../case/recordStep';
import { publishedSettings, type ClockSettings } from '../clocks/rules';
import { dayOf, hourOf } from '../clocks/day';
import { datesOfDeed, type ClockKey } from '../clocks/table';
import { Refused } from '../refused';
import { standsInFor } from '../standing/deputy';
import { guardianIn } from '../standing/guardian';
import { isOwn } from '../standing/helping';
import { agreedWith, isAgreedByAll } from '../joining/together';
import { isWithinBudget } from './eventBudget';
import { rules } from './index';
import { standingFor } from './may';
import type { Asking, Found, Hands, Need, Rule } from './rule';
import { priorStatuses, targetsOf } from './targets';

/** What they have a case by that is given to somebody. */
const isInHands = (standing: Standing): boolean => standing === 'handler' || standing === 'candidate';

/**
 * How an actor signs an event. Residents are never named in it: their name, if given, is in the form. Whoever helps them is,
 * by the name under which the resident let them.
 */
function author(actor: Actor, head: CaseHead, standing: Standing): EventAuthor {
  const isOwner = isOwn(standing);
  const away = isInHands(standing) ? standsInFor(actor, head) : null;
  return {
    standing,
    personId: actor.personId,
    name: isOwner ? null : actor.name,
    organisationName: isOwner ? null : (actor.organisation?.name ?? null),
    ...(away && { standsInFor: { personId: away.personId, name: away.name } }),
    ...(actor.signs && { prepared: actor.signs }),
    ...guardianIn(actor),
  };
}

/** What has to be looked up before `act` can decide; `actor`: who asks, where that makes a difference. */
export function needsOf<A extends CaseAction>(
  head: CaseHead,
  { action, input }: DeedOf<A>,
  actor?: Actor,
): readonly Need[] {
  const rule: Rule<A> = rules[action];
  const above = rule.above?.(head);
  return [
    ...(rule.needs?.({ head, input, actor }) ?? []),
    ...(above ? [{ find: 'superior' as const, ...above }] : []),
  ];
}

/** The status it leads to. @throws Refused `wrong_status` */
function targetOf<A extends CaseAction>(rule: Rule<A>, action: A, asking: Asking<A>): CaseStatus {
  const targets = targetsOf(asking.head.kind, asking.head.status, action);
  const chosen = targets.length > 1 ? rule.leadsTo?.(asking) : targets[0];
  const to = targets.find((target) => target === chosen);
  if (!to) throw new Refused('wrong_status');
  return to;
}

function handsAfter<A extends CaseAction>(rule: Rule<A>, asking: Asking<A>, to: CaseStatus): Hands {
  const {
    desk,
    assignee,
    sender,
    outside,
    overseer,
    against,
    aside,
    recusal,
    returns,
    resume,
    mandateUntil,
    ownerId,
    parties,
  } = asking.head;
  const places = { desk, assignee, sender, outside, overseer };
  const now: Hands = { ...places, against, aside, recusal, returns, resume, mandateUntil, ownerId, parties };
  return { ...now, ...rule.hands?.(asking, to) };
}

/** What a case carries afterwards; what belonged to the one who had it goes when the case leaves their hands. */
function marksAfter<A extends CaseAction>(
  { adds = [], removes = [] }: Rule<A>,
  asking: Asking<A>,
  assignee: StaffMember | null,
): readonly Mark[] {
  const { head } = asking;
  const gone = typeof removes === 'function' ? removes(asking) : removes;
  const isSame = head.assignee?.personId === assignee?.personId;
  const kept = (isSame ? head.marks : withoutAssignee(head.marks)).filter((mark) => !gone.includes(mark));
  return [...new Set([...kept, ...(typeof adds === 'function' ? adds(asking) : adds)])];
}

/** The same said of each of these dates. */
const ofEach = <T>(keys: readonly ClockKey[], said: T): Partial<Record<ClockKey, T>> =>
  Object.fromEntries(keys.map((key) => [key, said]));

/**
 * One thing a person does to a case. `found`: what `needsOf` asked for.
 * @throws Refused `not_found`, `not_allowed`, `stale_version` (the case moved on since they saw it), `wrong_status`,
 * `case_full`, and what the action's rule says
 */
export function act<A extends CaseAction>(
  head: CaseHead,
  actor: Actor,
  { action, input, version, key }: CommandOf<A>,
  at: Instant,
  found: Found = {},
  settings: ClockSettings = publishedSettings,
): Move {
  const rule: Rule<A> = rules[action];
  const standing = standingFor(actor, head, action);
  if (version !== head.version) throw new Refused('stale_version');
  if (isErased(head) || targetsOf(head.kind, head.status, action).length === 0)
    throw new Refused('wrong_status');
  const asking: Asking<A> = { head, actor, input, at, found };
  const no = rule.whyNot?.(head, at) ?? rule.whatIsWrong?.(asking);
  if (no) throw new Refused(no);
  const to = targetOf(rule, action, asking);
  if (!isWithinBudget(head, action, to)) throw new Refused('case_full');
  if (rule.jointly === 'each' && !isAgreedByAll(head, actor.personId, action))
    return recordStep(
      head,
      {
        ...{
          word: 'consents',
          by: author(actor, head, standing),
          key,
          at,
          to: head.status,
          details: { action },
        },
        set: { agreed: agreedWith(head, actor.personId, action) },
        priorStatuses: [head.status],
      },
      settings,
    );
  const hands = handsAfter(rule, asking, to);
  const length = rule.namesLength?.(asking) ?? null;
  const edit = rule.editsDate?.(asking);
  const from = rule.countsFrom?.(asking);
  const dates = datesOfDeed(action);
  return recordStep(
    head,
    {
      word: action,
      by: author(actor, head, standing),
      key,
      at,
      to,
      details: { ...input, ...rule.notes?.(asking) },
      set: {
        ...hands,
        marks: marksAfter(rule, asking, hands.assignee),
        ...(rule.jointly === 'each' && { agreed: null }),
        ...rule.titled?.(asking),
      },
      lengths: length === null ? {} : ofEach(dates.lengthNamedBy, length),
      edits: edit === undefined ? {} : ofEach(dates.editedBy, edit),
      restarts: ofEach(dates.restartedBy, true as const),
      ...(from !== undefined && from < dayOf(at) && { startsAt: hourOf(from, 0) }),
      anew: dates.startsAnewBy,
      isCancelled: rule.cancelsDates ?? false,
      restored: rule.restoresDates?.(asking) ?? [],
      priorStatuses: priorStatuses(head.kind, action),
    },
    settings,
  );
}
