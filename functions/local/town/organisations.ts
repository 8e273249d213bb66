import type { Area, Organisation } from '../../contract/views';
import type { AreaLevel, OrganisationKind } from '../../contract/words';
import { organisationOf } from '../../domain/standing/routing';

const centreWord: Record<AreaLevel, string> = {
  city: '公共法律服务中心',
  county: '公共法律服务中心',
  township: '公共法律服务工作站',
  village: '公共法律服务工作室',
};

const firmNames = ['众援', '草原情'];
const departmentNames = ['人力资源和社会保障局', '农牧局', '住房和城乡建设局', '民政局'];

const one = (area: Area, kind: OrganisationKind, word: string): Organisation => ({
  id: organisationOf(kind, area.code),
  kind,
  name: `${area.name}${word}`,
  areaCode: area.code,
});

const several = (area: Area, kind: OrganisationKind, words: string[]): Organisation[] =>
  words.map((word, index) => ({
    ...one(area, kind, word),
    id: `${organisationOf(kind, area.code)}-${index + 1}`,
  }));

const offices = (area: Area): Organisation[] => [
  one(area, 'justiceBureau', '司法局'),
  one(area, 'petitionOffice', '信访局'),
  one(area, 'legalAidAgency', '法律援助中心'),
];

const countyOnly = (area: Area): Organisation[] => [
  ...several(
    area,
    'lawFirm',
    firmNames.map((name) => `${name}律师事务所`),
  ),
  ...several(area, 'department', departmentNames),
];

/** Those that have one in the city as well. */
const cityDepartmentNames = departmentNames.slice(0, 2);

/** The organisations of an area: a service centre everywhere, offices and departments in city and counties, firms in counties. */
export function organisationsOf(area: Area): Organisation[] {
  const centre = one(area, 'serviceCentre', centreWord[area.level]);
  if (area.level === 'city')
    return [centre, ...offices(area), ...several(area, 'department', cityDepartmentNames)];
  if (area.level === 'county') return [centre, ...offices(area), ...countyOnly(area)];
  return [centre];
}
