import { CaseAction } from '../../../functions/contract/actions';
import { Standing } from '../../../functions/contract/words';
import { may, permissions, type Permission } from '../../../functions/domain/deeds/permissions';
import { permissionTable } from './permissionTable';

const everything: Permission[] = ['outline', 'read', ...CaseAction.options];

test('the table has a line for every permission there is', () => {
  expect([...permissionTable.keys()].sort()).toEqual([...everything].sort());
  expect(Object.keys(permissions).sort()).toEqual([...everything].sort());
});

describe.each(everything)('%s', (permission) => {
  test.each(Standing.options)('by the %s', (standing) => {
    expect(may([standing], permission)).toBe(permissionTable.get(permission)?.includes(standing));
  });

  test('is not for someone without a standing', () => {
    expect(may([], permission)).toBe(false);
  });
});

test('several standings may what any one of them may', () => {
  expect(may(['owner', 'supervisor'], 'grant')).toBe(true);
  expect(may(['owner', 'supervisor'], 'withdraw')).toBe(true);
  expect(may(['owner', 'handler'], 'grant')).toBe(false);
});

test('who may do anything at all may see the outline, or they would be told that there is no such case', () => {
  for (const permission of everything)
    for (const standing of permissions[permission]) expect(may([standing], 'outline')).toBe(true);
});
