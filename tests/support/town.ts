import type { AreaCode, OrganisationId } from '../../functions/contract/ids';
import type { Area, Organisation } from '../../functions/contract/case/views';
import type { OrganisationKind, StaffRole } from '../../functions/contract/words';
import type { Reference, Staff } from '../../functions/store/createReference';

/** A city with two counties; the first has a township and a village, and offices of most kinds. */
export const city: AreaCode = '150900000000';
export const county: AreaCode = '150902000000';
export const township: AreaCode = '150902001000';
export const village: AreaCode = '150902001001';
export const otherCounty: AreaCode = '150921000000';
/** In the city, without an office at all. */
export const bareCounty: AreaCode = '150981000000';

const areas: Area[] = [
  { code: city, name: '乌兰察布市', level: 'city', parent: null },
  { code: county, name: '集宁区', level: 'county', parent: city },
  { code: township, name: '泉山街道', level: 'township', parent: county },
  { code: village, name: '泉山社区', level: 'village', parent: township },
  { code: otherCounty, name: '卓资县', level: 'county', parent: city },
  { code: bareCounty, name: '丰镇市', level: 'county', parent: city },
];

const officeWords = {
  serviceCentre: '公共法律服务中心',
  legalAidAgency: '法律援助中心',
  petitionOffice: '信访局',
  justiceBureau: '司法局',
} as const;

const office = (kind: OrganisationKind, areaCode: AreaCode, name: string, id = `${kind}-${areaCode}`) => ({
  id,
  kind,
  areaCode,
  name,
});

const officesOf = (areaCode: AreaCode, name: string): Organisation[] => [
  office('serviceCentre', areaCode, `${name}${officeWords.serviceCentre}`),
  office('legalAidAgency', areaCode, `${name}${officeWords.legalAidAgency}`),
  office('petitionOffice', areaCode, `${name}${officeWords.petitionOffice}`),
];

/** Who decides what the desk cannot. */
const superiorsOf = (areaCode: AreaCode, name: string): Organisation[] => [
  office('justiceBureau', areaCode, `${name}${officeWords.justiceBureau}`),
];

export const centre: OrganisationId = `serviceCentre-${county}`;
export const aidAgency: OrganisationId = `legalAidAgency-${county}`;
export const petitionOffice: OrganisationId = `petitionOffice-${county}`;
export const department: OrganisationId = `department-${county}-1`;
export const otherCentre: OrganisationId = `serviceCentre-${otherCounty}`;
export const secondDepartment: OrganisationId = `department-${county}-2`;
export const bureau: OrganisationId = `justiceBureau-${county}`;
export const cityBureau: OrganisationId = `justiceBureau-${city}`;
export const cityPetitionOffice: OrganisationId = `petitionOffice-${city}`;
export const firm: OrganisationId = `lawFirm-${county}-3`;

/** What people call the second department, when they write down whom they complain about. */
export const secondDepartmentName = '集宁区住房和城乡建设局';

const organisations: Organisation[] = [
  ...officesOf(county, '集宁区'),
  ...officesOf(otherCounty, '卓资县'),
  office('department', county, '集宁区人力资源和社会保障局', department),
  office('department', county, secondDepartmentName, secondDepartment),
  office('lawFirm', county, '集宁区敖包律师事务所', firm),
  ...superiorsOf(county, '集宁区'),
  ...superiorsOf(city, '乌兰察布市'),
  office('petitionOffice', city, '乌兰察布市信访局'),
];

export type Post = [role: StaffRole, organisationId: OrganisationId];

const deskOf = (name: string, organisationId: OrganisationId): [string, ...Post[]][] => [
  [`${name}-dispatcher`, ['dispatcher', organisationId]],
  [`${name}-supervisor`, ['supervisor', organisationId]],
];

/** Everyone on the staff, by the name their WeChat knows them by, with their posts. */
export const staffPosts: readonly [string, ...Post[]][] = [
  ['lawyer', ['lawyer', centre], ['lawyer', aidAgency]],
  ['second-lawyer', ['lawyer', centre]],
  ['agent', ['agent', petitionOffice]],
  ['second-agent', ['agent', petitionOffice]],
  ...deskOf('centre', centre),
  ...deskOf('aid', aidAgency),
  ...deskOf('petition', petitionOffice),
  ...deskOf('department', department),
  ['admin', ['admin', centre], ['admin', petitionOffice]],
  ['other-lawyer', ['lawyer', otherCentre]],
  ...deskOf('other', otherCentre),
  ...deskOf('second', secondDepartment),
  ...deskOf('bureau', bureau),
  ...deskOf('city-bureau', cityBureau),
  ...deskOf('city-petition', cityPetitionOffice),
  ['firm-lawyer', ['lawyer', firm]],
  ['department-admin', ['admin', department]],
];

/** The id of someone on the staff. */
export const staffId = (who: string): string => `p${who.replaceAll('-', '').padEnd(25, '0')}`;

export const staffNamed = (who: string, ...held: Post[]): Staff => ({
  personId: staffId(who),
  openid: who,
  name: `工作人员${who}`,
  places: held.map(([role, organisationId]) => ({ role, organisationId })),
});

/** The first post of someone on the staff. */
export function postOf(who: string): { role: StaffRole; organisationId: OrganisationId } {
  const [, first] = staffPosts.find(([name]) => name === who) ?? [];
  if (!first) throw new Error(`nobody on the staff is called ${who}`);
  return { role: first[0], organisationId: first[1] };
}

/** Its offices are of few people: two are needed where the law says so, unless a test says otherwise. */
export async function build({ putAreas, putOrganisations, putSigning, putStaff }: Reference): Promise<void> {
  await putAreas(areas);
  await putOrganisations(organisations);
  await putSigning(
    organisations.map(({ id }) => id),
    'byLaw',
  );
  await putStaff(staffPosts.map(([who, ...held]) => staffNamed(who, ...held)));
}
