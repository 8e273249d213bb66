import type { Standing } from '../../contract/words';
import type { Actor } from '../case/case';
import { isMarkedInDanger } from '../filing/urgent';
import { reachesAsGuardian } from './guardian';
import type { Seen } from './seen';

/** Whom a case is with, or was: whoever belongs there has an interest of their own in how it goes. */
const officesOf = ({ desk, sender, overseer, assignee, against }: Seen): string[] => [
  ...[desk, sender, overseer, assignee?.organisation].flatMap((one) => (one ? [one.organisationId] : [])),
  ...against,
];

/** Whether somebody works where a case lies or lay, has it, belongs to whom it is against, or has stepped aside. */
export function isInterested(
  { personId, belongsTo }: Pick<Actor, 'personId' | 'belongsTo'>,
  head: Seen,
): boolean {
  const offices = officesOf(head);
  return (
    belongsTo.some((id) => offices.includes(id)) ||
    personId === head.assignee?.personId ||
    head.aside.includes(personId)
  );
}

/**
 * Whether the leave reaches a case at all, and no interest stands between (民法典 168: nobody deals with themself in another's
 * name). A sealed report stays its owner's and the one reader's.
 */
function isLetInto({ personId, belongsTo, helping }: Actor, head: Seen): boolean {
  if (helping?.personId !== head.ownerId || personId === head.ownerId) return false;
  if (helping.caseId !== null && helping.caseId !== head.id) return false;
  return !isInterested({ personId, belongsTo }, head) && !head.marks.includes('sealed');
}

/** Whether somebody is, or may be, in danger: nobody here knows from whom. */
export const isAtRisk = (head: Pick<Seen, 'marks'>): boolean =>
  isMarkedInDanger(head) || head.marks.includes('wardHarmed');

/**
 * What somebody who helps is to a case: as much as its owner lets them be. Where somebody is, or may be, in danger it is not
 * there for them: nobody here knows from whom the danger comes, and it may be from whoever helps (《反家庭暴力法》 5: 隐私). Only an owner
 * who knew of it and let them into this one case is taken at their word.
 */
export function helping(actor: Actor, head: Seen): Standing[] {
  const { helping } = actor;
  // What one is let do for another they are not let do for others who petition with them.
  if (!helping || head.parties.includes(actor.personId) || !isLetInto(actor, head)) return [];
  if (helping.guardian && !reachesAsGuardian(actor, head)) return [];
  if (isAtRisk(head) && !helping.inDanger) return [];
  return [helping.scope === 'act' ? 'helper' : 'onlooker'];
}

/** Whether somebody may file this in the stead of whom they help; it need not be there for them afterwards. */
export const mayFileInStead = (actor: Actor, head: Seen): boolean =>
  actor.helping?.scope === 'act' && isLetInto(actor, head);

/** Whose matters somebody asks about: their own, or those of whom they help. */
export const subjectOf = ({ personId, helping }: Actor): string => helping?.personId ?? personId;

/** Whether somebody asks as a resident: for themself, or in the stead of another. */
export const asksAsResident = ({ role, helping }: Actor): boolean =>
  role === 'resident' || helping !== undefined;

/** What residents, and those who act for them, are to a case. */
export const residents: readonly Standing[] = ['owner', 'party', 'helper', 'onlooker'];

/** Whether the case is somebody's own: they filed it, or petition together with whoever did. */
export const isOwn = (standing: Standing): boolean => standing === 'owner' || standing === 'party';

/** Whether somebody stands on the resident's side: the resident themself, or whoever they let help them. */
export const isOnResidentsSide = (standing: Standing): boolean => residents.includes(standing);
