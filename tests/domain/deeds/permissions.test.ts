import { CaseAction } from '../../../functions/contract/deeds/actions';
import { CaseKind, Standing } from '../../../functions/contract/words';
import { standingsFor } from '../../../functions/domain/deeds/may';
import { lifecycles } from '../../../functions/domain/kinds/lifecycles';
import { sees, sights } from '../../../functions/domain/standing/reader';
import { permissionTable, type Permission } from './permissionTable';

const everything: Permission[] = ['outline', 'read', ...CaseAction.options];

/** By which standings it may be done in a kind of case. */
const heldBy = (permission: Permission, kind: CaseKind): readonly Standing[] =>
  permission === 'outline' || permission === 'read'
    ? sights[permission]
    : standingsFor(lifecycles[kind], permission);

const may = (standings: readonly Standing[], permission: Permission): boolean =>
  CaseKind.options.some((kind) => standings.some((one) => heldBy(permission, kind).includes(one)));

test('the table has a line for every permission there is', () => {
  expect([...permissionTable.keys()].sort()).toEqual([...everything].sort());
});

describe.each(everything)('%s', (permission) => {
  test.each(Standing.options)('by the %s', (standing) => {
    expect(may([standing], permission)).toBe(permissionTable.get(permission)?.includes(standing));
  });

  test('is not for someone without a standing', () => {
    expect(may([], permission)).toBe(false);
  });
});

test('all kinds are alike, but that the office which handed it over assigns only what its people stay with', () => {
  const apart = everything.filter((permission) => {
    const [first, ...others] = CaseKind.options.map((kind) => heldBy(permission, kind).join(' '));
    return others.some((other) => other !== first);
  });
  expect(apart).toEqual(['assign', 'unassign']);
  const bySender = CaseKind.options.filter((kind) => heldBy('assign', kind).includes('sender'));
  expect(bySender).toEqual(['petition']);
});

test('several standings may what any one of them may', () => {
  expect(may(['owner', 'supervisor'], 'grant')).toBe(true);
  expect(may(['owner', 'supervisor'], 'withdraw')).toBe(true);
  expect(may(['owner', 'handler'], 'grant')).toBe(false);
});

test('who may do anything at all may see the outline, or they would be told that there is no such case', () => {
  for (const permission of everything)
    for (const kind of CaseKind.options)
      for (const standing of heldBy(permission, kind)) expect(sees([standing], 'outline')).toBe(true);
});
