import { CaseKind, type Standing } from '../../../functions/contract/words';
import type { CaseStatus } from '../../../functions/contract/kinds';
import type { Actor } from '../../../functions/domain/case/case';
import { lifecycles } from '../../../functions/domain/kinds/lifecycles';
import { statusesOf } from '../../../functions/domain/kinds/statusRow';
import { sees } from '../../../functions/domain/standing/reader';
import { standings } from '../../../functions/domain/standing/standings';
import { standingTo } from '../../../functions/domain/deeds/may';
import { caseIn } from '../caseIn';
import {
  asMember,
  castOf,
  cityPetitionOffice,
  department,
  elsewhere,
  otherCountysOffice,
  petitionOffice,
  placeOf,
  staff,
  strangersTo,
} from '../cast';

const end: Record<CaseKind, CaseStatus> = {
  consultation: 'closed',
  legalAid: 'filed',
  petition: 'closed',
  aidComplaint: 'told',
};

const given: Record<CaseKind, CaseStatus> = {
  consultation: 'assigned',
  legalAid: 'engaged',
  petition: 'mandated',
  aidComplaint: 'investigating',
};

const waiting = (kind: CaseKind) => caseIn(kind, lifecycles[kind].first, { assignee: null });

describe.each(CaseKind.options)('%s', (kind) => {
  test.each(Object.entries(strangersTo(kind)))('%s is a stranger', (_, stranger) => {
    for (const head of [waiting(kind), caseIn(kind, lifecycles[kind].first), caseIn(kind, end[kind])])
      expect(standings(stranger, head)).toEqual([]);
  });

  test('who filed it is its owner, from beginning to end', () => {
    const { owner } = castOf(kind);
    expect(standings(owner, waiting(kind))).toEqual(['owner']);
    expect(standings(owner, caseIn(kind, end[kind]))).toEqual(['owner']);
  });

  test('the one it was given to is its handler, from then to the end', () => {
    const { handler } = castOf(kind);
    const ofDesk = lifecycles[kind].carriedBy === 'dispatcher' ? ['dispatcher'] : [];
    expect(standings(handler, caseIn(kind, given[kind]))).toEqual(['handler', ...ofDesk]);
    expect(standings(handler, caseIn(kind, end[kind]))).toEqual(['handler', ...ofDesk]);
  });

  test.each(['dispatcher', 'supervisor'] as const)(
    'a %s of the desk is that, from beginning to end',
    (role) => {
      const actor = castOf(kind)[role];
      expect(standings(actor, waiting(kind))).toEqual([role]);
      expect(standings(actor, caseIn(kind, end[kind]))).toEqual([role]);
    },
  );
});

describe('those on duty', () => {
  const onDuty = (kind: CaseKind): Actor => castOf(kind).duty;
  const seen: Record<CaseKind, Standing[]> = {
    consultation: ['duty'],
    legalAid: [],
    petition: ['duty'],
    // Those who carry it are the dispatchers of the desk.
    aidComplaint: ['dispatcher'],
  };

  test.each(CaseKind.options)('see an unassigned %s where the kind lets them take it', (kind) => {
    expect(standings(onDuty(kind), { ...waiting(kind), marks: [] })).toEqual(seen[kind]);
  });

  test('see only an outline of one with another side, until they say that they have no interest', () => {
    const head = { ...waiting('consultation'), marks: ['hasOtherSide' as const] };
    expect(standings(onDuty('consultation'), head)).toEqual(['candidate']);
  });

  test('no longer see a consultation that a colleague has taken, unless it is late enough for anyone', () => {
    const taken = caseIn('consultation', 'assigned');
    expect(standings(onDuty('consultation'), taken)).toEqual([]);
    expect(standings(onDuty('consultation'), { ...taken, marks: ['escalated'] })).toEqual(['duty']);
  });

  test('no longer see one that was withdrawn before anybody took it', () => {
    expect(
      standings(onDuty('consultation'), caseIn('consultation', 'withdrawn', { assignee: null })),
    ).toEqual([]);
  });

  test('of another trade see nothing: an agent at the service centre is not on duty for questions', () => {
    const agent = staff('duty', 'agent', placeOf.consultation.desk);
    expect(standings(agent, waiting('consultation'))).toEqual([]);
  });
});

describe('the one it was given to sees an outline', () => {
  test.each([
    ['of a consultation only when somebody is on the other side', 'consultation', [], 'handler'],
    ['of that until they have said that they may', 'consultation', ['hasOtherSide'], 'candidate'],
    ['of that no longer then', 'consultation', ['hasOtherSide', 'cleared'], 'handler'],
    ['of legal aid always, until they have said that they may', 'legalAid', [], 'candidate'],
    ['of that no longer then', 'legalAid', ['cleared'], 'handler'],
    ['of a petition until the resident has agreed to them', 'petition', ['cleared'], 'candidate'],
    ['of that no longer then', 'petition', ['mandated'], 'handler'],
  ] as const)('%s', (_, kind, marks, standing) => {
    const status = kind === 'petition' ? 'registered' : 'assigned';
    expect(standings(castOf(kind).handler, caseIn(kind, status, { marks }))).toEqual([standing]);
  });
});

