import type { CaseId, Instant, PersonId } from '../../contract/ids';

// Keys of petitions that several bring together.

const joiningPrefix = 'JOINING#';

/** "By which code may others join this petition, and how often was it used?" */
export const joiningKey = (caseId: CaseId) => ({ pk: `${joiningPrefix}${caseId}`, sk: 'JOINING' });
export const joiningIn = (pk: string): string => pk.slice(joiningPrefix.length);

/** "Which petitions did this person join, newest first, and which of them did they leave?" */
export const allJoined = (personId: PersonId): string => `JOINED#${personId}`;
export const joinedKey = (personId: PersonId, filedAt: Instant, caseId: CaseId) => ({
  pk: allJoined(personId),
  sk: `${filedAt}#${caseId}`,
});
export const joinedIn = (sk: string): { filedAt: Instant; caseId: CaseId } => {
  const at = sk.lastIndexOf('#');
  return { filedAt: sk.slice(0, at), caseId: sk.slice(at + 1) };
};
