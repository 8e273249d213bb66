import type { CaseId, Instant, OrganisationId } from '../../contract/ids';

// Keys of what cases are found by inside an organisation: digests with a key of its own, never a word and never a name.

/** "Which cases of this organisation are found by this, newest first?" */
export const foundBy = (of: OrganisationId, digest: string): string => `WORD#${of}#${digest}`;
export const wordKey = (of: OrganisationId, digest: string, filedAt: Instant, id: CaseId) => ({
  pk: foundBy(of, digest),
  sk: foundAt(filedAt, id),
});
export const foundAt = (filedAt: Instant, id: CaseId): string => `${filedAt}#${id}`;
export const foundIn = (sk: string): CaseId => sk.slice(sk.lastIndexOf('#') + 1);

/** "By what is this case found, and where?" */
export const indexedKey = (id: CaseId) => ({ pk: `WORDS#${id}`, sk: 'WORDS' });

/** "Which cases are found inside this organisation?" */
export const indexedOf = (of: OrganisationId): string => `WORDSOF#${of}`;
export const indexedOfKey = (of: OrganisationId, id: CaseId) => ({ pk: indexedOf(of), sk: id });

/** "With which keys are digests of this organisation made?" */
export const wordKeysKey = (of: OrganisationId) => ({ pk: `WORDKEYS#${of}`, sk: 'KEYS' });

/** "Which organisations are being given a new key, and how far is that?" */
export const allRekeyed = 'WORDKEYS';
export const rekeyedKey = (of: OrganisationId) => ({ pk: allRekeyed, sk: of });
