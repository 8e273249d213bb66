import { CaseKind, type Standing } from '../../functions/contract/words';
import type { CaseStatus } from '../../functions/contract/kinds';
import type { Actor } from '../../functions/domain/case';
import { standings } from '../../functions/domain/standings';
import { caseIn } from './caseIn';
import { castOf, department, petitionOffice, placeOf, staff, strangersTo } from './cast';

const end: Record<CaseKind, CaseStatus> = { consultation: 'closed', legalAid: 'filed', petition: 'closed' };

const waiting = (kind: CaseKind) => caseIn(kind, 'submitted', { assignee: null });

describe.each(CaseKind.options)('%s', (kind) => {
  test.each(Object.entries(strangersTo(kind)))('%s is a stranger', (_, stranger) => {
    for (const head of [waiting(kind), caseIn(kind, 'submitted'), caseIn(kind, end[kind])])
      expect(standings(stranger, head)).toEqual([]);
  });

  test('who filed it is its owner, from beginning to end', () => {
    const { owner } = castOf(kind);
    expect(standings(owner, waiting(kind))).toEqual(['owner']);
    expect(standings(owner, caseIn(kind, end[kind]))).toEqual(['owner']);
  });

  test('the one it was given to is its handler, from then to the end', () => {
    const { handler } = castOf(kind);
    expect(standings(handler, caseIn(kind, 'submitted'))).toEqual(['handler']);
    expect(standings(handler, caseIn(kind, end[kind]))).toEqual(['handler']);
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
  const seen: Record<CaseKind, Standing[]> = { consultation: ['duty'], legalAid: [], petition: ['duty'] };

  test.each(CaseKind.options)('see an unassigned %s where the kind lets them take it', (kind) => {
    expect(standings(onDuty(kind), waiting(kind))).toEqual(seen[kind]);
  });

  test('no longer see a consultation that a colleague has taken', () => {
    expect(standings(onDuty('consultation'), caseIn('consultation', 'assigned'))).toEqual([]);
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

test('the office that handed a petition over has nothing to do with it until it comes back; its agent has', () => {
  const transferred = caseIn('petition', 'transferred', { desk: department, sender: petitionOffice });
  const { dispatcher, handler } = castOf('petition');
  expect(standings(dispatcher, transferred)).toEqual([]);
  expect(standings(handler, transferred)).toEqual(['handler']);
  expect(standings(staff('clerk', 'dispatcher', department), transferred)).toEqual(['dispatcher']);
});
