import type { CaseId, ClientKey, Instant, PersonId } from '../../contract/ids';

// Keys of what those who work on a case say to each other, and of who has it open.

const notePrefix = 'NOTES#';

/** "What did we say to each other about this case?", oldest first. */
export const allNotes = (caseId: CaseId): string => `${notePrefix}${caseId}`;
export const noteKey = (caseId: CaseId, at: Instant, id: ClientKey) => ({
  pk: allNotes(caseId),
  sk: `${at}#${id}`,
});
export const notedCaseIn = (pk: string): string => pk.slice(notePrefix.length);
export const noteIn = (sk: string): unknown => {
  const [at, id] = sk.split('#');
  return { at, id };
};
/** "Who has this case open?" */
export const allHere = (caseId: CaseId): string => `HERE#${caseId}`;
export const hereKey = (caseId: CaseId, personId: PersonId) => ({ pk: allHere(caseId), sk: personId });
export const hereIn = (sk: string): PersonId => sk;
