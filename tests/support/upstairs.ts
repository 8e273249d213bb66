import type { AreaCode, OrganisationId } from '../../functions/contract/ids';
import type { Organisation } from '../../functions/contract/case/views';
import { OrganisationKind, type StaffRole } from '../../functions/contract/words';
import type { Reference } from '../../functions/store/createReference';
import { areaOfOrganisation, kindOfOrganisation } from '../../functions/domain/standing/routing';
import {
  aidAgency,
  bureau,
  city,
  county,
  firm,
  petitionOffice,
  staffNamed,
  staffPosts,
  type Post,
} from './town';

const office = (kind: OrganisationKind, areaCode: AreaCode, number?: number): OrganisationId =>
  `${kind}-${areaCode}${number ? `-${number}` : ''}`;

export const cityCentre = office('serviceCentre', city);
export const cityAid = office('legalAidAgency', city);
/** A department of the city: what it says is reviewed by the city, and what the city says by the region. */
export const cityDepartment = office('department', city, 1);
export const complainedAbout = office('department', county, 3);

/** What people call the department that they complain about. */
export const complainedAboutName = '集宁区农牧局';

const names: Record<OrganisationId, string> = {
  [cityCentre]: '乌兰察布市公共法律服务中心',
  [cityAid]: '乌兰察布市法律援助中心',
  [complainedAbout]: complainedAboutName,
  [cityDepartment]: '乌兰察布市人力资源和社会保障局',
};

const deskOf = (name: string, id: OrganisationId): [string, Post][] => [
  [`${name}-dispatcher`, ['dispatcher', id]],
  [`${name}-supervisor`, ['supervisor', id]],
];

const posts: [string, ...Post[]][] = [
  ...deskOf('city-centre', cityCentre),
  ...deskOf('city-aid', cityAid),
  ...deskOf('complained', complainedAbout),
  ...deskOf('city-department', cityDepartment),
  // Of two offices that receive cases, and of the department complained about besides: the interest goes with the person.
  // Of the firm whose lawyer has a case, and of the bureau above it.
  ['two-hats', ['lawyer', firm], ['dispatcher', bureau], ['supervisor', bureau]],
  ['interested', ['dispatcher', aidAgency], ['agent', petitionOffice], ['dispatcher', complainedAbout]],
];

/** Everyone on the staff, here and upstairs, with every post they hold. */
export const allPosts: readonly [string, ...Post[]][] = [...staffPosts, ...posts];

/** A post of someone on the staff: the first, or the one in this organisation. */
export function postIn(
  who: string,
  at?: OrganisationId,
): { role: StaffRole; organisationId: OrganisationId } {
  const [, ...held] = allPosts.find(([name]) => name === who) ?? [];
  const [role, organisationId] = held.find(([, id]) => at === undefined || id === at) ?? [];
  if (role === undefined || organisationId === undefined) throw new Error(`${who} has no such post`);
  return { role, organisationId };
}

/** Adds to a town more of the city's offices, and a department that is complained about, with their people. */
export async function buildUpstairs({ putOrganisations, putSigning, putStaff }: Reference): Promise<void> {
  await putOrganisations(
    Object.entries(names).map(([id, name]): Organisation => ({
      ...{ id, name },
      kind: OrganisationKind.parse(kindOfOrganisation(id)),
      areaCode: areaOfOrganisation(id),
    })),
  );
  await putSigning(Object.keys(names), 'byLaw');
  await putStaff(posts.map(([who, ...held]) => staffNamed(who, ...held)));
}
