import type { CaseAction } from '../../contract/deeds/actions';
import type { Standing } from '../../contract/words';
import type { Actor, CaseHead } from '../case/case';
import type { DeedColumns } from '../kinds/lifecycle';
import { lifecycles } from '../kinds/lifecycles';
import { Refused } from '../refused';
import { sees } from '../standing/reader';
import { standings } from '../standing/standings';
import { waitsForOthers } from '../joining/together';
import { rules } from './index';

/** The standings by which an action on a kind of case may be done. An administrator has none: they see no case text. */
export function standingsFor(kind: DeedColumns, action: CaseAction): readonly Standing[] {
  const { by, jointly } = rules[action];
  const named = typeof by === 'function' ? by(kind) : by;
  return jointly === undefined ? named : [...named, 'party'];
}

/**
 * Whether they have to leave it to others until it is decided whether they step aside (信访工作条例 28): what a right or a
 * date hangs on. What keeps the matter going stays theirs, and its dates run on.
 */
function waitsForRecusal({ personId }: Actor, { recusal }: CaseHead, action: CaseAction): boolean {
  const { receipt, evenIfAsked = false } = rules[action];
  return receipt !== null && !evenIfAsked && (recusal?.personIds.includes(personId) ?? false);
}

const isHelper = (standing: Standing): boolean => standing === 'helper';

/**
 * What a guardian does besides: says yes for the ward, and receives for them (民法典 23, 161). To end the ward's matter for them is
 * asked for and decided (35: in their interest, by their own wish), and what is held of the ward is the ward's.
 */
function maySayYes(action: CaseAction, allowed: readonly Standing[]): boolean {
  const { ownersAlone } = rules[action];
  return allowed.includes('owner') && (ownersAlone === 'agrees' || ownersAlone === 'receives');
}

/**
 * The standing, nearest first, by which an actor may do something to a case; undefined when they may not. `have`: what they
 * are to it, for who asks of many actions.
 */
export function standingTo(
  actor: Actor,
  head: CaseHead,
  action: CaseAction,
  have: readonly Standing[] = standings(actor, head),
): Standing | undefined {
  const { onlyBy } = rules[action];
  if (waitsForOthers(head, actor.personId, action)) return undefined;
  if (onlyBy && !onlyBy(actor, head)) return undefined;
  if (actor.role !== 'resident' && waitsForRecusal(actor, head, action)) return undefined;
  const allowed = standingsFor(lifecycles[head.kind], action);
  const standing = have.find((one) => allowed.includes(one));
  return (
    standing ?? (actor.helping?.guardian && maySayYes(action, allowed) ? have.find(isHelper) : undefined)
  );
}

/**
 * What an actor is to a case when they do this to it.
 * @throws Refused `not_found` to a stranger, exactly as for a case that does not exist; `not_allowed` to one who
 * may read but not do this.
 */
export const standingFor = (actor: Actor, head: CaseHead, action: CaseAction): Standing =>
  standingForAny(actor, head, [action]);

/**
 * What an actor is to a case by the first of these that they may do to it.
 * @throws Refused as above, `not_allowed` to one who may do none of them
 */
export function standingForAny(actor: Actor, head: CaseHead, actions: readonly CaseAction[]): Standing {
  const have = standings(actor, head);
  if (!sees(have, 'outline')) throw new Refused('not_found');
  const [standing] = actions.flatMap((action) => standingTo(actor, head, action, have) ?? []);
  if (!standing) throw new Refused('not_allowed');
  return standing;
}
