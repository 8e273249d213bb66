import type { DutyView } from '../../functions/contract/people/roster';
import { type Api, openApi, unhurried } from '../support/api';
import { newKey } from '../support/filings';
import { actingAs, type Person, requestTo, signIn, staff } from '../support/person';
import { aidAgency, centre, department, otherCentre, staffId } from '../support/town';

let api: Api;
let dispatcher: Person;
let lawyer: Person;
let second: Person;
/** Noon of the fifth of August 2026, a Wednesday. */
const [today, tomorrow] = ['2026-08-05', '2026-08-06'] as const;

beforeAll(async () => {
  api = await openApi({ rates: unhurried });
  [dispatcher, lawyer, second] = await Promise.all([
    staff(api, 'centre-dispatcher'),
    staff(api, 'lawyer'),
    staff(api, 'second-lawyer'),
  ]);
});
afterAll(() => api.close());

const params = { organisationId: centre };
const newDuty = (who: string, part: object = {}) => ({
  params,
  body: {
    ...{ key: newKey(), day: tomorrow, from: '08:30', to: '12:00', personId: staffId(who) },
    kind: 'consultation' as const,
    ...part,
  },
});
const between = (from: string, to = from) => ({ params, query: { from, to } });
const duties = async (person: Person, day: string): Promise<DutyView[]> =>
  (await person.call('roster', between(day))).days.flatMap((one) => one.duties);
const onlyDuty = async (day: string): Promise<DutyView> => {
  const [duty, ...more] = await duties(dispatcher, day);
  if (!duty || more.length > 0) throw new Error('not one duty');
  return duty;
};
const at = (id: string) => ({ organisationId: centre, dutyId: id });

test('whoever keeps the roster puts a colleague on duty, once however often it is sent', async () => {
  const adding = newDuty('lawyer', { day: '2026-08-10' });
  await dispatcher.call('addDuty', adding);
  await dispatcher.call('addDuty', adding);
  expect(await onlyDuty('2026-08-10')).toMatchObject({
    ...{ day: '2026-08-10', from: '08:30', to: '12:00', kind: 'consultation', name: '工作人员lawyer' },
    ...{ languages: ['zh'], offered: false, mine: false, now: false, actions: ['drop', 'swap'] },
  });
  expect(await duties(lawyer, '2026-08-10')).toMatchObject([{ mine: true, actions: ['offer'] }]);
  expect(await duties(second, '2026-08-10')).toMatchObject([{ mine: false, actions: [] }]);
});

test('at noon those on duty from half past eleven are on duty now', async () => {
  await dispatcher.call('addDuty', newDuty('lawyer', { day: today, from: '11:30', to: '12:30' }));
  await dispatcher.call('addDuty', newDuty('second-lawyer', { day: today, from: '12:30', to: '17:30' }));
  expect((await duties(second, today)).map(({ now }) => now)).toEqual([true, false]);
});

test('days off are shown by name, and people can be on duty on them', async () => {
  await dispatcher.call('addDuty', newDuty('lawyer', { day: '2026-10-01' }));
  const { days } = await lawyer.call('roster', between('2026-09-30', '2026-10-01'));
  expect(days).toMatchObject([
    { day: '2026-09-30', working: true, holiday: null },
    { day: '2026-10-01', working: false, holiday: '国庆节', duties: [{ name: '工作人员lawyer' }] },
  ]);
});

test('those who keep the roster are shown whom they can put on it, others are not', async () => {
  const { people, kinds } = await dispatcher.call('roster', between(today));
  expect(people.map(({ personId }) => personId).sort()).toEqual(
    [staffId('lawyer'), staffId('second-lawyer')].sort(),
  );
  expect(kinds).toEqual(['consultation']);
  expect((await lawyer.call('roster', between(today))).people).toEqual([]);
  const admin = await staff(api, 'admin');
  expect((await admin.call('roster', between(today))).people).toHaveLength(2);
});

