import type { OrganisationId, PersonId } from '../../contract/ids';
import type { Actor, CaseHead } from '../case/case';
import { mayReadLine } from './intake';

/** For whom a helper of a village filed a case, and in which post. */
export type FiledFor = { ownerId: PersonId; organisationId: OrganisationId };

/**
 * Whether a helper whom the person let see how it goes still may: until that person has made it their own, in the post it was filed
 * in, and never where their own office is the other side, or nobody may know that it is there (信访工作条例 30).
 */
export const mayFollow = (head: CaseHead, { ownerId, organisationId }: FiledFor, actor: Actor): boolean =>
  head.ownerId === ownerId &&
  actor.organisation?.organisationId === organisationId &&
  mayReadLine(head, actor);
