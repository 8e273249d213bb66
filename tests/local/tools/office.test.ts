import { signIn } from '../../support/person';
import { administratorsIn, areasIn, organisationsIn } from '../../../functions/local/tools/office/lists';
import { loadOffice, type Office } from '../../../functions/local/tools/office/load';
import { type Api, openApi, unhurried } from '../../support/api';

const areas = [
  'code,name,level,parent',
  '152900000000,某某市,city,',
  '152902000000,某某区,county,152900000000',
  '152902001000,"某某街道, 东",township,152902000000',
].join('\r\n');
const organisations = [
  'id,name,address,postcode,phone,hours,outside',
  'serviceCentre-152902000000,某某区公共法律服务中心,便民路 1 号,012000,0474-1234567,工作日 8:30—17:30,',
  'court-152902000000,某某区人民法院,,,,,yes',
].join('\n');
const administrators = 'organisation,name\nserviceCentre-152902000000,某负责人\n';

let api: Api;
let said: string[];
beforeAll(async () => {
  api = await openApi({ rates: unhurried });
});
afterAll(() => api.close());
beforeEach(() => {
  said = [];
});

const office = (part: Partial<Office> = {}): Office => ({
  areas: areasIn(areas),
  organisations: organisationsIn(organisations),
  administrators: administratorsIn(administrators),
  ...part,
});
const load = (given: Office, dryRun = false) =>
  loadOffice(given, dryRun, {
    store: api.coldStore(),
    reference: api.reference,
    numberSecret: api.deps.numberSecret,
    now: api.now,
    say: (line) => said.push(line),
  });
const stored = async () =>
  (await api.coldStore().organisations.get('serviceCentre-152902000000'))?.name ?? null;

test('a dry run says what it would do, and writes nothing', async () => {
  const before = await api.everything();
  await load(office(), true);
  expect(said).toEqual([
    'areas: 3 in the list, 3 to be written',
    'organisations: 2 in the list, 2 to be written',
    'administrators: 1 to be invited',
    'dry run: nothing was written',
  ]);
  expect(await api.everything()).toEqual(before);
});

test('an empty place is filled, and its first administrator joins by the code that was said', async () => {
  await load(office());
  expect(await stored()).toBe('某某区公共法律服务中心');
  const [, , , line = ''] = said;
  const [, code = ''] = /某负责人 (\S+) until/.exec(line) ?? [];
  const person = await signIn(api, 'ofirst');
  const session = await person.call('join', { body: { code } });
  expect(session.me).toMatchObject({
    acting: { role: 'admin', organisationId: 'serviceCentre-152902000000' },
  });
  expect((await api.everything()).join()).not.toContain(code);
});

test('repeated it writes nothing anew, and later lists are added to what is there', async () => {
  await load(office());
  said = [];
  await load(office({ administrators: [] }));
  expect(said.slice(0, 2)).toEqual([
    'areas: 3 in the list, 0 to be written',
    'organisations: 2 in the list, 0 to be written',
  ]);
  const place = {
    address: '新路 2 号',
    postcode: '012000',
    phone: '0474-7654321',
    hours: '工作日',
    sample: false,
  };
  await api.store.organisations.setPlace('serviceCentre-152902000000', place, {
    personId: 'p0000000000000000000000000',
    name: '某某',
  });
  const renamed = organisationsIn('id,name\nserviceCentre-152902000000,某某区法律服务中心');
  await load({ areas: [], organisations: renamed, administrators: [] });
  // A place that staff entered stays where the list has none.
  expect(await api.coldStore().organisations.get('serviceCentre-152902000000')).toMatchObject({
    name: '某某区法律服务中心',
    place,
  });
});

test('a list that refers to what is not there is refused whole', async () => {
  const before = await api.everything();
  const elsewhere = {
    areas: areasIn('code,name,level,parent\n159902000000,远区,county,159900000000'),
    organisations: organisationsIn('id,name\nserviceCentre-158800000000,某中心'),
    administrators: administratorsIn('organisation,name\nserviceCentre-157700000000,某人'),
  };
  await expect(load(elsewhere)).rejects.toThrow(
    [
      'area 159902000000 lies in 159900000000, which is not there',
      'organisation serviceCentre-158800000000 serves 158800000000, which is not there',
      'serviceCentre-157700000000, which is to have an administrator, is not there',
    ].join('\n'),
  );
  expect(await api.everything()).toEqual(before);
});

test.each([
  ['a missing column', () => areasIn('code,name\n1,2'), 'the columns level, parent are missing'],
  ['another number of fields', () => areasIn('code,name,level,parent\n1,2'), 'line 2: 2 fields'],
  [
    'a level that the code contradicts',
    () => areasIn('code,name,level,parent\n152902000000,某区,city,'),
    'is a county',
  ],
  [
    'a parent that the code contradicts',
    () => areasIn('code,name,level,parent\n152902000000,某区,county,150900000000'),
    'lies in 152900000000',
  ],
  [
    'half a place',
    () => organisationsIn('id,name,address\nserviceCentre-152902000000,某中心,某路'),
    'a place has',
  ],
  ['an id of no kind', () => organisationsIn('id,name\nhospital-152902000000,某院'), 'is no id'],
  [
    'an administrator without a name',
    () => administratorsIn('organisation,name\nserviceCentre-152902000000,'),
    'and a name',
  ],
  ['a stray quotation mark', () => areasIn('code,name,level,parent\n15"2,某,city,'), 'quotation mark'],
])('%s is said with its line', (_, read, said_) => {
  expect(read).toThrow(said_);
});

test('all lines that are wrong are said at once', () => {
  const two = 'code,name,level,parent\n1,某,city,\n2,某,city,';
  expect(() => areasIn(two)).toThrow(/line 2: .*\nline 3: /);
});
