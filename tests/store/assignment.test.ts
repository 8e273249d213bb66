import type { Matter } from '../../functions/domain/standing/assignment/conflict';
import { withDuty, type Duty } from '../../functions/domain/standing/assignment/roster';
import { Refused } from '../../functions/domain/refused';
import type { Store } from '../../functions/store/createStore';
import { faultsOn, type Faults } from '../support/faults';
import { caseIdOf, doing, filed, noon, offices, personId } from '../support/moves';
import { referenceOn, storeOn } from '../support/store';
import { openTable, type OpenTable } from '../support/table';

let opened: OpenTable;
let store: Store;
let faults: Faults;

const centre = offices.consultation;
const firm = 'lawFirm-150927000000-2';
const [today, tomorrow] = ['2026-08-05', '2026-08-06'] as const;

beforeAll(async () => {
  opened = await openTable();
  store = storeOn(opened);
  faults = faultsOn(opened.client);
  const reference = referenceOn(opened);
  const areaCode = '150927000000';
  await reference.putOrganisations([
    { id: centre.organisationId, name: centre.name, kind: 'serviceCentre', areaCode },
    { id: firm, name: '敖包相会律师事务所', kind: 'lawFirm', areaCode },
    { id: `${firm}1`, name: '敖包·相会律师事务所', kind: 'lawFirm', areaCode: '150902000000' },
  ]);
  await reference.putStaff([
    {
      personId: personId('lawyer'),
      openid: 'oLawyer',
      name: '某律师',
      places: [
        { role: 'lawyer', organisationId: centre.organisationId },
        { role: 'lawyer', organisationId: firm },
      ],
    },
    { personId: personId('idle'), openid: null, name: '某人', places: [] },
  ]);
});
afterAll(() => opened.close());

let count = 0;
const duty = (part: Partial<Duty> = {}): Duty => {
  count += 1;
  return {
    id: `${part.day ?? today}-${count.toString(16).padStart(16, '0')}`,
    day: today,
    from: '08:30',
    to: '12:00',
    kind: 'consultation',
    personId: personId('lawyer'),
    name: '某律师',
    languages: ['zh', 'mn'],
    offered: false,
    ...part,
  };
};
let officeCount = 0;
const freshOffice = (): string => {
  officeCount += 1;
  return `serviceCentre-150999${String(officeCount).padStart(6, '0')}`;
};
const add = (office: string, one: Duty) =>
  store.rosters.change(office, [one.day], (duties) => withDuty(duties, one, noon));

describe('a roster', () => {
  test('is read by days, both ends included, earliest first, and is each office’s own', async () => {
    const office = freshOffice();
    const [late, early, next, after] = [
      duty({ from: '14:30', to: '17:30' }),
      duty(),
      duty({ day: tomorrow }),
      duty({ day: '2026-08-07' }),
    ];
    for (const one of [late, next, early, after]) await add(office, one);
    await add(freshOffice(), duty());
    expect((await store.rosters.between(office, today, tomorrow)).duties).toEqual([early, late, next]);
    expect((await store.rosters.between(office, tomorrow, tomorrow)).duties).toEqual([next]);
    expect((await store.rosters.between(freshOffice(), today, tomorrow)).duties).toEqual([]);
  });

  test('of six who put the same person on duty at once exactly one does', async () => {
    const office = freshOffice();
    const tries = await Promise.allSettled(Array.from({ length: 6 }, () => add(office, duty())));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const reasons = tries.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    expect(reasons.every((reason) => reason instanceof Refused && reason.code === 'roster_taken')).toBe(true);
    expect((await store.rosters.between(office, today, today)).duties).toHaveLength(1);
  });

  test('loses nothing when several are put on at once', async () => {
    const office = freshOffice();
    const many = Array.from({ length: 4 }, (_, at) => duty({ personId: personId(`many${at}`) }));
    await Promise.all(many.map((one) => add(office, one)));
    expect((await store.rosters.between(office, today, today)).duties).toEqual(many);
  });

  test('changes two days together or not at all', async () => {
    const office = freshOffice();
    const [one, other] = [duty(), duty({ day: tomorrow })];
    await add(office, one);
    await add(office, other);
    const exchange = (duties: readonly Duty[]) => duties.map((each) => ({ ...each, name: '另一位' }));
    await store.rosters.change(office, [today, tomorrow], exchange);
    expect((await store.rosters.between(office, today, tomorrow)).duties.map(({ name }) => name)).toEqual([
      '另一位',
      '另一位',
    ]);
    const refusing = () => {
      throw new Refused('roster_taken');
    };
    await expect(store.rosters.change(office, [today, tomorrow], refusing)).rejects.toMatchObject({
      code: 'roster_taken',
    });
  });
});

