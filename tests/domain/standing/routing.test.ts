import { OrganisationId } from '../../../functions/contract/ids';
import type { AreaLevel } from '../../../functions/contract/words';
import { areaAt, desksFor, levelOf, organisationOf } from '../../../functions/domain/standing/routing';

const areas: [code: string, name: string, level: AreaLevel][] = [
  ['150900000000', '乌兰察布市', 'city'],
  ['150902000000', '集宁区', 'county'],
  ['150921000000', '卓资县', 'county'],
  ['150922000000', '化德县', 'county'],
  ['150923000000', '商都县', 'county'],
  ['150924000000', '兴和县', 'county'],
  ['150925000000', '凉城县', 'county'],
  ['150926000000', '察哈尔右翼前旗', 'county'],
  ['150927000000', '察哈尔右翼中旗', 'county'],
  ['150928000000', '察哈尔右翼后旗', 'county'],
  ['150929000000', '四子王旗', 'county'],
  ['150981000000', '丰镇市', 'county'],
  // Streets begin with 0, towns with 1, townships and sumu with 2; 4 are development zones of the statistics.
  ['150902001000', 'a street', 'township'],
  ['150921100000', 'a town', 'township'],
  ['150929202000', 'a sumu', 'township'],
  ['150981400000', 'a development zone', 'township'],
  ['150902001001', 'a community', 'village'],
  ['150929202215', 'a gacha', 'village'],
  ['150921100200', 'a village whose number ends in zeros', 'village'],
];

test.each(areas)('%s (%s) is of the level %s', (code, _, level) => {
  expect(levelOf(code)).toBe(level);
});

test.each([
  ['150929202215', 'village', '150929202215'],
  ['150929202215', 'township', '150929202000'],
  ['150929202215', 'county', '150929000000'],
  ['150929202215', 'city', '150900000000'],
  ['150902001000', 'county', '150902000000'],
  ['150981000000', 'county', '150981000000'],
  ['150981000000', 'township', '150981000000'],
  ['150900000000', 'county', '150900000000'],
] as const)('%s lies, at the level of a %s, in %s', (code, level, expected) => {
  expect(areaAt(code, level)).toBe(expected);
});

test('a new case goes to the desk of its kind in the county where it happened', () => {
  expect(desksFor('consultation', '150929202215')[0]).toBe('serviceCentre-150929000000');
  expect(desksFor('legalAid', '150902001000')[0]).toBe('legalAidAgency-150902000000');
  expect(desksFor('petition', '150902001203')).toEqual([
    'petitionOffice-150902001000',
    'petitionOffice-150902000000',
    'petitionOffice-150900000000',
  ]);
});

test('a case of the whole city goes to the desk of the city', () => {
  expect(desksFor('petition', '150900000000')).toEqual(['petitionOffice-150900000000']);
});

test('the id of an organisation has the form of the contract', () => {
  expect(OrganisationId.parse(organisationOf('mediationCommittee', '150929202215'))).toBe(
    'mediationCommittee-150929202215',
  );
});
