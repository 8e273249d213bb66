import {
  inIndex,
  itemBytes,
  readUnits,
  writeUnits,
  type Item,
} from '../../../functions/local/tools/bench/capacity';
import type { CaseAction } from '../../../functions/contract/actions';
import { limits } from '../../../functions/contract/limits';
import { CaseKind } from '../../../functions/contract/words';
import type { CaseHead, Move } from '../../../functions/domain/case/case';
import type { Mark } from '../../../functions/domain/case/marks';
import { priorStatuses } from '../../../functions/domain/deeds/targets';
import { eventItem } from '../../../functions/store/cases/eventItem';
import { headItem } from '../../../functions/store/cases/headItem';
import { seal } from '../../support/store';
import { department, doing, filed, hoursAfter, noon, step, turns } from '../../support/moves';

const han = (count: number): string => '律'.repeat(count);
const kilobyte = 1024;

/** The way a case mostly goes, from its filing to its end. */
const ways: Record<CaseKind, CaseAction[]> = {
  consultation: ['take', 'answer', 'followUp', 'answer', 'close'],
  legalAid: [
    ...([
      'startReview',
      'requestMaterials',
      'supplyMaterials',
      'grant',
      'assign',
      'declareNoConflict',
    ] as const),
    ...(['begin', 'signAgreement', 'reportProgress', 'conclude', 'handInFile', 'archive'] as const),
  ],
  petition: [
    ...(['take', 'agreeMandate', 'register', 'classify', 'transfer', 'accept'] as const),
    ...(['investigate', 'giveOpinion', 'confirmPerformance', 'close'] as const),
  ],
  aidComplaint: [
    ...(['accept', 'assign', 'investigate', 'askStatement', 'recordStatement'] as const),
    ...(['decideComplaint', 'answerComplaint'] as const),
  ],
};

/** Names are as long as they come in these tests: every office is one of a banner with a name of seven characters. */
test.each(CaseKind.options)(
  'on its way a %s has a head of one kilobyte, but while it is offered elsewhere',
  (kind) => {
    let move = filed(kind);
    const heads = [move.head, ...ways[kind].map((action) => (move = doing(move.head, action)).head)];
    const large = heads.filter((head) => itemBytes(headItem(head)) > kilobyte).map(({ status }) => status);
    // A petition offered to a department: two offices, an agent of a third item's length, and four dates at once; those
    // after it carry the keys of all steps before as well.
    const heavy = ['transferred', 'accepted', 'handling', 'opinionGiven'];
    expect(large).toEqual(kind === 'petition' ? heavy : []);
  },
);

/** What a head carries more or less of from one state to the next. */
const stateOf = ({
  status,
  assignee,
  sender,
  against,
  marks,
  mandateUntil,
  resume,
  returns,
}: CaseHead): string =>
  JSON.stringify([
    ...[
      status,
      assignee !== null,
      sender !== null,
      against.length,
      mandateUntil !== null,
      resume,
      returns > 0,
    ],
    ...[...marks].sort(),
  ]);

/** Part of the burden below: what can be done at any time would only double the states, each by itself. */
const atAnyTime: readonly CaseAction[] = [
  'askRecusal',
  'agreePhoneService',
  'declinePhoneService',
  'withdrawSensitive',
  'agreeSensitive',
  'reportMajor',
  'tellDanger',
  'confirmSafe',
  'recordCallBack',
  'recordEndSent',
];

/** Every state that any deeds can bring a case of a kind to. */
function everyState(kind: CaseKind): CaseHead[] {
  const seen = new Map<string, CaseHead>();
  const todo = [filed(kind).head];
  for (let head = todo.pop(); head; head = todo.pop()) {
    const state = stateOf(head);
    if (seen.has(state)) continue;
    seen.set(state, head);
    const from = head;
    const onward = turns(from).filter(({ action }) => !atAnyTime.includes(action));
    todo.push(...onward.map((turn) => step(from, turn, hoursAfter(from.version)).head));
  }
  return [...seen.values()];
}

/** What is on a case once such a deed was done, of the kinds that have it. */
const leaves: [CaseAction, Mark][] = [
  ['recordCallBack', 'calledBack'],
  ['recordEndSent', 'endSent'],
];
const leftOn = (kind: CaseKind): Mark[] =>
  leaves.flatMap(([action, mark]) => (priorStatuses(kind, action).length > 0 ? [mark] : []));

/** The same with all that time and other cases may add. */
const burdened = (head: CaseHead): CaseHead => ({
  ...head,
  overseer: department,
  limitationOn: '2026-09-01',
  cameFrom: { caseId: head.id, number: head.number },
  aside: [head.ownerId],
  recusal: { personIds: [head.ownerId], decider: department.organisationId },
  marks: [
    ...head.marks,
    'recusalAsked',
    'phoneService',
    'major',
    'danger',
    'straightOn',
    'atOnce',
    ...leftOn(head.kind),
    'hasOtherSide',
  ],
  clocks: [...head.clocks, ...head.clocks.slice(0, 1)].map((clock) => ({
    ...clock,
    stage: 4,
    overdueAt: noon,
  })),
});

test.each(CaseKind.options)(
  'in every state of a %s, at its worst, its head costs no more than two units, and four with the keys of all its steps',
  (kind) => {
    const heads = everyState(kind);
    const worst = (keysSeen: string): number =>
      Math.max(...heads.map((head) => itemBytes(headItem({ ...burdened(head), keysSeen }))));
    expect(heads.length).toBeGreaterThan(100);
    expect(worst('')).toBeLessThan(2 * kilobyte);
    expect(worst('four'.repeat(limits.events))).toBeLessThan(4 * kilobyte);
  },
);

test('twenty new consultations are listed for at most 1.5 read units', () => {
  const line = inIndex(headItem(filed('consultation').head), 'holder') ?? {};
  expect(itemBytes(line)).toBeGreaterThan(300);
  expect(readUnits(20 * itemBytes(line))).toBeLessThanOrEqual(1.5);
});

const items = (move: Move): { before: Item | undefined; head: Item; event: Item } => ({
  before: move.before ? headItem(move.before) : undefined,
  head: headItem(move.head),
  event: eventItem(move, seal),
});

function cost(move: Move): number {
  const { before, head, event } = items(move);
  return writeUnits({ before, after: head }, true) + writeUnits({ after: event }, true);
}

describe('a question of 370 characters, answered with 370, read and closed', () => {
  const file = filed('consultation', { question: han(370) });
  const answer = doing(file.head, 'answer', { text: han(370) });
  const close = doing(answer.head, 'close');

  // Two of them for the day on which silence would close it: it is entered with the answer and taken out at the end. One for
  // the day until which it is kept.
  test('costs 26 write units for the case itself', () => {
    expect([file, answer, close].map(cost)).toEqual([9, 10, 7]);
  });

  test('is read whole for one read unit', () => {
    const whole = [headItem(answer.head), items(file).event, items(answer).event];
    expect(readUnits(whole.map(itemBytes).reduce((sum, bytes) => sum + bytes))).toBeLessThanOrEqual(1);
  });
});
