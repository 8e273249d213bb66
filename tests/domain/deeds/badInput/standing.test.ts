import assert from 'node:assert/strict';
import { CaseAction } from '../../../../functions/contract/deeds/actions';
import { CaseKind } from '../../../../functions/contract/words';
import { act } from '../../../../functions/domain/deeds/act';
import { statusesOf } from '../../../../functions/domain/kinds/statusRow';
import { targetsOf } from '../../../../functions/domain/deeds/targets';
import { caseIn, commandOn, morning, named } from '../../caseIn';
import { castOf, department, staff } from '../../cast';
import { permissionTable } from '../permissionTable';
import { refusalOf } from '../../refusal';

describe.each(CaseKind.options)('every action on a %s', (kind) => {
  const cast = castOf(kind);

  test.each(CaseAction.options)(
    '%s by one who may not: not_allowed; from an old page: stale_version',
    (action) => {
      for (const status of statusesOf(kind)) {
        // Somebody has to have asked before it is anybody's to decide.
        const recusal = action === 'decideRecusal' ? { personIds: [], decider: null } : null;
        const head = caseIn(kind, status, { recusal });
        for (const standing of ['owner', 'dispatcher', 'supervisor'] as const) {
          const tries = (version: number) =>
            refusalOf(() => act(head, cast[standing], commandOn(head, action, { version }), morning, named));
          const where = `${standing}, ${status}`;
          // Tens of thousands of these: `expect` would cost more than what is asked.
          if (!permissionTable.get(action)?.includes(standing))
            assert.equal(tries(head.version), 'not_allowed', where);
          else {
            assert.equal(tries(head.version + 1), 'stale_version', where);
            if (targetsOf(kind, status, action).length === 0)
              assert.equal(tries(head.version), 'wrong_status', where);
          }
        }
      }
    },
  );
});

test('a department that was not asked is told that there is no such case', () => {
  const head = caseIn('petition', 'handling');
  const clerk = staff('clerk', 'supervisor', department);
  for (const action of CaseAction.options)
    expect(refusalOf(() => act(head, clerk, commandOn(head, action), morning, named))).toBe('not_found');
});
