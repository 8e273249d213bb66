import type { CaseAction } from '../../contract/deeds/actions';
import type { PersonId } from '../../contract/ids';
import { limits } from '../../contract/limits';
import type { Agreed, CaseHead } from '../case/case';
import { isMarkedInDanger } from '../filing/urgent';
import { isOpen, lifecycleOf } from '../kinds/statusRow';

type Head = Pick<CaseHead, 'ownerId' | 'parties' | 'agreed'>;

/** Everybody who brings a case: whoever it belongs to, and those who joined. */
export const everybodyOf = ({ ownerId, parties }: Pick<CaseHead, 'ownerId' | 'parties'>): PersonId[] => [
  ownerId,
  ...parties,
];

/** How many more may join. */
export const placesLeft = ({ parties }: Pick<CaseHead, 'parties'>): number =>
  Math.max(0, limits.together - 1 - parties.length);

/**
 * Whether others may join a case: a petition that is not over, and nothing of which more people must not hear: a sealed report
 * (信访工作条例 30) and where somebody is, or may be, in danger (《反家庭暴力法》 5). That somebody stands to it by name is looked at
 * beside this (`namedIn`).
 */
export const mayBeJoined = (head: CaseHead): boolean =>
  lifecycleOf(head.kind).together === true &&
  isOpen(head.kind, head.status) &&
  !head.marks.includes('sealed') &&
  !head.marks.includes('wardHarmed') &&
  !isMarkedInDanger(head);

const saidTo = ({ agreed }: Head, action: CaseAction): readonly PersonId[] =>
  agreed?.action === action ? agreed.by : [];

/** Who has said yes to something with this person's yes. */
export const agreedWith = (head: Head, personId: PersonId, action: CaseAction): Agreed => ({
  action,
  by: [...new Set([...saidTo(head, action), personId])],
});

/** Whether with this person's yes each of those who are there now has said it; of one who stands alone always. */
export const isAgreedByAll = (head: Head, personId: PersonId, action: CaseAction): boolean => {
  const { by } = agreedWith(head, personId, action);
  return everybodyOf(head).every((one) => by.includes(one));
};

/** Whether this person has said yes already, and others have not. */
export const waitsForOthers = (head: Head, personId: PersonId, action: CaseAction): boolean =>
  saidTo(head, action).includes(personId) && !isAgreedByAll(head, personId, action);
