import type { CaseAction } from '../../contract/deeds/actions';
import type { CaseId, Instant, OrganisationId, PersonId } from '../../contract/ids';

// Keys of decisions that are written and not given.

const casePrefix = 'DRAFT#';
const actionPrefix = 'ACTION#';

/** "What is written for this decision on this case?" */
export const draftKey = (caseId: CaseId, action: CaseAction) => ({
  pk: allDrafts(caseId),
  sk: `${actionPrefix}${action}`,
});
export const allDrafts = (caseId: CaseId): string => `${casePrefix}${caseId}`;
export const draftedCaseIn = (pk: string): string => pk.slice(casePrefix.length);
export const draftedActionIn = (sk: string): string => sk.slice(actionPrefix.length);

/** "What waits for a signature at this office, the longest waiting first?" Index `holder`. */
export const toSignAt = (id: OrganisationId): string => `SIGN#${id}`;
/** "What did this person write that is not signed?" Index `holder`. */
export const draftsOf = (personId: PersonId): string => `DRAFTS#${personId}`;
export const draftHeldKey = (hpk: string, at: Instant, caseId: CaseId) => ({ hpk, hsk: `${at}#${caseId}` });

/** "How many drafts wait for a signature at this office?", by the post that signs them. */
export const signCountKey = (id: OrganisationId) => ({ pk: toSignAt(id), sk: countSk });
/** "How many drafts of this person's lie at this office, and where?" */
export const ownCountKey = (personId: PersonId, id: OrganisationId) => ({
  pk: draftsOf(personId),
  sk: `${countSk}#${id}`,
});
const countSk = 'COUNT';

/** "For what does this office need two people?" */
export const signingKey = (id: OrganisationId) => ({ pk: `ORG#${id}`, sk: 'SIGNING' });
/** "Who changed that, and when?", the newest last. */
export const signingChangeKey = (id: OrganisationId, at: Instant, personId: PersonId) => ({
  pk: `ORG#${id}`,
  sk: `${signingChanges}${at}#${personId}`,
});
export const signingChanges = 'SIGNED#';
export const signingChangedAt = (sk: string): string => sk.split('#')[1] ?? '';
