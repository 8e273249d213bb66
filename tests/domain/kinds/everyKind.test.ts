import { CaseAction } from '../../../functions/contract/deeds/actions';
import { contracts, type CaseStatus } from '../../../functions/contract/kinds';
import { CaseKind, NoticeKind, Step } from '../../../functions/contract/words';
import { clockIn, clockKeys, clockRow } from '../../../functions/domain/clocks/table';
import { kinds as kindsRecord } from '../../../functions/domain/kinds';
import { lifecycles } from '../../../functions/domain/kinds/lifecycles';
import { isOpen, statusesOf, statusRow } from '../../../functions/domain/kinds/statusRow';
import { targetsOf } from '../../../functions/domain/deeds/targets';

const kinds = CaseKind.options;
const rows = kinds.flatMap((kind) => statusesOf(kind).map((status) => ({ kind, status })));

/** Where one may come from a status by what people do and by the clock, not counting withdrawal. */
const onward = (kind: CaseKind, status: CaseStatus): CaseStatus[] => [
  ...CaseAction.options
    .filter((action) => action !== 'withdraw')
    .flatMap((action) => targetsOf(kind, status, action)),
  ...Object.values(statusRow(kind, status).byClock ?? {}),
];

function reached(kind: CaseKind, from: CaseStatus): Set<CaseStatus> {
  const seen = new Set([from]);
  // A set hands out what is added while it is walked.
  for (const status of seen) for (const to of onward(kind, status)) seen.add(to);
  return seen;
}

test.each(kinds)('the lifecycle of a %s has a row for every status of the contract and no other', (kind) => {
  expect(statusesOf(kind).sort()).toEqual([...contracts[kind].status.options].sort());
});

test('each kind has a letter of its own', () => {
  expect(kinds.map((kind) => lifecycles[kind].letter)).toEqual(['Z', 'Y', 'X', 'W']);
});

const steps: Record<CaseKind, Record<Step, string>> = {
  consultation: {
    accept: 'submitted',
    route: 'disputed returned transferred',
    handle: 'assigned followedUp promised',
    feedback: 'answered',
    close: 'closed withdrawn',
  },
  legalAid: {
    accept: 'materialsRequested reviewing submitted',
    route: 'assigned disputed granted returned transferred',
    handle: 'changeRequested engaged handling',
    feedback: 'concluded fileReview objected passedOn posted receivedThere',
    close: 'filed refused terminated upheld withdrawn',
  },
  petition: {
    accept: 'mandateOffered mandated registered submitted',
    route: 'classified disputed passedOn posted raised returned transferred',
    handle: 'accepted handling receivedThere settlementProposed',
    feedback: 'opinionGiven performing replied reviewGiven underReReview underReview',
    close: 'closed notAccepted reReviewGiven redirected withdrawn',
  },
  aidComplaint: {
    accept: 'complained',
    route: 'disputed returned transferred',
    handle: 'accepted investigating',
    feedback: 'decided',
    close: 'notAccepted told withdrawn',
  },
};

test.each(kinds)('every status of a %s belongs to one of the five steps', (kind) => {
  const inStep = (step: Step) => statusesOf(kind).filter((status) => statusRow(kind, status).step === step);
  const found = Step.options.map((step) => [step, inStep(step).sort().join(' ')]);
  expect(Object.fromEntries(found)).toEqual(steps[kind]);
});

test.each(rows)('a $kind can come to be $status', ({ kind, status }) => {
  const { first, withdrawn } = lifecycles[kind];
  expect([...reached(kind, first), withdrawn]).toContain(status);
});

const ends: Record<CaseKind, Partial<Record<CaseStatus, string>>> = {
  consultation: { closed: 'reopen correctAnswer', withdrawn: '' },
  legalAid: {
    filed: 'recordReport recordCallBack',
    refused: 'object recordReport',
    terminated: 'object recordEndSent recordReport',
    upheld: 'receiveReply recordReport',
    withdrawn: 'object recordReport',
  },
  petition: {
    closed: 'askReview askReReview receiveReply',
    notAccepted: 'reopen',
    reReviewGiven: '',
    redirected: 'reopen',
    withdrawn: 'askReview askReReview receiveReply',
  },
  aidComplaint: { notAccepted: 'reopen', told: '', withdrawn: '' },
};

test.each(kinds)(
  'the ends of a %s are those nobody holds, and only a remedy, or what is owed about it, leads on from them',
  (kind) => {
    const closed = statusesOf(kind).filter((status) => !isOpen(kind, status));
    const found = closed.map((status) => [status, Object.keys(statusRow(kind, status).moves).join(' ')]);
    expect(Object.fromEntries(found)).toEqual(ends[kind]);
  },
);

test.each(rows.filter(({ kind, status }) => isOpen(kind, status)))(
  'an open $kind in $status can be brought to its end without being withdrawn',
  ({ kind, status }) => {
    const finished = [...reached(kind, status)].filter((to) => to !== 'withdrawn' && to in ends[kind]);
    expect(finished).not.toEqual([]);
  },
);

test('what the clock does by itself is what the law or the service gives silence, and a leaver, a meaning', () => {
  const found = rows.flatMap(({ kind, status }) =>
    Object.entries(statusRow(kind, status).byClock ?? {}).map(
      ([word, to]) => `${kind}: ${status} ${word} ${to}`,
    ),
  );
  expect(found).toEqual([
    'consultation: assigned release submitted',
    'consultation: answered settle closed',
    'legalAid: materialsRequested lapse withdrawn',
    'legalAid: assigned release granted',
    'legalAid: engaged release granted',
    'legalAid: handling release granted',
    'petition: mandateOffered mandateUnanswered submitted',
    'petition: mandateOffered release submitted',
    'petition: mandated mandateEnds submitted',
    'petition: mandated release submitted',
    'petition: opinionGiven settle closed',
    'petition: replied settle closed',
    'petition: settlementProposed offerLapses handling',
    'petition: reviewGiven settle closed',
    'petition: performing settle closed',
  ]);
});

test('a status that belongs to another kind is an error, not an answer', () => {
  expect(() => statusRow('consultation', 'granted')).toThrow('consultation has no status granted');
});

test('no two kinds have a date of one name', () => {
  const ofKinds = CaseKind.options.map((kind) => clockKeys.filter((key) => clockRow(key).kind === kind));
  expect(ofKinds.flat().sort()).toEqual([...clockKeys].sort());
  for (const keys of ofKinds) expect(keys).not.toEqual([]);
});

test.each(kinds)('a date runs from the moment a %s is filed', (kind) => {
  const { first } = lifecycles[kind];
  expect(clockKeys.filter((key) => clockIn(key, kind, first, []) === 'runs')).not.toEqual([]);
});

test.each(kinds)('whether the law asks for it is said of every notice of a %s', (kind) => {
  expect(Object.keys(kindsRecord[kind].statutory).sort()).toEqual([...NoticeKind.options].sort());
});
