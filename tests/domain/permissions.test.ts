import { CaseAction } from '../../functions/contract/actions';
import { CaseKind, Standing } from '../../functions/contract/words';
import { actionsFor } from '../../functions/domain/actionsFor';
import { may, permissions, type Permission } from '../../functions/domain/permissions';
import { standings } from '../../functions/domain/standings';
import { statusesOf } from '../../functions/domain/statusRow';
import { caseIn } from './caseIn';
import { placeOf, staff } from './cast';
import { permissionTable } from './permissionTable';

const everything: Permission[] = ['read', ...CaseAction.options];

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

describe.each(CaseKind.options)('an administrator', (kind) => {
  test.each(statusesOf(kind))(`of the desk is a stranger to a ${kind} in %s`, (status) => {
    const admin = staff('admin', 'admin', placeOf[kind].desk);
    for (const head of [caseIn(kind, status), caseIn(kind, status, { assignee: null })]) {
      expect(standings(admin, head)).toEqual([]);
      expect(actionsFor(admin, head)).toEqual([]);
    }
  });
});
