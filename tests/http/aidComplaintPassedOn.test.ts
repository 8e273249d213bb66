import { type Api, openApi, unhurried } from '../support/api';
import { aidComplaint, fileOne, goes } from '../support/filings';
import { type Person, signIn, staff } from '../support/person';
import { aidAgency, cityBureau } from '../support/town';

/** A complaint about legal aid that another bureau has to deal with. */
let api: Api;
let resident: Person;

beforeAll(async () => {
  api = await openApi({ rates: unhurried });
  resident = await signIn(api, 'olan');
});
afterAll(() => api.close());

const aboutAgency = () => aidComplaint({ form: { about: 'agency' } });

test('one that it is not for passes it on, and the complainant files nothing again', async () => {
  const { state } = await fileOne(resident, aboutAgency());
  const clerk = await staff(api, 'bureau-dispatcher');
  const passed = await goes(clerk, state, ['transfer', { organisationId: cityBureau }]);
  expect(passed).toMatchObject({ status: 'transferred', deskName: '乌兰察布市司法局' });
  const above = await staff(api, 'city-bureau-dispatcher');
  expect(await goes(above, passed, ['accept'])).toMatchObject({ status: 'accepted' });
  const wrong = await clerk.send('actOnCase', {
    params: { caseId: state.id },
    body: {
      action: 'transfer',
      input: { organisationId: aidAgency },
      version: 1,
      key: 'key-of-another-tap',
    },
  });
  expect(wrong.status).toBeGreaterThanOrEqual(400);
});

test('the upper of two bureaus may send it back once; the second time it is theirs, and no button says otherwise', async () => {
  const { state } = await fileOne(resident, aboutAgency());
  const [clerk, above] = [await staff(api, 'bureau-dispatcher'), await staff(api, 'city-bureau-dispatcher')];
  const why = { reasons: '请由设立该机构的司法局办理。' };
  const raised = await goes(clerk, state, ['raise', why]);
  const again = await goes(clerk, await goes(above, raised, ['sendBack', why]), ['insist', why]);
  const { state: seen } = await above.call('getCase', { params: { caseId: again.id }, query: {} });
  expect(seen.actions).toContain('accept');
  expect(seen.actions).not.toContain('sendBack');
});
