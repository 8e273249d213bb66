import { type Api, openApi, unhurried } from '../support/api';
import { fileOne, goes, newKey } from '../support/filings';
import { actingAs, type Person, requestTo, signIn, staff } from '../support/person';
import { centre, otherCentre, staffId, staffNamed } from '../support/town';

// Whoever leaves an office leaves it whole: cases, shifts, posts, invitations, sessions.

let api: Api;
let resident: Person;
let head: Person;

const who = 'gao';
const leaving = { params: { organisationId: centre, personId: staffId(who) }, body: {} };

beforeEach(async () => {
  api = await openApi({ rates: unhurried });
  await api.reference.putStaff([
    staffNamed(who, ['lawyer', centre], ['dispatcher', centre], ['admin', centre], ['lawyer', otherCentre]),
  ]);
  [resident, head] = await Promise.all([signIn(api, 'olan'), staff(api, 'centre-supervisor')]);
});
afterEach(() => api.close());

const at = async (role: 'lawyer' | 'dispatcher' | 'admin', organisationId = centre): Promise<Person> =>
  actingAs(await signIn(api, who), { role, organisationId }, api);
const postsLeft = async () => (await api.store.people.get(staffId(who)))?.places;
const elsewhere = [{ role: 'lawyer', organisationId: otherCentre }];

test('cases, shifts, posts, invitations and sessions of one office go in one step, and those of another stay', async () => {
  const [lawyer, dispatcher, admin, there] = [
    await at('lawyer'),
    await at('dispatcher'),
    await at('admin'),
    await at('lawyer', otherCentre),
  ];
  const { state } = await fileOne(resident);
  await goes(head, state, ['assign', { personId: staffId(who) }]);
  const { code } = await admin.call('invite', {
    params: { organisationId: centre },
    body: { role: 'lawyer', name: '新来的' },
  });
  await dispatcher.call('addDuty', {
    params: { organisationId: centre },
    body: {
      ...{ key: newKey(), day: '2026-08-06', from: '08:30', to: '17:30' },
      ...{ kind: 'consultation', personId: staffId(who) },
    },
  });
  const days = () => api.store.rosters.between(centre, '2026-08-05', '2026-08-31');
  expect((await days()).duties).toHaveLength(1);

  expect(await head.call('endDuty', leaving)).toEqual({ released: 1 });

  expect(await postsLeft()).toEqual(elsewhere);
  expect((await days()).duties).toEqual([]);
  const seen = await head.call('getCase', { params: { caseId: state.id }, query: {} });
  expect(seen.state).toMatchObject({ assigneeName: null, holder: { at: 'desk' } });
  expect(await (await signIn(api, 'newcomer')).refused('join', { body: { code } })).toBe(
    'invitation_invalid',
  );
  for (const gone of [lawyer, dispatcher, admin]) expect(await gone.refused('me', {})).toBe('session_ended');
  expect((await there.call('me', {})).acting.organisationId).toBe(otherCentre);
});

test('died half-way, it is finished by saying it again; said once more there is nothing to end', async () => {
  const { people } = api.store;
  let ends = 0;
  const failing: typeof people = {
    ...people,
    leave: async (one) => {
      ends += 1;
      if (ends === 2) throw new Error('the function ran out of time');
      return people.leave(one);
    },
  };
  const broken = api.instance({ store: { ...api.store, people: failing } });
  const request = requestTo('endDuty', leaving, head.session.accessToken);
  expect((await broken.send(request)).status).toBe(500);
  expect(await postsLeft()).toHaveLength(3);
  await head.call('endDuty', leaving);
  expect(await postsLeft()).toEqual(elsewhere);
  expect(await head.refused('endDuty', leaving)).toBe('unknown_person');
});

test('who is the last to let others in leaves nothing at all until somebody else can', async () => {
  const before = await postsLeft();
  const others = await api.store.people.members(centre, 'admin');
  for (const { personId } of others.filter((one) => one.personId !== staffId(who)))
    await head.call('endDuty', { params: { organisationId: centre, personId }, body: { role: 'admin' } });
  expect(await head.refused('endDuty', leaving)).toBe('last_administrator');
  expect(await postsLeft()).toEqual(before);
});

test('an office ends what is its own: another’s people are not there for it', async () => {
  const other = { params: { organisationId: centre, personId: staffId('other-dispatcher') }, body: {} };
  expect(await head.refused('endDuty', other)).toBe('unknown_person');
});
