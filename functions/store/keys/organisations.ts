import type { AreaCode, Digest, Instant, OrganisationId, PersonId } from '../../contract/ids';
import type { OrganisationKind, StaffRole } from '../../contract/words';

// Keys of organisations, their members, and the areas they serve.

const memberPrefix = 'MEMBER#';
const partPrefix = 'PART#';
const servingPrefix = 'SERVING#';

/** "What is this organisation?" */
export const organisationKey = (id: OrganisationId) => ({ pk: `ORG#${id}`, sk: 'ORG' });
/** "Which organisations have a name that begins like this?", in the form in which two writings of it meet. */
export const organisationNameKey = (beginning: string, id: OrganisationId) => ({
  pk: `ORGNAME#${beginning}`,
  sk: id,
});
/** "Who is a member of this organisation in this role?" */
export const memberKey = (id: OrganisationId, role: StaffRole, personId: PersonId) => ({
  pk: `ORG#${id}`,
  sk: `${membersOf(role)}${personId}`,
});
export const membersOf = (role: StaffRole): string => `${memberPrefix}${role}#`;
export const memberIn = (sk: string): string => sk.slice(sk.lastIndexOf('#') + 1);
/** "Whom has this organisation invited who has not come yet?" */
export const invitedKey = (id: OrganisationId, digest: Digest) => ({
  pk: `ORG#${id}`,
  sk: `${allInvited}${digest}`,
});
export const allInvited = 'INVITED#';
export const invitedIn = (pk: string, sk: string) => ({
  organisationId: pk.slice('ORG#'.length),
  digest: sk.slice(allInvited.length),
});
/** "Who came to this organisation, and who left it, newest first?" */
export const changeKey = (id: OrganisationId, at: Instant, personId: PersonId, role: StaffRole) => ({
  pk: `ORG#${id}`,
  sk: `${allChanges}${at}#${personId}#${role}`,
});
export const allChanges = 'CHANGED#';
export const changedIn = (sk: string): unknown => {
  const [, at, personId] = sk.split('#');
  return { at, personId };
};
/** "Who of this organisation is away when, and who stands in?" */
export const leavesKey = (id: OrganisationId) => ({ pk: `ORG#${id}`, sk: 'LEAVES' });
/** "Which robot writes in the group of this desk?" */
export const robotKey = (id: OrganisationId) => ({ pk: `ORG#${id}`, sk: 'ROBOT' });
/** "Who wrote where this organisation is found, and when?", the newest last. */
export const placeChangeKey = (id: OrganisationId, at: Instant) => ({
  pk: `ORG#${id}`,
  sk: `${placeChanges}${at}`,
});
export const placeChanges = 'PLACE#';

/** "What does this office write again and again?" */
export const phrasesKey = (id: OrganisationId) => ({ pk: `ORG#${id}`, sk: 'PHRASES' });
/** "Which articles were cited at this office that nobody has looked up?", by law and number. */
export const uncheckedKey = (id: OrganisationId, article: string) => ({
  pk: `ORG#${id}`,
  sk: `${allUnchecked}${article}`,
});
export const allUnchecked = 'UNCHECKED#';

/** "What is this area?" */
export const areaKey = (code: AreaCode) => ({ pk: `AREA#${code}`, sk: 'AREA' });
/** "Which areas is this one made of?", in the order of their codes. */
export const partKey = (parent: AreaCode, code: AreaCode) => ({
  pk: `AREA#${parent}`,
  sk: `${partPrefix}${code}`,
});
export const allParts = partPrefix;
/** "Which organisations of this kind serve this area?" */
export const servingKey = (areaCode: AreaCode, kind: OrganisationKind, id: OrganisationId) => ({
  pk: `AREA#${areaCode}`,
  sk: `${servingOf(kind)}${id}`,
});
export const servingOf = (kind: OrganisationKind): string => `${servingPrefix}${kind}#`;
/** "Which organisations of any kind serve this area?" */
export const allServing = servingPrefix;
