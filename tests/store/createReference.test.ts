import type { Area, Organisation } from '../../functions/contract/case/views';
import type { Reference, Staff } from '../../functions/store/createReference';
import type { Store } from '../../functions/store/createStore';
import { faultsOn, replyLost, type Faults } from '../support/faults';
import { noon, personId } from '../support/moves';
import { referenceOn, storeOn } from '../support/store';
import { openTable, type OpenTable } from '../support/table';

let opened: OpenTable;
let store: Store;
let reference: Reference;
let faults: Faults;
let now: string;

beforeAll(async () => {
  opened = await openTable();
  reference = referenceOn(opened);
  faults = faultsOn(opened.client);
});
afterAll(() => opened.close());
beforeEach(() => {
  now = noon;
  store = storeOn(opened, () => now);
});

const city: Area = { code: '150900000000', name: '乌兰察布市', level: 'city', parent: null };
const county = (code: string, name: string): Area => ({ code, name, level: 'county', parent: city.code });
const counties = [county('150902000000', '集宁区'), county('150921000000', '卓资县')];
const office = (id: string, name: string): Organisation => ({
  id,
  name,
  kind: 'lawFirm',
  areaCode: '150902000000',
});
const firms = [
  office('lawFirm-150902000000-1', '阴山律师事务所'),
  office('lawFirm-150902000000-2', '岱海律师事务所'),
];

test('areas are read by their code, and their parts in the order of codes', async () => {
  await reference.putAreas([...counties].reverse());
  await reference.putAreas([city]);
  expect(await store.areas.get(city.code)).toEqual(city);
  expect(await store.areas.get('150902000000')).toEqual(counties[0]);
  expect(await store.areas.parts(city.code)).toEqual(counties);
  expect(await store.areas.parts('150902000000')).toEqual([]);
  expect(await store.areas.get('999999000000')).toBeNull();
});

test('organisations are read by their id, and by the area they serve and their kind', async () => {
  await reference.putOrganisations(firms);
  expect(await store.organisations.get('lawFirm-150902000000-2')).toEqual(firms[1]);
  expect(await store.organisations.serving('150902000000', 'lawFirm')).toEqual(firms);
  expect(await store.organisations.serving('150902000000', 'petitionOffice')).toEqual([]);
  expect(await store.organisations.serving('150921000000', 'lawFirm')).toEqual([]);
  expect(await store.organisations.get('lawFirm-150902000000-3')).toBeNull();
});

test('staff sign in with their openid and are members where they have places', async () => {
  const lawyer: Staff = {
    personId: personId('lawyer'),
    openid: 'oSeedLawyer',
    name: '某律师',
    places: firms.map(({ id }) => ({ role: 'lawyer' as const, organisationId: id })),
  };
  const clerk: Staff = { personId: personId('clerk'), openid: null, name: '某同志', places: [] };
  await reference.putOrganisations(firms);
  await reference.putStaff([lawyer, clerk]);
  expect(await store.people.findOrMake('oSeedLawyer', personId('new'))).toEqual({
    ...lawyer,
    phone: null,
    answered: [],
  });
  expect(await store.people.get(clerk.personId)).toEqual({ ...clerk, phone: null, answered: [] });
  expect(await store.people.members('lawFirm-150902000000-2', 'lawyer')).toEqual([
    {
      personId: lawyer.personId,
      name: '某律师',
      organisation: { organisationId: 'lawFirm-150902000000-2', name: '岱海律师事务所' },
    },
  ]);
});

test('more than a batch is written whole, and writing it again changes nothing', async () => {
  const villages = Array.from({ length: 60 }, (_, at) => ({
    code: `150921100${String(200 + at)}`,
    name: `第${at}村`,
    level: 'village' as const,
    parent: '150921100000',
  }));
  await reference.putAreas(villages);
  await reference.putAreas(villages);
  expect(await store.areas.parts('150921100000')).toEqual(villages);
});

test('what a batch leaves undone is written again; when that never ends it is an outage', async () => {
  const [one] = counties;
  if (!one) throw new Error('there is no county');
  const area = { ...one, code: '150923000000' };
  faults.leaveUndone('BatchWriteItem', 2);
  faults.sent();
  await reference.putAreas([area]);
  expect(faults.sent()).toEqual(['BatchWriteItem', 'BatchWriteItem', 'BatchWriteItem']);
  expect(await store.areas.get(area.code)).toEqual(area);
  faults.leaveUndone('BatchWriteItem', 100);
  await expect(reference.putAreas([area])).rejects.toMatchObject({ name: 'StoreUnavailable' });
  faults.clear();
});

describe('what hardly ever changes', () => {
  const [firm] = firms;
  const minutes = (count: number) => new Date(Date.parse(noon) + count * 60_000).toISOString();

  test('is asked for once in five minutes', async () => {
    await reference.putOrganisations(firms);
    faults.sent();
    for (const at of [0, 1, 4.9]) {
      now = minutes(at);
      expect(await store.organisations.get(firms[0]?.id ?? '')).toEqual(firm);
    }
    expect(faults.sent()).toEqual(['GetItem']);
    now = minutes(5);
    await store.organisations.get(firms[0]?.id ?? '');
    expect(faults.sent()).toEqual(['GetItem']);
  });

  test('is seen as soon as it is there, because absence is not remembered', async () => {
    const late = { ...counties[0], code: '150924000000' };
    expect(await store.areas.get(late.code)).toBeNull();
    await reference.putAreas([county(late.code, '兴和县')]);
    expect(await store.areas.get(late.code)).toEqual(county(late.code, '兴和县'));
  });

  test('is not answered from an outage', async () => {
    for (let at = 0; at < 20; at += 1) faults.on('GetItem', 'before', replyLost());
    await expect(store.areas.get(city.code)).rejects.toMatchObject({ name: 'StoreUnavailable' });
    faults.clear();
    expect(await store.areas.get(city.code)).toEqual(city);
  });
});