describe('is refused', () => {
  test('somebody on duty twice at the same time', async () => {
    await dispatcher.call('addDuty', newDuty('lawyer', { day: '2026-08-11' }));
    const overlapping = newDuty('lawyer', { day: '2026-08-11', from: '11:00', to: '13:00' });
    expect(await dispatcher.refused('addDuty', overlapping)).toBe('roster_taken');
    expect(await duties(dispatcher, '2026-08-11')).toHaveLength(1);
  });

  test('a day that is over, or further away than a year', async () => {
    expect(await dispatcher.refused('addDuty', newDuty('lawyer', { day: '2026-08-04' }))).toBe(
      'date_in_past',
    );
    expect(await dispatcher.refused('addDuty', newDuty('lawyer', { day: '2062-08-04' }))).toBe(
      'date_too_far',
    );
  });

  test('someone who does not carry such cases here', async () => {
    for (const who of ['centre-supervisor', 'agent', 'other-lawyer', 'nobody'])
      expect(await dispatcher.refused('addDuty', newDuty(who))).toBe('unknown_person');
  });

  test.each([
    [{ from: '12:00', to: '08:30' }, '/to', 'invalid'],
    [{ from: '12:00', to: '12:00' }, '/to', 'invalid'],
    [{ from: '07:60' }, '/from', 'invalid'],
    [{ from: '0:30' }, '/from', 'invalid'],
    [{ kind: 'petition' }, '/kind', 'not_a_choice'],
    [{ day: '2026-02-30' }, '/day', 'invalid'],
    [{ stray: 1 }, '/stray', 'unknown_field'],
  ])('%j', async (part, pointer, code) => {
    const reply = await dispatcher.send('addDuty', newDuty('lawyer', part));
    expect(reply.status).toBe(422);
    expect(JSON.parse(reply.text)).toMatchObject({ errors: [{ pointer, code }] });
  });

  test('more days than a screen shows, or days that run backwards', async () => {
    expect(await lawyer.refused('roster', between('2026-08-01', '2026-12-01'))).toBe('date_too_far');
    expect(await lawyer.refused('roster', between('2026-08-02', '2026-08-01'))).toBe('date_in_past');
  });

  test.each(['lawyer', 'second-lawyer'])('a %s who would keep the roster', async (who) => {
    const person = await staff(api, who);
    const { id } = await onlyDuty('2026-08-11');
    expect(await person.refused('addDuty', newDuty(who))).toBe('not_allowed');
    expect(await person.refused('dropDuty', { params: at(id) })).toBe('not_allowed');
    expect(await person.refused('swapDuties', { params, body: { mine: id, theirs: id } })).toBe(
      'not_allowed',
    );
  });

  test('a change to a duty that is not there', async () => {
    const gone = `${tomorrow}-0123456789abcdef`;
    expect(await dispatcher.refused('dropDuty', { params: at(gone) })).toBe('not_found');
    expect(await dispatcher.refused('swapDuties', { params, body: { mine: gone, theirs: gone } })).toBe(
      'not_found',
    );
    expect(await lawyer.refused('offerDuty', { params: at(gone), body: { offered: true } })).toBe(
      'not_found',
    );
    expect(await lawyer.refused('takeDuty', { params: at(gone), body: {} })).toBe('not_found');
  });
});

test('of another organisation nothing is there, as of one that is not', async () => {
  const nowhere = 'serviceCentre-159999000000';
  const people = [lawyer, await signIn(api, 'olan'), await staff(api, 'petition-dispatcher')];
  for (const person of people) {
    const replies = await Promise.all(
      [otherCentre, nowhere].map((organisationId) => {
        const query = { from: today, to: today };
        const asking = requestTo('roster', { params: { organisationId }, query }, person.session.accessToken);
        return api.send({ ...asking, requestId: 'the-same' });
      }),
    );
    expect(replies[0]?.status).toBe(404);
    expect(replies[0]).toEqual(replies[1]);
  }
  const stranger = await staff(api, 'other-dispatcher');
  expect(await stranger.refused('addDuty', newDuty('lawyer'))).toBe('not_found');
  expect(await stranger.refused('dropDuty', { params: at(`${tomorrow}-0123456789abcdef`) })).toBe(
    'not_found',
  );
  // The same person at work for another of their organisations.
  const elsewhere = await actingAs(lawyer, { role: 'lawyer', organisationId: aidAgency }, api);
  expect(await elsewhere.refused('roster', between(today))).toBe('not_found');
});

test('an organisation that receives no cases has an empty roster', async () => {
  const clerk = await staff(api, 'department-dispatcher');
  const reply = await clerk.call('roster', {
    params: { organisationId: department },
    query: { from: today, to: today },
  });
  expect(reply).toMatchObject({ kinds: [], people: [], days: [{ duties: [] }] });
});

