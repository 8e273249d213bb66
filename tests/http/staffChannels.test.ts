import { type Api, openApi, unhurried } from '../support/api';
import { type Person, staff } from '../support/person';
import { centre, otherCentre, staffId } from '../support/town';

let api: Api;
let admin: Person;
let head: Person;

beforeEach(async () => {
  api = await openApi({ rates: unhurried });
  [admin, head] = await Promise.all([staff(api, 'admin'), staff(api, 'centre-supervisor')]);
});
afterEach(() => api.close());

const binding = (userId: string | null, organisationId = centre) => ({
  params: { organisationId, personId: staffId('lawyer') },
  body: { role: 'lawyer', userId } as const,
});
const robotOf = (key: string | null, organisationId = centre) => ({
  params: { organisationId },
  body: { key },
});
const reached = async () => {
  const { staff: members, robot } = await head.call('staff', { params: { organisationId: centre } });
  return { robot, weCom: members.find(({ personId }) => personId === staffId('lawyer'))?.weCom };
};

test('an administrator says how staff and desk are reached; nobody is shown the account or the key', async () => {
  expect(await reached()).toEqual({ robot: false, weCom: false });
  await admin.call('setWeCom', binding('SuHe'));
  await admin.call('setRobot', robotOf('693a91f6-7aaa-4bc4'));
  expect(await reached()).toEqual({ robot: true, weCom: true });
  const listed = JSON.stringify(await head.call('staff', { params: { organisationId: centre } }));
  expect(listed).not.toContain('SuHe');
  expect(listed).not.toContain('693a91f6');
  await admin.call('setWeCom', binding(null));
  await admin.call('setRobot', robotOf(null));
  expect(await reached()).toEqual({ robot: false, weCom: false });
});

test('only the administrator of that very office; another office is the same as none', async () => {
  expect(await head.refused('setWeCom', binding('SuHe'))).toBe('not_allowed');
  expect(await head.refused('setRobot', robotOf('693a91f6-7aaa-4bc4'))).toBe('not_allowed');
  expect(await admin.refused('setWeCom', binding('SuHe', otherCentre))).toBe('not_found');
  expect(await admin.refused('setRobot', robotOf('693a91f6-7aaa-4bc4', otherCentre))).toBe('not_found');
});

test('somebody who is no member is not bound', async () => {
  const stranger = {
    ...binding('SuHe'),
    params: { organisationId: centre, personId: staffId('other-lawyer') },
  };
  expect(await admin.refused('setWeCom', stranger)).toBe('unknown_person');
});
