import type { CaseId, Day, OrganisationId, PersonId } from '../../contract/ids';
import type { Matter } from '../../domain/standing/assignment/conflict';

// Keys of whom a case may be given to: duties, sides of parties, shares.

/** "Who is on duty at this organisation, day by day?" */
export const rosterKey = (id: OrganisationId, day: Day) => ({ pk: `ROSTER#${id}`, sk: `DAY#${day}` });
export const rosterDayIn = (sk: string): string => sk.slice('DAY#'.length);
/** "Who stands on this side of this party?", by the keyed digest of its name or number. */
export const matterKey = ({ digest, side, personId, caseId }: Matter) => ({
  pk: `PARTY#${digest}`,
  sk: `${mattersOn(side)}${personId}#${caseId ?? 'DECLARED'}`,
});
export const mattersOn = (side: Matter['side']): string => `${side}#`;
export const matterIn = (pk: string, sk: string): unknown => {
  const [side, personId, caseId] = sk.split('#');
  return { digest: pk.slice('PARTY#'.length), side, personId, caseId: caseId === 'DECLARED' ? null : caseId };
};
/** "To whom did this office give cases in this month?" */
export const sharesOf = (id: OrganisationId, month: string): string => `SHARE#${id}#${month}`;
export const shareKey = (id: OrganisationId, month: string, personId: PersonId, caseId: CaseId) => ({
  pk: sharesOf(id, month),
  sk: `${personId}#${caseId}`,
});
export const sharerIn = (sk: string): string => sk.slice(0, sk.indexOf('#'));
