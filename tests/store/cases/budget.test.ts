import {
  inIndex,
  itemBytes,
  readUnits,
  writeUnits,
  type Item,
} from '../../../functions/local/tools/bench/capacity';
import type { CaseAction } from '../../../functions/contract/deeds/actions';
import { limits } from '../../../functions/contract/limits';
import { CaseKind } from '../../../functions/contract/words';
import type { CaseHead, Move } from '../../../functions/domain/case/case';
import type { Mark } from '../../../functions/domain/case/marks';
import { priorStatuses } from '../../../functions/domain/deeds/targets';
import { eventItem } from '../../../functions/store/cases/eventItem';
import type { Seal } from '../../../functions/store/seal/seal';
import { headItem } from '../../../functions/store/cases/headItem';
import { lookFor, standingAt } from '../../../functions/store/cases/lookLine';
import { publishedSettings } from '../../../functions/domain/clocks/rules';
import { told } from '../../../functions/domain/systemSteps/systemStep';
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
    const large = heads
      .filter((head) => itemBytes(headItem(head, seal)) > kilobyte)
      .map(({ status }) => status);
    // A petition offered to a department: two offices, an agent of a third item's length, and four dates at once. And one whose
    // opinion is given, by some bytes, since lists say whose a case is.
    expect(large).toEqual(kind === 'petition' ? ['transferred', 'opinionGiven'] : []);
  },
);

/**
 * Marks that open no way by themselves and would only double the states: each head carries all of them in the end
 * (`burdened`), so that none is measured with fewer than it can have.
 */
const beside: readonly Mark[] = [
  'noticed',
  'explained',
  'ordered',
  'wasAssigned',
  'hasOtherSide',
  'extended',
];

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
    ...marks.filter((mark) => !beside.includes(mark)).sort(),
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

/** All these heads have one title: what it takes sealed is the same for each. */
const sealedTitle = seal.sealText(filed('legalAid').head.title, 'a title');
const sealedOnce: Seal = { ...seal, sealText: () => sealedTitle };

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
    // By whom it is said makes no other state of it.
    const deeds = new Map(onward.map((turn) => [JSON.stringify([turn.action, turn.input]), turn]));
    todo.push(...[...deeds.values()].map((turn) => step(from, turn, hoursAfter(from.version)).head));
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

/** The same with all that time and other cases may add, and with the marks that some state `has` beside it. */
const burdened = (head: CaseHead, has: ReadonlySet<Mark>): CaseHead => ({
  ...head,
  overseer: department,
  limitationOn: '2026-09-01',
  cameFrom: { caseId: head.id, number: head.number },
  aside: [head.ownerId],
  recusal: { personIds: [head.ownerId], decider: department.organisationId },
  marks: [
    ...new Set<Mark>([
      ...head.marks,
      ...beside.filter((mark) => has.has(mark)),
      ...(['recusalAsked', 'phoneService', 'major', 'danger', 'straightOn', 'atOnce'] as const),
      ...leftOn(head.kind),
      'hasOtherSide',
    ]),
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
    const has = new Set(heads.flatMap(({ marks }) => marks));
    const worst = (seen: string): number =>
      Math.max(
        ...heads.map((head) =>
          itemBytes(headItem({ ...burdened(head, has), keysSeen: seen, steps: seen }, sealedOnce)),
        ),
      );
    expect(heads.length).toBeGreaterThan(100);
    expect(worst('')).toBeLessThan(2 * kilobyte);
    expect(worst('f00f'.repeat(limits.events))).toBeLessThan(4 * kilobyte);
  },
);

test('twenty new consultations are listed for at most 1.5 read units', () => {
  const line = inIndex(headItem(filed('consultation').head, seal), 'holder') ?? {};
  expect(itemBytes(line)).toBeGreaterThan(300);
  expect(readUnits(20 * itemBytes(line))).toBeLessThanOrEqual(1.5);
});

/** The items of a move, as they are written after those of the move before. */
const written = new Map<CaseHead, Item>();
function items(move: Move): { before: Item | undefined; head: Item; event: Item } {
  const { before, head } = move;
  const item = written.get(head) ?? headItem(head, seal, before);
  standingAt(head, lookFor(head, before));
  written.set(head, item);
  return { before: before ? written.get(before) : undefined, head: item, event: eventItem(move, seal) };
}

function cost(move: Move): number {
  const { before, head, event } = items(move);
  return writeUnits({ before, after: head }, true) + writeUnits({ after: event }, true);
}

/** As a person writes, hardly a phrase twice: nothing that is easy to shorten. */
const story = (from: number, length: number): string => tale.slice(from, from + length);
const tale =
  '去年三月我经老乡介绍到旗里一个工地扎钢筋，讲好每天二百八十块，干满一个月发一次。头两个月都按时给了，从六月起老板就说甲方没拨款，让大家再等等，先借给每人五百块买菜。到九月收工的时候他写了一张条子，上面有欠款总数、身份证后四位和手印，答应中秋以前结清，后来电话打得通却总说在外地要账。十一月我和另外四个人去公司找过一回，门卫不让进，说项目部已经撤走。劳动监察那边我也去登记过，工作人员让补充考勤和转账记录，可是考勤表在班组长手里，他也被拖着没拿到钱。家里老人今年住院做了手术，孩子明年上高中，实在等不起。我想问，这种情况应该先申请仲裁还是直接起诉，条子能不能算证据，需不需要交费用，过了多久就不能再要了，能不能免费请一位律师帮忙，' +
  '您好，根据您说的情况，可以从三个方面着手。第一，那张写明数额并按了手印的字据属于债权凭证，持有它可以不经仲裁直接向被告住所地或者工程所在地基层法院提出诉讼，诉状上写清姓名、地址、金额及利息起算日。第二，如果希望快一些，可以同时请求总承包单位先行清偿，依照保障农民工工资的条例，施工总承包企业对分包单位拖欠的部分负有先付责任。第三，时效一般为三年，自约定付款之日的次日算起，您目前没有超过。材料方面，除字据以外，请保存通话录音、微信聊天、银行流水和工友证言；考勤在别人手中的，立案后能够申请调查取证。诉讼费用可以缓交，符合条件时还能得到减免。讨薪案件申请法律援助不审查经济困难，带上身份证和上述凭据到本旗法律援助中心即可，当天就能受理。若对方转移财产，建议尽早提出保全。祝顺利。';

const sum = (costs: readonly number[]): number => costs.reduce((total, one) => total + one);

describe.each([
  ['370 characters, the same again and again', () => han(370), [7, 6, 5, 5]],
  ['150, as people write', (from: number) => story(from, 150), [7, 6, 5, 5]],
  ['330, as people write', (from: number) => story(from, 330), [9, 8, 5, 5]],
])('a question and an answer, read and closed: %s', (_, written, costs) => {
  const file = filed('consultation', { question: written(0) });
  const answer = doing(file.head, 'answer', { text: written(370) });
  const read = told(answer.head, hoursAfter(3), publishedSettings);
  const close = doing(read.head, 'close');

  // Two for the head and two for the event of each; one for each list that it comes into or leaves. It stands where the sweep
  // was to find it first, whatever it is looked for afterwards.
  test(`costs ${sum(costs)} write units for the case itself, and nothing goes with it`, () => {
    expect([file, answer, read, close].map(cost)).toEqual(costs);
  });

  test('is read whole for one read unit', () => {
    const whole = [headItem(answer.head, seal), items(file).event, items(answer).event];
    expect(readUnits(whole.map(itemBytes).reduce((sum, bytes) => sum + bytes))).toBeLessThanOrEqual(1);
  });
});
