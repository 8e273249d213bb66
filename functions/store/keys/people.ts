import type { Scene } from '../../contract/numbers/scene';
import type { CaseId, Digest, Instant, PersonId } from '../../contract/ids';
import type { HelpingId } from '../../contract/people/helping';

// Keys of people, of what they sign in with, and of what is handed to somebody to be shown once.

const personPrefix = 'PERSON#';
const sessionPrefix = 'SESSION#';
const helperPrefix = 'HELPER#';
const helpedPrefix = 'HELPED#';
const claimPrefix = 'GUARDIAN#';
const invitationPrefix = 'INVITATION#';
const codePrefix = 'CODE#';
const scanPrefix = 'SCAN#';
const textedPrefix = 'TEXTED#';

/** "Who is this person, and which places do they hold?" */
export const personKey = (personId: PersonId) => ({ pk: `${personPrefix}${personId}`, sk: 'PERSON' });
export const personIn = (pk: string): string => pk.slice(personPrefix.length);
/** "Who signs in with this openid?", by its keyed digest: the openid itself is in no key. */
export const openidKey = (digest: Digest) => ({ pk: `OPENID#${digest}`, sk: 'OPENID' });
/** "By which WeCom account is this person reached?" */
export const weComKey = (personId: PersonId) => ({ pk: `${personPrefix}${personId}`, sk: 'WECOM' });
/** "Is this phone still signed in?" */
export const sessionKey = (personId: PersonId, sessionId: string) => ({
  pk: `${personPrefix}${personId}`,
  sk: `${sessionPrefix}${sessionId}`,
});
export const sessionIn = (sk: string): string => sk.slice(sessionPrefix.length);

/** "Which browser waits for a phone with this code, and what did the phone say?" */
export const scanKey = (scene: Scene) => ({ pk: `${scanPrefix}${scene}`, sk: 'SCAN' });
export const scanIn = (pk: string): string => pk.slice(scanPrefix.length);
/** "What was sent to a number for this browser, and how often was it tried?", by the digest of the secret it alone has. */
export const textedKey = (secret: Digest) => ({ pk: `${textedPrefix}${secret}`, sk: 'TEXTED' });
export const textedIn = (pk: string): string => pk.slice(textedPrefix.length);
/** "Whose number is this, by WeChat's word?", by its keyed digest. */
export const numberKey = (digest: Digest) => ({ pk: `NUMBER#${digest}`, sk: 'NUMBER' });
/** "Who helps this person, and to whom have they offered it?" */
export const helperKey = (helpedId: PersonId, id: HelpingId) => ({
  pk: personKey(helpedId).pk,
  sk: `${helperPrefix}${id}`,
});
/** "Whom does this person help, and how far?" */
export const helpedKey = (helperId: PersonId, id: HelpingId) => ({
  pk: personKey(helperId).pk,
  sk: `${helpedPrefix}${id}`,
});
export const allHelpers = helperPrefix;
export const allHelped = helpedPrefix;
export const helpingIn = (sk: string): string => sk.slice(sk.indexOf('#') + 1);

/** "Of whom does this person say that they are the guardian, and has no office seen it yet?" */
export const claimKey = (guardianId: PersonId, id: HelpingId) => ({
  pk: personKey(guardianId).pk,
  sk: `${claimPrefix}${id}`,
});
export const allClaims = claimPrefix;
export const claimIn = (sk: string): string => sk.slice(claimPrefix.length);

/** "What does this invitation give, and is it spent?" */
export const invitationKey = (digest: Digest) => ({ pk: `${invitationPrefix}${digest}`, sk: 'INVITATION' });
export const invitationIn = (pk: string): string => pk.slice(invitationPrefix.length);
/** "Whose question, asked without a name, does this code find?" */
export const recoveryKey = (digest: Digest) => ({ pk: `RECOVERY#${digest}`, sk: 'RECOVERY' });

/** "What does this code open, and has WeChat drawn it?" */
export const codeKey = (scene: Scene) => ({ pk: `${codePrefix}${scene}`, sk: 'CODE' });
export const codePictureKey = (scene: Scene) => ({ pk: `${codePrefix}${scene}`, sk: 'PICTURE' });
export const sceneIn = (pk: string): string => pk.slice(codePrefix.length);

/** "For whom did this person file beside them, of those who let them see how it goes, newest first?" */
export const allBeside = (personId: PersonId): string => `BESIDE#${personId}`;
export const besideKey = (personId: PersonId, filedAt: Instant, id: CaseId) => ({
  pk: allBeside(personId),
  sk: `${filedAt}#${id}`,
});
export const besideIn = (sk: string): string => sk.slice(sk.lastIndexOf('#') + 1);
