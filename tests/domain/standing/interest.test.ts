import fc from 'fast-check';
import { CaseAction } from '../../../functions/contract/deeds/actions';
import type { CaseStatus } from '../../../functions/contract/kinds';
import { CaseKind, Role, type StaffRole } from '../../../functions/contract/words';
import { act } from '../../../functions/domain/deeds/act';
import { actionsFor } from '../../../functions/domain/deeds/actionsFor';
import type { Actor, CaseHead, OrganisationRef } from '../../../functions/domain/case/case';
import { Mark } from '../../../functions/domain/case/marks';
import { standings } from '../../../functions/domain/standing/standings';
import { standingTo } from '../../../functions/domain/deeds/may';
import { statusesOf } from '../../../functions/domain/kinds/statusRow';
import { caseIn, commandOn, morning, named } from '../caseIn';
import * as cast from '../cast';
import { refusalOf } from '../refusal';

const runs = { numRuns: 400, seed: 20260302 };
const { opponent, placeOf, staff, acting, owner, asMember } = cast;

const organisations: OrganisationRef[] = [
  ...CaseKind.options.flatMap((kind) => [placeOf[kind].desk, placeOf[kind].worksAt, placeOf[kind].above]),
  cast.department,
  cast.otherDepartment,
  opponent,
];
const organisation = fc.constantFrom(...organisations);
const situation: fc.Arbitrary<{ kind: CaseKind; status: CaseStatus }> = fc
  .constantFrom(...CaseKind.options)
  .chain((kind) => fc.constantFrom(...statusesOf(kind)).map((status) => ({ kind, status })));

/** A case in any state, also in states that no way leads to: who may see it must not hang on how it came there. */
const anyCase: fc.Arbitrary<CaseHead> = fc
  .record({
    at: situation,
    desk: organisation,
    sender: fc.option(organisation),
    overseer: fc.option(organisation),
    marks: fc.subarray([...Mark.options]),
    isGiven: fc.boolean(),
  })
  .map(({ at: { kind, status }, isGiven, ...more }) =>
    caseIn(kind, status, { ...more, ...(isGiven ? {} : { assignee: null }) }),
  );

const anyRole = fc.constantFrom(...Role.options);

/** Someone acting in any role for any organisation: perhaps the very one it was given to. */
const someone: fc.Arbitrary<Actor> = fc
  .record({ who: fc.constantFrom('handler', 'somebody'), role: anyRole, at: fc.option(organisation) })
  .map(({ who, role, at }) => acting(staff(who, 'admin', cast.otherCountysOffice), role, at));

function expectStranger(actor: Actor, head: CaseHead): void {
  expect(standings(actor, head)).toEqual([]);
  expect(actionsFor(actor, head, morning)).toEqual([]);
  expect(CaseAction.options.filter((action) => standingTo(actor, head, action) !== undefined)).toEqual([]);
}

test('nobody who has a post on the other side has any standing, whatever they act as and for whom', () => {
  const rule = (head: CaseHead, actor: Actor) => {
    const theirs = { ...actor, belongsTo: [...actor.belongsTo, opponent.organisationId] };
    expectStranger(theirs, { ...head, against: [opponent.organisationId] });
  };
  const isStaff = ({ role }: Actor) => role !== 'resident';
  fc.assert(fc.property(anyCase, someone.filter(isStaff), rule), runs);
});

test('who would have a standing loses it with the naming of their unit, and others keep theirs', () => {
  let lost = 0;
  const rule = (head: CaseHead, actor: Actor) => {
    const before = standings(actor, head);
    expect(standings(actor, { ...head, against: [opponent.organisationId] })).toEqual(
      actor.belongsTo.includes(opponent.organisationId) ? [] : before,
    );
    if (actor.organisation && before.length > 0) {
      lost += 1;
      expectStranger(actor, { ...head, against: [actor.organisation.organisationId] });
    }
  };
  const isStaff = ({ role }: Actor) => role !== 'resident';
  fc.assert(fc.property(anyCase, someone.filter(isStaff), rule), runs);
  expect(lost).toBeGreaterThan(15);
});

test('an administrator has none, of whatever organisation and in whatever state', () => {
  const rule = (head: CaseHead, at: OrganisationRef) =>
    expectStranger(staff('handler', 'admin', at), { ...head, desk: at, sender: at, overseer: at });
  fc.assert(fc.property(anyCase, organisation, rule), runs);
});

test('staff have none in a case of their own, not even if it were given to them', () => {
  const roles: StaffRole[] = ['lawyer', 'agent', 'dispatcher', 'supervisor', 'admin'];
  const rule = (head: CaseHead, role: StaffRole, at: OrganisationRef) => {
    const actor = acting(owner, role, at);
    expectStranger(actor, { ...head, desk: at, sender: at, overseer: at, assignee: asMember(actor) });
  };
  fc.assert(fc.property(anyCase, fc.constantFrom(...roles), organisation, rule), runs);
});

test('for someone of the other side a case does not exist: every action is not_found', () => {
  for (const kind of CaseKind.options)
    for (const status of statusesOf(kind)) {
      const head = caseIn(kind, status, { against: [placeOf[kind].desk.organisationId] });
      for (const role of ['dispatcher', 'supervisor'] as const)
        for (const action of CaseAction.options) {
          const insider = staff('insider', role, placeOf[kind].desk);
          expect(refusalOf(() => act(head, insider, commandOn(head, action), morning, named))).toBe(
            'not_found',
          );
        }
    }
});