describe('a profile', () => {
  const place = { role: 'lawyer', organisationId: centre.organisationId } as const;
  const profile = { specialities: ['wages', 'land'] as const, languages: ['zh', 'mn'] as const };

  test('of someone who said nothing yet is Mandarin and no field', async () => {
    const empty = { specialities: [], languages: ['zh'] };
    expect(await store.profiles.get(place, personId('lawyer'))).toEqual(empty);
    expect(await store.profiles.members(centre.organisationId, 'lawyer')).toEqual([
      { personId: personId('lawyer'), name: '某律师', organisation: centre, profile: empty },
    ]);
  });

  test('is set in several places at once and leaves the membership what it is', async () => {
    const both = [place, { ...place, organisationId: firm }];
    await store.profiles.set(both, personId('lawyer'), {
      specialities: [...profile.specialities],
      languages: [...profile.languages],
    });
    for (const one of both) expect(await store.profiles.get(one, personId('lawyer'))).toEqual(profile);
    expect(await store.people.member(firm, 'lawyer', personId('lawyer'))).toMatchObject({ name: '某律师' });
  });

  test('of someone who is no member makes none of them one', async () => {
    const places = [place, { ...place, organisationId: firm }];
    await expect(
      store.profiles.set(places, personId('idle'), { specialities: [], languages: ['zh'] }),
    ).rejects.toMatchObject({ code: 'unknown_person' });
    expect(await store.profiles.get(place, personId('idle'))).toBeNull();
  });

  test('where people belong is read of many at once, each organisation once', async () => {
    const found = await store.profiles.belongings([personId('lawyer'), personId('idle'), personId('nobody')]);
    expect([...(found.get(personId('lawyer')) ?? [])].sort()).toEqual([firm, centre.organisationId].sort());
    expect(found.get(personId('idle'))).toEqual([]);
    expect(found.has(personId('nobody'))).toBe(false);
  });
});

describe('a matter', () => {
  const digest = 'd'.repeat(64);
  const matter: Matter = {
    digest,
    side: 'otherSide',
    personId: personId('lawyer'),
    firm,
    caseId: caseIdOf(1),
  };

  test('is found on its own side of its own party, once however often it was added', async () => {
    const declared: Matter = { ...matter, firm: null, caseId: null };
    await store.matters.add([matter, declared]);
    await store.matters.add([matter]);
    const found = await store.matters.on([{ digest, side: 'otherSide' }]);
    expect(found).toHaveLength(2);
    expect(found).toEqual(expect.arrayContaining([matter, declared]));
    expect(await store.matters.on([{ digest, side: 'client' }])).toEqual([]);
    expect(await store.matters.on([{ digest: 'e'.repeat(64), side: 'otherSide' }])).toEqual([]);
    expect(await store.matters.on([])).toEqual([]);
  });

  test('is written with the step that makes it, or neither', async () => {
    const { head } = filed('consultation', { nth: 4711 });
    await store.cases.put({ ...filed('consultation', { nth: 4711 }) });
    const move = doing(head, 'take');
    const party = { digest: 'f'.repeat(64), side: 'client' } as const;
    const takenUp = { matters: [{ ...matter, ...party, caseId: head.id }], isCounted: true };
    faults.sent();
    await store.cases.save(move, { takenUp });
    expect(faults.sent()).toEqual(['TransactWriteItems']);
    expect(await store.matters.on([party])).toHaveLength(1);
    const late = { ...party, digest: 'a'.repeat(64) };
    const another = { matters: [{ ...matter, ...late, caseId: head.id }], isCounted: true };
    await expect(store.cases.save(move, { takenUp: another })).rejects.toMatchObject({
      code: 'stale_version',
    });
    expect(await store.matters.on([late])).toEqual([]);
  });
});

test('a share counts a case once for whoever was given it in a month, however often it is noted', async () => {
  const share = { organisationId: centre.organisationId, month: '2026-08', caseId: caseIdOf(1) };
  const mine = { ...share, personId: personId('lawyer') };
  for (const one of [mine, mine, { ...mine, caseId: caseIdOf(2) }, { ...mine, month: '2026-07' }])
    await store.workloads.add(one);
  await store.workloads.add({ ...share, personId: personId('idle') });
  expect(await store.workloads.shares(centre.organisationId, '2026-08')).toEqual(
    new Map([
      [personId('lawyer'), 2],
      [personId('idle'), 1],
    ]),
  );
});

test('what somebody has in hand is counted: open cases, as many as make a difference', async () => {
  const mine = personId('carrier');
  for (let nth = 0; nth < 3; nth += 1) {
    const first = filed('consultation', { nth: 6000 + nth });
    await store.cases.put(first);
    const taken = doing(first.head, 'take');
    const assignee = { personId: mine, name: '某律师', organisation: centre };
    await store.cases.save({ ...taken, head: { ...taken.head, assignee } });
  }
  expect(await store.workloads.open([mine, personId('idle')])).toEqual(
    new Map([
      [mine, 3],
      [personId('idle'), 0],
    ]),
  );
});

test('an office is found by its name, however it is written; two of one name are both found', async () => {
  const ids = (line: string) => store.organisations.namedIn(line);
  expect(await ids('敖包 相会（律师事务所）')).toEqual([firm, `${firm}1`]);
  expect(await ids(centre.name)).toEqual([centre.organisationId]);
  expect(await ids('王某、敖包相会律所的李四律师')).toEqual([firm, `${firm}1`]);
  expect(await ids('没有这个单位')).toEqual([]);
  expect(await ids('·')).toEqual([]);
});
