import type { Area, Organisation } from '../../contract/case/views';
import type { AreaLevel, OrganisationKind } from '../../contract/words';
import { organisationOf } from '../../domain/standing/routing';
import { beyondOf, outsideOf } from './outside';
import { samplePlace } from './places';

const centreWord: Record<AreaLevel, string> = {
  city: '公共法律服务中心',
  county: '公共法律服务中心',
  township: '公共法律服务工作站',
  village: '公共法律服务工作室',
};

const firmNames = ['众援', '草原情'];
const departmentNames = ['人力资源和社会保障局', '农牧局', '住房和城乡建设局', '民政局'];

type Bare = Omit<Organisation, 'place'>;

const one = (area: Area, kind: OrganisationKind, word: string): Bare => ({
  id: organisationOf(kind, area.code),
  kind,
  name: `${area.name}${word}`,
  areaCode: area.code,
});

const several = (area: Area, kind: OrganisationKind, words: string[]): Bare[] =>
  words.map((word, index) => ({
    ...one(area, kind, word),
    id: `${organisationOf(kind, area.code)}-${index + 1}`,
  }));

const offices = (area: Area): Bare[] => [
  one(area, 'justiceBureau', '司法局'),
  one(area, 'petitionOffice', '信访局'),
  one(area, 'legalAidAgency', '法律援助中心'),
];

const countyOnly = (area: Area): Bare[] => [
  ...several(
    area,
    'lawFirm',
    firmNames.map((name) => `${name}律师事务所`),
  ),
  ...several(area, 'department', departmentNames),
];

/** Those that have one in the city as well. */
const cityDepartmentNames = departmentNames.slice(0, 2);

function bareOf(area: Area): Bare[] {
  const centre = one(area, 'serviceCentre', centreWord[area.level]);
  if (area.level === 'city')
    return [centre, ...offices(area), ...several(area, 'department', cityDepartmentNames)];
  if (area.level === 'county') return [centre, ...offices(area), ...countyOnly(area)];
  return [centre];
}

const placed =
  (area: Pick<Area, 'code' | 'name'> & { level?: AreaLevel }) =>
  (bare: Bare, nth: number): Organisation => ({ ...bare, place: samplePlace(area, bare.kind, nth + 1) });

/**
 * The organisations of an area, each with a place: a service centre everywhere, offices and departments in city and
 * counties, firms in counties; with them the bodies outside the tree, and for the city those above it.
 */
export function organisationsOf(area: Area): Organisation[] {
  const here = [...bareOf(area), ...outsideOf(area)].map(placed(area));
  if (area.level !== 'city') return here;
  const above = beyondOf(area).map((bare, nth) =>
    placed({ code: bare.areaCode, name: bare.areaCode.startsWith('0') ? '北京市' : '呼和浩特市' })(bare, nth),
  );
  return [...here, ...above];
}
