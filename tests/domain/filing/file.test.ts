import { CaseKind } from '../../../functions/contract/words';
import { dayOf } from '../../../functions/domain/clocks/day';
import { firstBreak } from '../../../functions/domain/case/timeline/verify';
import { lifecycles } from '../../../functions/domain/kinds/lifecycles';
import { filings, key, morning, newCase, salt } from '../caseIn';
import { owner, placeOf } from '../cast';

describe.each(CaseKind.options)('a new %s', (kind) => {
  const { before, head, event, priorStatuses } = newCase(kind);

  test('is in its first status, at the desk, in nobody’s hands yet', () => {
    expect(head).toMatchObject({
      kind,
      status: lifecycles[kind].first,
      version: 1,
      ownerId: owner.personId,
      desk: placeOf[kind].desk,
      assignee: null,
      sender: null,
      filedAt: morning,
      updatedAt: morning,
      heldSince: morning,
    });
  });

  test('has nothing before it', () => {
    expect([before, priorStatuses]).toEqual([null, []]);
  });

  test('has its filing as first event, with the answers as they were given and no name', () => {
    expect(event).toMatchObject({
      caseId: head.id,
      seq: 1,
      at: morning,
      word: 'file',
      by: { standing: 'owner', personId: owner.personId, name: null, organisationName: null },
      key,
      from: null,
      to: lifecycles[kind].first,
      details: filings[kind].form,
    });
    expect(firstBreak([event], salt)).toBeNull();
    expect(head.tip).toBe(event.digest);
  });
});

test.each([
  ['consultation', 'consult.message', '2026-03-03'],
  ['legalAid', 'aid.review', '2026-03-09'],
  ['petition', 'petition.transfer', '2026-03-17'],
  ['aidComplaint', 'aidComplaint.accept', '2026-03-09'],
] as const)('a %s filed on 2 March runs against %s until %s', (kind, clock, last) => {
  expect(newCase(kind).head.clocks.map(({ key: one, dueAt }) => [one, dayOf(dueAt)])).toEqual([
    [clock, last],
  ]);
});
