import type { Scene } from '../../contract/codes';
import type { Digest, PersonId } from '../../contract/ids';

// Keys of people, of what they sign in with, and of what is handed to somebody to be shown once.

const personPrefix = 'PERSON#';
const sessionPrefix = 'SESSION#';
const invitationPrefix = 'INVITATION#';
const codePrefix = 'CODE#';

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

/** "What does this invitation give, and is it spent?" */
export const invitationKey = (digest: Digest) => ({ pk: `${invitationPrefix}${digest}`, sk: 'INVITATION' });
export const invitationIn = (pk: string): string => pk.slice(invitationPrefix.length);
/** "Whose question, asked without a name, does this code find?" */
export const recoveryKey = (digest: Digest) => ({ pk: `RECOVERY#${digest}`, sk: 'RECOVERY' });

/** "What does this code open, and has WeChat drawn it?" */
export const codeKey = (scene: Scene) => ({ pk: `${codePrefix}${scene}`, sk: 'CODE' });
export const codePictureKey = (scene: Scene) => ({ pk: `${codePrefix}${scene}`, sk: 'PICTURE' });
export const sceneIn = (pk: string): string => pk.slice(codePrefix.length);