test('two exchange their duties, and it can be taken off again', async () => {
  await dispatcher.call('addDuty', newDuty('lawyer', { day: '2026-08-12' }));
  await dispatcher.call('addDuty', newDuty('second-lawyer', { day: '2026-08-13' }));
  const [mine, theirs] = [(await onlyDuty('2026-08-12')).id, (await onlyDuty('2026-08-13')).id];
  await dispatcher.call('swapDuties', { params, body: { mine, theirs } });
  expect((await onlyDuty('2026-08-12')).personId).toBe(staffId('second-lawyer'));
  expect((await onlyDuty('2026-08-13')).personId).toBe(staffId('lawyer'));
  await dispatcher.call('dropDuty', { params: at(mine) });
  expect(await duties(dispatcher, '2026-08-12')).toEqual([]);
});

test('one’s own duty is offered, taken by a colleague, and no longer on offer', async () => {
  await dispatcher.call('addDuty', newDuty('lawyer', { day: '2026-08-14' }));
  const { id } = await onlyDuty('2026-08-14');
  expect(await second.refused('takeDuty', { params: at(id), body: {} })).toBe('wrong_status');
  expect(await second.refused('offerDuty', { params: at(id), body: { offered: true } })).toBe('not_allowed');
  await lawyer.call('offerDuty', { params: at(id), body: { offered: true } });
  expect(await duties(second, '2026-08-14')).toMatchObject([{ offered: true, actions: ['take'] }]);
  expect(await duties(lawyer, '2026-08-14')).toMatchObject([{ actions: ['keep'] }]);
  expect(await dispatcher.refused('takeDuty', { params: at(id), body: {} })).toBe('not_allowed');
  await second.call('takeDuty', { params: at(id), body: {} });
  await second.call('takeDuty', { params: at(id), body: {} });
  expect(await onlyDuty('2026-08-14')).toMatchObject({ personId: staffId('second-lawyer'), offered: false });
});

describe('what somebody can do', () => {
  const profile = { specialities: ['wages', 'land'], languages: ['zh', 'mn'] } as const;
  const whose = (who: string, organisationId = centre) => ({ organisationId, personId: staffId(who) });
  const body = { specialities: [...profile.specialities], languages: [...profile.languages] };

  test('is said by themself, for all their places', async () => {
    expect(await lawyer.call('setProfile', { params: whose('lawyer'), body })).toEqual(profile);
    expect(await lawyer.call('profile', { params: whose('lawyer') })).toEqual(profile);
    const atAgency = await actingAs(lawyer, { role: 'lawyer', organisationId: aidAgency }, api);
    expect(await atAgency.call('profile', { params: whose('lawyer', aidAgency) })).toEqual(profile);
  });

  test('is said by the supervisor of a place, for that place', async () => {
    const supervisor = await staff(api, 'aid-supervisor');
    const other = { specialities: [], languages: ['zh' as const] };
    await supervisor.call('setProfile', { params: whose('lawyer', aidAgency), body: other });
    expect(await supervisor.call('profile', { params: whose('lawyer', aidAgency) })).toEqual(other);
    expect(await lawyer.call('profile', { params: whose('lawyer') })).toEqual(profile);
  });

  test('is shown on the roster', async () => {
    await dispatcher.call('addDuty', newDuty('lawyer', { day: '2026-08-17' }));
    expect((await onlyDuty('2026-08-17')).languages).toEqual(['zh', 'mn']);
  });

  test('is nobody else’s business', async () => {
    expect(await second.refused('profile', { params: whose('lawyer') })).toBe('not_allowed');
    expect(await dispatcher.refused('setProfile', { params: whose('lawyer'), body })).toBe('not_allowed');
    const supervisor = await staff(api, 'other-supervisor');
    expect(await supervisor.refused('profile', { params: whose('lawyer') })).toBe('not_found');
    const own = await staff(api, 'centre-supervisor');
    expect(await own.refused('profile', { params: whose('agent') })).toBe('unknown_person');
    expect(await own.refused('setProfile', { params: whose('nobody'), body })).toBe('unknown_person');
  });

  test('needs a language, and knows its words', async () => {
    for (const wrong of [
      { ...body, languages: [] },
      { ...body, specialities: ['other'] },
    ]) {
      const reply = await lawyer.send('setProfile', { params: whose('lawyer'), body: wrong as typeof body });
      expect(reply.status).toBe(422);
    }
  });
});
