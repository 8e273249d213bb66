import { CaseStatus } from '../../functions/contract/kinds';
import { CaseKind } from '../../functions/contract/words';
import { holder, holderKey } from '../../functions/domain/holder';
import { caseIn } from './caseIn';
import { asMember, castOf, department, placeOf } from './cast';

type Who = 'desk' | 'person' | 'resident' | 'nobody';

const held: Record<CaseKind, Partial<Record<CaseStatus, Who>>> = {
  consultation: {
    submitted: 'desk',
    assigned: 'person',
    answered: 'resident',
    followedUp: 'person',
    closed: 'nobody',
    withdrawn: 'nobody',
  },
  legalAid: {
    submitted: 'desk',
    reviewing: 'desk',
    materialsRequested: 'resident',
    granted: 'desk',
    refused: 'nobody',
    assigned: 'person',
    handling: 'person',
    concluded: 'desk',
    filed: 'nobody',
    withdrawn: 'nobody',
  },
  petition: {
    submitted: 'desk',
    mandated: 'person',
    registered: 'person',
    classified: 'person',
    transferred: 'desk',
    returned: 'person',
    accepted: 'desk',
    handling: 'desk',
    opinionGiven: 'resident',
    closed: 'nobody',
    withdrawn: 'nobody',
  },
};

const lines = CaseKind.options.flatMap((kind) =>
  Object.entries(held[kind]).map(([status, who]) => ({ kind, status: CaseStatus.parse(status), who })),
);

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
