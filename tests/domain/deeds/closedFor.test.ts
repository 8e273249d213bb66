import { CaseAction } from '../../../functions/contract/deeds/actions';
import { CaseKind } from '../../../functions/contract/words';
import { actionsFor } from '../../../functions/domain/deeds/actionsFor';
import { closedFor } from '../../../functions/domain/deeds/closedFor';
import { statusesOf } from '../../../functions/domain/kinds/statusRow';
import { caseIn, morning } from '../caseIn';
import { castOf } from '../cast';

test('what is said to be closed is never offered, in any status of any kind', () => {
  for (const kind of CaseKind.options)
    for (const status of statusesOf(kind)) {
      const head = caseIn(kind, status);
      const { handler } = castOf(kind);
      const offered = actionsFor(handler, head, morning);
      for (const { action, openIn, why } of closedFor('handler', head, morning)) {
        expect([kind, status, action, offered.includes(action)]).toEqual([kind, status, action, false]);
        expect(openIn.length > 0 || why !== null).toBe(true);
        expect(openIn).not.toContain(status);
      }
    }
});

test('a question is closed only after it was answered, and residents are told nothing of it', () => {
  const head = caseIn('consultation', 'answered');
  const closed = closedFor('handler', head, morning).map(({ action }) => action);
  expect(closed).toContain('answer');
  expect(closedFor('handler', head, morning).find(({ action }) => action === 'answer')?.openIn).toContain(
    'followedUp',
  );
  expect(closedFor('owner', head, morning)).toEqual([]);
  expect(CaseAction.options.length).toBeGreaterThan(closed.length);
});
