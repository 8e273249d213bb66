import type { StaffRole } from '../../functions/contract/words';
import { type Api, openApi, unhurried } from '../support/api';
import { consultation, deed, fileOne } from '../support/filings';
import { actingAs, type Person, signIn, staff } from '../support/person';
import { centre, county, department, staffId, staffNamed } from '../support/town';

let api: Api;
let resident: Person;
const firm = `lawFirm-${county}-1`;
const otherFirm = `lawFirm-${county}-2`;

const posts = (firmId: string): [StaffRole, string][] => [
  ['lawyer', centre],
  ['lawyer', firmId],
];

beforeAll(async () => {
  api = await openApi({ rates: unhurried });
  await api.reference.putOrganisations([
    { id: firm, kind: 'lawFirm', areaCode: county, name: '集宁区阴山律师事务所' },
    { id: otherFirm, kind: 'lawFirm', areaCode: county, name: '集宁区岱海律师事务所' },
  ]);
  await api.reference.putStaff([
    staffNamed('gao', ...posts(firm)),
    staffNamed('bai', ...posts(firm)),
    staffNamed('meng', ...posts(otherFirm)),
  ]);
  resident = await signIn(api, 'olan');
  await (
    await lawyerAt('gao')
  ).call('declareMatters', { body: { side: 'client', names: ['李四和赵六等人'] } });
});
afterAll(() => api.close());

const lawyerAt = async (name: string): Promise<Person> =>
  actingAs(await signIn(api, name), { role: 'lawyer', organisationId: centre }, api);
const against = async (otherSide: string) =>
  (await fileOne(resident, consultation({ form: { otherSide } }))).state;
const candidatesFor = async (caseId: string) => {
  const dispatcher = await staff(api, 'centre-dispatcher');
  const { candidates } = await dispatcher.call('candidates', { params: { caseId } });
  return candidates.map(({ personId }) => personId);
};

test.each([
  '集宁区阴山律师事务所、王五',
  '王五和集宁区阴山律师事务所',
  '阴山律所的王五律师',
  '王五\n（集宁区 阴山律师事务所）',
])('nobody of the firm named in %j sees the case', async (line) => {
  const { id } = await against(line);
  for (const name of ['gao', 'bai'])
    expect(await (await lawyerAt(name)).refused('getCase', { params: { caseId: id }, query: {} })).toBe(
      'not_found',
    );
  expect(
    (await (await lawyerAt('meng')).call('getCase', { params: { caseId: id }, query: {} })).state.id,
  ).toBe(id);
});

test.each(['李四', '李四和王五', '王五、李四女士', '被告：李四', '李四等三人', '赵六\n王五'])(
  'whoever declared that they act for one of %j is not given it, nor is their firm',
  async (line) => {
    const state = await against(line);
    const ids = await candidatesFor(state.id);
    expect([
      ids.includes(staffId('gao')),
      ids.includes(staffId('bai')),
      ids.includes(staffId('meng')),
    ]).toEqual([...[false, false, true]]);
    expect(await (await lawyerAt('bai')).refused('actOnCase', deed(state, 'take'))).toBe(
      'conflict_of_interest',
    );
  },
);

test('somebody who joined the unit named after they had signed in is found out when they take it', async () => {
  await api.reference.putStaff([staffNamed('late', ['lawyer', centre])]);
  const late = await lawyerAt('late');
  const { name } = (await api.store.organisations.get(department)) ?? { name: '' };
  const state = await against(`王五，${name}`);
  await api.reference.putStaff([staffNamed('late', ['lawyer', centre], ['dispatcher', department])]);
  // Who belongs to it is read at each request: the case is not there for them any more.
  expect(await late.refused('actOnCase', deed(state, 'take'))).toBe('not_found');
});

test('with a lawyer, what they act in comes to their new firm', async () => {
  const state = await against('李四');
  expect(await candidatesFor(state.id)).toContain(staffId('meng'));
  await api.reference.putStaff([staffNamed('gao', ...posts(firm), ['lawyer', otherFirm])]);
  expect(await candidatesFor(state.id)).not.toContain(staffId('meng'));
});
