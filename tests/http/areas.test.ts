import { type Api, openApi } from '../support/api';
import { staff, visitor } from '../support/person';
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

test('every office of an area and of those it lies in is shown to anyone, nearest first', async () => {
  const { organisations } = await visitor(api).call('offices', { params: { areaCode: village } });
  const areas = [...new Set(organisations.map(({ areaCode }) => areaCode))];
  expect(areas).toEqual([county, city]);
  expect(organisations.map(({ id }) => id)).toEqual(expect.arrayContaining([centre, aidAgency, department]));
  const none = await visitor(api).call('offices', { params: { areaCode: bareCounty } });
  expect(none.organisations.map(({ areaCode }) => areaCode)).not.toContain(bareCounty);
});

const written = {
  address: '集宁区振兴路 1 号',
  postcode: '012000',
  phone: '0474-0000001',
  hours: '工作日 8:30—17:30',
};

test('where an office is found is written by its administrator, is no sample, and who wrote it is kept', async () => {
  const admin = await staff(api, 'department-admin');
  const params = { organisationId: department };
  const before = await admin.call('keptPlaces', { params });
  expect(before.places.map(({ organisation, changes }) => [organisation.id, changes])).toEqual([
    [department, []],
  ]);
  await admin.call('setPlace', { params, body: written });
  api.wait(60_000);
  await admin.call('setPlace', { params, body: { ...written, hours: '工作日 9:00—17:00' } });
  const [own] = (await admin.call('keptPlaces', { params })).places;
  expect(own?.changes.map(({ by }) => by)).toEqual([admin.session.me.name, admin.session.me.name]);
  expect((own?.changes[0]?.at ?? '') > (own?.changes[1]?.at ?? '~')).toBe(true);
  const kept = await api.store.organisations.placeChanges(department);
  expect(kept.map(({ before: was, after }) => [was?.hours ?? null, after.hours])).toEqual([
    [written.hours, '工作日 9:00—17:00'],
    [null, written.hours],
  ]);
  const { organisations } = await visitor(api).call('offices', { params: { areaCode: county } });
  expect(organisations.find(({ id }) => id === department)?.place).toEqual({
    ...written,
    hours: '工作日 9:00—17:00',
    sample: false,
  });
});

test('a kind of office that we do not know is refused', async () => {
  const reply = await api.send({
    method: 'GET',
    path: '/v1/organisations',
    query: `areaCode=${county}&kind=bank`,
  });
  expect(JSON.parse(reply.text).errors).toEqual([{ pointer: '/kind', code: 'not_a_choice' }]);
});

test('a name given twice in a query counts once', async () => {
  const asked = (query: string) => api.send({ method: 'GET', path: '/v1/organisations', query });
  const [once, twice] = await Promise.all([
    asked(`areaCode=${county}&kind=serviceCentre`),
    asked(`areaCode=${county}&areaCode=${otherCounty}&kind=serviceCentre`),
  ]);
  expect([twice.status, twice.text]).toEqual([200, once.text]);
});
