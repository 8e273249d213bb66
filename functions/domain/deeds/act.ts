import type { CaseAction, Command } from '../../contract/actions';
import type { Instant } from '../../contract/ids';
import type { Standing } from '../../contract/words';
import { whyNot, whatIsWrong } from './whyNot';
import type { Actor, CaseHead, EventAuthor, Move } from '../case/case';
import { leadsTo } from './leadsTo';
import { editsIn, lengthsIn } from './clockTurn';
import { marksAfter } from './marksAfter';
import { recordStep } from '../case/recordStep';
import { may } from './permissions';
import { handsAfter, type Named } from './handsAfter';
import { Refused } from '../refused';
import { isWithinBudget } from '../case/eventBudget';
import { publishedSettings, type ClockSettings } from '../clocks/rules';
import { standings, standingTo } from '../standing/standings';
import { priorStatuses, targetsOf } from '../kinds/statusRow';

/** How an actor signs an event. Residents are never named in it: their name, if given, is in the form. */
function author(actor: Actor, standing: Standing): EventAuthor {
  const isOwner = standing === 'owner';
  return {
    standing,
    personId: actor.personId,
    name: isOwner ? null : actor.name,
    organisationName: isOwner ? null : (actor.organisation?.name ?? null),
  };
}

/**
 * What an actor is to a case when they do this to it.
 * @throws Refused `not_found` to a stranger, exactly as for a case that does not exist; `not_allowed` to one who
 * may read but not do this.
 */
export function standingFor(actor: Actor, head: CaseHead, action: CaseAction): Standing {
  if (!may(standings(actor, head), 'outline')) throw new Refused('not_found');
  const standing = standingTo(actor, head, action);
  if (!standing) throw new Refused('not_allowed');
  return standing;
}

/**
 * One thing a person does to a case.
 * @throws Refused `not_found`, `not_allowed`, `stale_version` (the case moved on since they saw it),
 * `wrong_status`, `case_full`, what `blocked` and `wrongIn` say, and what `place` refuses.
 */
export function act(
  head: CaseHead,
  actor: Actor,
  command: Command,
  at: Instant,
  named: Named = {},
  rules: ClockSettings = publishedSettings,
): Move {
  const { action, input, version, key } = command;
  const standing = standingFor(actor, head, action);
  if (version !== head.version) throw new Refused('stale_version');
  if (targetsOf(head.kind, head.status, action).length === 0) throw new Refused('wrong_status');
  const no = whyNot(head, action, at) ?? whatIsWrong(head, command, at, named.noticed);
  if (no) throw new Refused(no);
  const to = leadsTo(head, command, named);
  if (!to) throw new Refused('wrong_status');
  if (!isWithinBudget(head, action, to)) throw new Refused('case_full');
  const placed = handsAfter(head, actor, command, to, named);
  return recordStep(
    head,
    {
      word: action,
      by: author(actor, standing),
      key,
      at,
      to,
      details: input,
      set: { ...placed, marks: marksAfter(head, command, placed.assignee) },
      lengths: lengthsIn(command, at),
      edits: editsIn(command),
      priorStatuses: priorStatuses(head.kind, action),
    },
    rules,
  );
}
