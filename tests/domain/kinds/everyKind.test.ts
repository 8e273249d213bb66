import type { CaseAction } from '../../../functions/contract/actions';
import { statuses, type CaseStatus } from '../../../functions/contract/kinds';
import { CaseKind, Step } from '../../../functions/contract/words';
import { lifecycles } from '../../../functions/domain/kinds';
import { isOpen, leadsTo, statusesOf, statusRow } from '../../../functions/domain/statusRow';

const kinds = CaseKind.options;
const rows = kinds.flatMap((kind) => statusesOf(kind).map((status) => ({ kind, status })));

/** Where one may come from a status, not counting withdrawal. */
const onward = (kind: CaseKind, status: CaseStatus): CaseStatus[] =>
  Object.values(statusRow(kind, status).moves);

function reached(kind: CaseKind, from: CaseStatus): Set<CaseStatus> {
  const seen = new Set([from]);
  // A set hands out what is added while it is walked.
  for (const status of seen) for (const to of onward(kind, status)) seen.add(to);
  return seen;
}

test.each(kinds)('the lifecycle of a %s has a row for every status of the contract and no other', (kind) => {
  expect(statusesOf(kind).sort()).toEqual([...statuses[kind].options].sort());
});

test('each kind has a letter of its own', () => {
  const letters = kinds.map((kind) => lifecycles[kind].letter);
  expect(letters).toEqual(['Z', 'Y', 'X']);
});

const steps: Record<CaseKind, Partial<Record<CaseStatus, Step>>> = {
  consultation: {
    submitted: 'accept',
    assigned: 'handle',
    answered: 'feedback',
    followedUp: 'handle',
    closed: 'close',
    withdrawn: 'close',
  },
  legalAid: {
    submitted: 'accept',
    reviewing: 'accept',
    materialsRequested: 'accept',
    granted: 'route',
    refused: 'close',
    assigned: 'route',
    handling: 'handle',
    concluded: 'feedback',
    filed: 'close',
    withdrawn: 'close',
  },
  petition: {
    submitted: 'accept',
    mandated: 'accept',
    registered: 'accept',
    classified: 'route',
    transferred: 'route',
    returned: 'route',
    accepted: 'handle',
    handling: 'handle',
    opinionGiven: 'feedback',
    closed: 'close',
    withdrawn: 'close',
  },
};

test.each(kinds)('every status of a %s belongs to one of the five steps', (kind) => {
  const found = statusesOf(kind).map((status) => [status, statusRow(kind, status).step]);
  expect(Object.fromEntries(found)).toEqual(steps[kind]);
});

test('a step goes back only where a follow-up question opens the handling again', () => {
  const order = Step.options;
  const backward = rows.flatMap(({ kind, status }) =>
    onward(kind, status)
      .filter((to) => order.indexOf(statusRow(kind, to).step) < order.indexOf(statusRow(kind, status).step))
      .map((to) => `${kind}: ${status} → ${to}`),
  );
  expect(backward).toEqual(['consultation: answered → followedUp']);
});

test('a status comes again only where the path says ⇄, or where a case changes hands', () => {
  const again = rows.flatMap(({ kind, status }) =>
    [...new Set(onward(kind, status))]
      .filter((to) => to !== status && reached(kind, to).has(status))
      .map((to) => `${kind}: ${status} → ${to}`),
  );
  expect(again.sort()).toEqual([
    'consultation: answered → followedUp',
    'consultation: followedUp → answered',
    'legalAid: materialsRequested → reviewing',
    'legalAid: reviewing → materialsRequested',
    'petition: returned → transferred',
    'petition: transferred → returned',
  ]);
  const stays = rows.flatMap(({ kind, status }) =>
    Object.entries(statusRow(kind, status).moves).filter(([, to]) => to === status),
  );
  expect(new Set(stays.map(([action]) => action))).toEqual(new Set(['assign']));
});

test.each(rows)('a $kind can come to be $status', ({ kind, status }) => {
  const { first, withdrawn } = lifecycles[kind];
  expect([...reached(kind, first), withdrawn]).toContain(status);
});

const ends: Record<CaseKind, CaseStatus[]> = {
  consultation: ['closed', 'withdrawn'],
  legalAid: ['filed', 'refused', 'withdrawn'],
  petition: ['closed', 'withdrawn'],
};

test.each(kinds)('the ends of a %s are the ones nobody holds, and nothing leads on from them', (kind) => {
  const closed = statusesOf(kind).filter((status) => !isOpen(kind, status));
  expect(closed.sort()).toEqual(ends[kind]);
  for (const status of ends[kind]) expect(statusRow(kind, status).moves).toEqual({});
});

test.each(rows.filter(({ kind, status }) => isOpen(kind, status)))(
  'an open $kind in $status can be brought to its end without being withdrawn',
  ({ kind, status }) => {
    const finished = [...reached(kind, status)].filter((to) => to !== 'withdrawn' && ends[kind].includes(to));
    expect(finished).not.toEqual([]);
  },
);

test.each(rows)(
  'an open $kind in $status takes messages and can be withdrawn; a closed one neither',
  (row) => {
    const { kind, status } = row;
    const leads = (action: CaseAction) => leadsTo(kind, status, action);
    const open = !ends[kind].includes(status);
    expect([leads('message'), leads('withdraw')]).toEqual(
      open ? [status, 'withdrawn'] : [undefined, undefined],
    );
  },
);

test('a status that belongs to another kind is an error, not an answer', () => {
  expect(() => statusRow('consultation', 'granted')).toThrow('consultation has no status granted');
});
