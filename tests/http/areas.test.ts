import { type Api, openApi } from '../support/api';
import { visitor } from '../support/person';
import {
  aidAgency,
  bareCounty,
  centre,
  city,
  county,
  department,
  otherCounty,
  secondDepartment,
  township,
  village,
} from '../support/town';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

test('an area is shown with its parts, to anyone', async () => {
  const { area, parts } = await visitor(api).call('area', { params: { areaCode: city } });
  expect(area).toEqual({ code: city, name: '乌兰察布市', level: 'city', parent: null });
  expect(parts.map(({ code }) => code)).toEqual([county, otherCounty, bareCounty]);
  const leaf = await visitor(api).call('area', { params: { areaCode: village } });
  expect(leaf).toEqual({
    area: { code: village, name: '泉山社区', level: 'village', parent: township },
    parts: [],
  });
});

test('an area that is not there is not found', async () => {
  expect(await visitor(api).refused('area', { params: { areaCode: '150902009000' } })).toBe('not_found');
});

const serving = async (
  areaCode: string,
  kind: 'serviceCentre' | 'legalAidAgency' | 'department' | 'mediationCommittee',
) => {
  const { organisations } = await visitor(api).call('organisations', { query: { areaCode, kind } });
  return organisations.map(({ id }) => id);
};

test('the office that serves an area is the nearest one upwards', async () => {
  expect(await serving(county, 'serviceCentre')).toEqual([centre]);
  expect(await serving(village, 'serviceCentre')).toEqual([centre]);
  expect(await serving(township, 'legalAidAgency')).toEqual([aidAgency]);
  expect(await serving(village, 'department')).toEqual([department, secondDepartment]);
});

test('where there is none, none is shown', async () => {
  expect(await serving(bareCounty, 'serviceCentre')).toEqual([]);
  expect(await serving(county, 'mediationCommittee')).toEqual([]);
});

test('a kind of office that we do not know is refused', async () => {
  const reply = await api.send({
    method: 'GET',
    path: '/v1/organisations',
    query: `areaCode=${county}&kind=bank`,
  });
  expect(JSON.parse(reply.text).errors).toEqual([{ pointer: '/kind', code: 'not_a_choice' }]);
});