describe('only the one it was given to says whether an interest of theirs stands against it', () => {
  const late = caseIn('consultation', 'assigned', { marks: ['hasOtherSide', 'escalated'] });
  const { handler, duty } = castOf('consultation');

  test.each(['declareNoConflict', 'declareConflict'] as const)('%s', (action) => {
    expect(standings(duty, late)).toEqual(['candidate']);
    expect(standingTo(handler, late, action)).toBe('candidate');
    expect(standingTo(duty, late, action)).toBeUndefined();
  });
});

describe('a case handed over', () => {
  const transferred = caseIn('petition', 'transferred', { desk: department, sender: petitionOffice });
  const { dispatcher, supervisor, handler, duty } = castOf('petition');

  test('is still seen by those who sent it, and by its agent', () => {
    expect(standings(dispatcher, transferred)).toEqual(['sender']);
    expect(standings(supervisor, transferred)).toEqual(['sender']);
    expect(standings(handler, transferred)).toEqual(['handler']);
    expect(standings(duty, transferred)).toEqual([]);
  });

  test('is led by the desk that has it now', () => {
    expect(standings(staff('clerk', 'dispatcher', department), transferred)).toEqual(['dispatcher']);
  });
});

/** Statuses in which the office that sent it still answers for it, by hand: its offer waits, or its decision is looked at. */
const stillTheirs = `
consultation transferred disputed
legalAid transferred disputed objected
petition raised transferred disputed underReview underReReview
aidComplaint transferred disputed
`;

describe.each(CaseKind.options)('the office that handed over a %s', (kind) => {
  const line = stillTheirs.split('\n').find((one) => one.startsWith(kind)) ?? '';
  const waiting = line.split(' ').slice(1);

  const [there] = elsewhere[kind];

  test.each(statusesOf(kind))('in %s', (status) => {
    const head = caseIn(kind, status, { sender: there });
    for (const role of ['dispatcher', 'supervisor'] as const) {
      const mine = standings(staff('there', role, there), head);
      expect(mine).toEqual([waiting.includes(status) ? 'sender' : 'handedOver']);
      expect(sees(mine, 'outline')).toBe(true);
      expect(sees(mine, 'read')).toBe(waiting.includes(status));
    }
    for (const role of ['lawyer', 'agent', 'admin'] as const)
      expect(standings(staff('there', role, there), head)).toEqual([]);
  });
});

test('a level above that was told of a case keeps its outcome alone when it goes to one not below it', () => {
  const chief = staff('chief', 'supervisor', otherCountysOffice);
  const gone = caseIn('petition', 'handling', { desk: department, overseer: otherCountysOffice });
  expect(standings(chief, gone)).toEqual(['handedOver']);
});

test('the level above sees a case once it was told that it is late: its head alone, and nobody before', () => {
  const head = caseIn('petition', 'handling', { desk: department });
  const chief = staff('chief', 'supervisor', cityPetitionOffice);
  expect(standings(chief, head)).toEqual([]);
  const late = { ...head, overseer: cityPetitionOffice };
  expect(standings(chief, late)).toEqual(['overseer']);
  expect(standings(staff('clerk', 'dispatcher', cityPetitionOffice), late)).toEqual([]);
});

test('a body that sent a petition back gives it to none of its people', () => {
  const head = caseIn('petition', 'returned', { sender: department });
  const there = staff('there', 'dispatcher', department);
  expect(standings(there, head)).toEqual(['handedOver']);
  expect(standingTo(there, head, 'assign')).toBeUndefined();
  expect(standingTo(staff('desk', 'dispatcher', petitionOffice), head, 'assign')).toBe('dispatcher');
  const transferred = caseIn('petition', 'transferred', { desk: department, sender: petitionOffice });
  expect(standingTo(staff('home', 'dispatcher', petitionOffice), transferred, 'assign')).toBe('sender');
});

describe('a report of corruption', () => {
  const sealed = (change = {}) =>
    caseIn('petition', 'submitted', { assignee: null, marks: ['sealed', 'withoutAgent'], ...change });
  const at = { supervisor: staff('head', 'supervisor', petitionOffice) };

  test('is there for whoever passes it on, and for nobody else of the office', () => {
    expect(standings(at.supervisor, sealed())).toEqual(['forwarder']);
    const { dispatcher, handler, duty } = castOf('petition');
    for (const one of [dispatcher, handler, duty]) expect(standings(one, sealed())).toEqual([]);
    // Not even for an agent whom somebody gave it to.
    expect(
      standings(handler, sealed({ assignee: asMember(handler), marks: ['sealed', 'mandated'] })),
    ).toEqual([]);
  });

  test('is an outline to the level above that is told that it is late, and to no office that had it', () => {
    const head = sealed({ overseer: cityPetitionOffice, sender: department });
    expect(standings(staff('above', 'supervisor', cityPetitionOffice), head)).toEqual(['handedOver']);
    expect(standings(staff('above', 'dispatcher', cityPetitionOffice), head)).toEqual([]);
    expect(standings(staff('clerk', 'dispatcher', department), head)).toEqual([]);
  });

  test('is not there for the unit complained about, also where it is the office itself', () => {
    expect(standings(at.supervisor, sealed({ against: [petitionOffice.organisationId] }))).toEqual([]);
  });
});
