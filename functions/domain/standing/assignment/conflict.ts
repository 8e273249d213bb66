import type { CaseId, Digest, OrganisationId, PersonId } from '../../../contract/ids';
import type { Party } from '../../kinds/kind';
import { kindOfOrganisation } from '../routing';
import type { PartyDigest } from './partyDigest';
import { namesOrganisation } from './partyName';

/** Somebody a lawyer stands for or against: in a case of this portal, or (`caseId` null) as they declared. */
export type Matter = {
  digest: Digest;
  side: Party['side'];
  personId: PersonId;
  /** Their law firm; null for those of none. */
  firm: OrganisationId | null;
  caseId: CaseId | null;
};

/** Someone a case could be given to, with what may stand between. */
export type ConflictSide = {
  personId: PersonId;
  belongsTo: readonly OrganisationId[];
  /** Digests of their own name, and the names of what they belong to. */
  names: { own: readonly Digest[]; organisations: readonly string[] };
};

/** A case as the check sees it. */
export type Checked = {
  id: CaseId;
  /** Everybody who brings it. */
  people: readonly PersonId[];
  against: readonly OrganisationId[];
  parties: readonly PartyDigest[];
  /** What is written of the other side: an organisation may be in it that came to this portal later. */
  otherSide: readonly string[];
  /** Those who said of this case that they have an interest against it, or of whom it was decided. */
  declared: readonly PersonId[];
};

/** A party to it themself; of an organisation on the other side; their own, or their firm's, matter stands against it. */
export type Conflict = 'self' | 'organisation' | 'own' | 'firm';

/** The law firms among organisations. */
export const firmsIn = (ids: readonly OrganisationId[]): OrganisationId[] =>
  ids.filter((id) => kindOfOrganisation(id) === 'lawFirm');

const other: Record<Party['side'], Party['side']> = { client: 'otherSide', otherSide: 'client' };

/** Where the matters that stand against a case are to be looked for: each of its parties, on the other side. */
export const opposed = (parties: readonly PartyDigest[]): PartyDigest[] =>
  parties.map(({ digest, side }) => ({ digest, side: other[side] }));

const standsAgainst = ({ id, parties }: Checked, matter: Matter): boolean =>
  matter.caseId !== id &&
  opposed(parties).some(({ digest, side }) => digest === matter.digest && side === matter.side);

/**
 * Why a case cannot be given to someone; null when nothing is known against it. 律师法 39: not both sides, and no
 * interest of one's own, which in a firm is everyone's; 信访工作条例 28: staff with an interest step aside.
 */
export function conflictOf(
  asked: ConflictSide,
  checked: Checked,
  matters: readonly Matter[],
): Conflict | null {
  const { personId, belongsTo, names } = asked;
  const otherSide = checked.parties.filter(({ side }) => side === 'otherSide').map(({ digest }) => digest);
  if (checked.people.includes(personId) || names.own.some((digest) => otherSide.includes(digest)))
    return 'self';
  const isNamed = (name: string) => checked.otherSide.some((line) => namesOrganisation(line, name));
  if (belongsTo.some((id) => checked.against.includes(id)) || names.organisations.some(isNamed))
    return 'organisation';
  const against = matters.filter((matter) => standsAgainst(checked, matter));
  if (checked.declared.includes(personId) || against.some((matter) => matter.personId === personId))
    return 'own';
  const firms = firmsIn(belongsTo);
  return against.some(({ firm }) => firm !== null && firms.includes(firm)) ? 'firm' : null;
}
