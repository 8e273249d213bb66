import { CaseStatus } from '../../../functions/contract/kinds';
import { CaseKind } from '../../../functions/contract/words';
import { handlerOf, holder, holderKey } from '../../../functions/domain/case/holder';
import { statusesOf } from '../../../functions/domain/kinds/statusRow';
import { caseIn } from '../caseIn';
import { asMember, castOf, department, placeOf } from '../cast';

type Who = 'desk' | 'person' | 'resident' | 'nobody';

const held: Record<CaseKind, Record<Who, string>> = {
  consultation: {
    desk: 'disputed returned submitted transferred',
    person: 'assigned followedUp promised',
    resident: 'answered',
    nobody: 'closed withdrawn',
  },
  legalAid: {
    desk: 'changeRequested disputed fileReview granted objected passedOn posted receivedThere returned reviewing submitted transferred',
    person: 'assigned concluded engaged handling',
    resident: 'materialsRequested',
    nobody: 'filed refused terminated upheld withdrawn',
  },
  petition: {
    desk: 'accepted disputed handling performing raised submitted transferred underReReview underReview',
    person: 'classified mandated passedOn posted receivedThere registered returned',
    resident: 'mandateOffered settlementProposed opinionGiven replied reviewGiven',
    nobody: 'closed notAccepted reReviewGiven redirected withdrawn',
  },
  aidComplaint: {
    desk: 'complained disputed returned transferred',
    person: 'accepted decided investigating',
    resident: '',
    nobody: 'notAccepted told withdrawn',
  },
};

const lines = CaseKind.options.flatMap((kind) =>
  Object.entries(held[kind]).flatMap(([who, statuses]) =>
    statuses
      .split(' ')
      .filter(Boolean)
      .map((status) => ({ kind, status: CaseStatus.parse(status), who })),
  ),
);

test.each(CaseKind.options)('the table has every status of a %s once', (kind) => {
  const named = lines.filter((line) => line.kind === kind).map(({ status }) => status);
  expect(named.sort()).toEqual(statusesOf(kind).sort());
});

test.each(lines)('a $kind in $status is held by the $who', ({ kind, status, who }) => {
  expect(holder(caseIn(kind, status)).at).toBe(who);
});

test.each(lines.filter(({ who }) => who === 'person'))(
  'a $kind in $status falls to the desk when nobody has it',
  ({ kind, status }) => {
    const head = caseIn(kind, status, { assignee: null });
    expect(holder(head)).toEqual({ at: 'desk', organisation: placeOf[kind].desk });
  },
);

test('an agent whom the resident has not agreed to holds nothing: the desk does', () => {
  const head = caseIn('petition', 'registered', { marks: [] });
  expect(head.assignee).not.toBeNull();
  expect(handlerOf(head)).toBeNull();
  expect(holder(head)).toEqual({ at: 'desk', organisation: placeOf.petition.desk });
});

test('the desk is the one where the case is now', () => {
  const head = caseIn('petition', 'transferred', { desk: department });
  expect(holder(head)).toEqual({ at: 'desk', organisation: department });
});

test('the name of a holder differs exactly when the holder does', () => {
  const { handler, duty } = castOf('consultation');
  const keys = [
    holder(caseIn('consultation', 'assigned')),
    holder(caseIn('consultation', 'assigned', { assignee: asMember(duty) })),
    holder(caseIn('consultation', 'submitted')),
    holder(caseIn('consultation', 'submitted', { desk: department })),
    holder(caseIn('consultation', 'answered')),
    holder(caseIn('consultation', 'closed')),
  ].map(holderKey);
  expect(new Set(keys).size).toBe(keys.length);
  const renamed = { ...asMember(handler), name: '改了名' };
  expect(holderKey(holder(caseIn('consultation', 'assigned', { assignee: renamed })))).toBe(keys[0]);
});
