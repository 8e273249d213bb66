import { HelpCard } from '../../../functions/contract/help';
import { Filing } from '../../../functions/contract/kinds';
import type { UrgentReason } from '../../../functions/contract/kinds/circumstances';
import type { AidMatter } from '../../../functions/contract/kinds/legalAid';
import { urgentReasons } from '../../../functions/domain/filing/urgent';
import { cardRows } from '../../../functions/domain/help/cards';
import { helpBefore, helpIn } from '../../../functions/domain/help/helpFor';
import { filings } from '../caseIn';
import { filed, today, type Said } from './filed';

// Invented, in the way people write. Half are answered by taps alone, the words saying nothing; half by words alone.
type Wanted = {
  reasons?: UrgentReason[];
  cards: HelpCard[];
  aid?: AidMatter;
  clock?: 'consult.message' | 'consult.urgent' | 'consult.danger';
};

const plain = '想问问这件事该怎么办。';

const byTaps: [Said, Wanted][] = [
  [
    { topic: 'family', question: plain, circumstances: { danger: 'violence' } },
    { reasons: ['danger'], cards: ['callPolice', 'protectionOrder'], aid: 'domesticViolence' },
  ],
  [
    { topic: 'neighbours', question: plain, circumstances: { danger: 'violence' } },
    { reasons: ['danger'], cards: ['callPolice'] },
  ],
  [
    { topic: 'minors', question: plain, circumstances: { danger: 'violence', inCare: 'child' } },
    {
      reasons: ['danger', 'childInDanger'],
      cards: ['callPolice', 'protectionOrder', 'child'],
      aid: 'domesticViolence',
    },
  ],
  [
    { topic: 'criminal', question: plain, circumstances: { custody: 'authority' } },
    { reasons: ['custody'], cards: ['custody'], aid: 'criminal' },
  ],
  [
    { topic: 'other', question: plain, circumstances: { custody: 'authority' } },
    { reasons: ['custody'], cards: ['custody'], aid: 'criminal' },
  ],
  [
    { topic: 'other', question: plain, circumstances: { custody: 'somebody' } },
    { reasons: ['held'], cards: ['callPolice'] },
  ],
  [
    { topic: 'bodilyHarm', question: plain, circumstances: { danger: 'treatment' } },
    { reasons: ['treatment'], cards: ['treatment'] },
  ],
  [
    { topic: 'elderly', question: plain, circumstances: { danger: 'livelihood', inCare: 'adult' } },
    { reasons: ['livelihood'], cards: ['livelihood', 'ward'], clock: 'consult.urgent' },
  ],
  [
    { topic: 'wages', question: plain, circumstances: { atWork: 'wages', danger: 'no' } },
    { cards: ['wages'], aid: 'labourPay', clock: 'consult.message' },
  ],
  [
    { topic: 'other', question: plain, circumstances: { atWork: 'injury' } },
    { cards: ['workInjury'], aid: 'bodilyHarm', clock: 'consult.message' },
  ],
  [
    { topic: 'other', question: plain, circumstances: { atWork: 'injuryWithOffer' } },
    { cards: ['dontSign', 'workInjury'], aid: 'bodilyHarm', clock: 'consult.message' },
  ],
  [
    { topic: 'government', question: plain, circumstances: { paper: 'decision', lastDay: '2026-03-05' } },
    { reasons: ['lastDay'], cards: ['lastDay'], clock: 'consult.urgent' },
  ],
  [
    { topic: 'courts', question: plain, circumstances: { paper: 'court', lastDay: '2026-03-03' } },
    { reasons: ['lastDay'], cards: ['lastDay'] },
  ],
  [
    { topic: 'housing', question: plain, circumstances: { paper: 'unsure', danger: 'unsure' } },
    { reasons: ['perhapsDanger'], cards: ['askSafe'] },
  ],
  [
    {
      topic: 'contract',
      question: plain,
      circumstances: { danger: 'no', custody: 'no', paper: 'no', atWork: 'no', inCare: 'no' },
    },
    { cards: [], clock: 'consult.message' },
  ],
];

const byWords: [Said, Wanted][] = [
  [
    { topic: 'family', question: '他现在拿着菜刀堵在门口，架在我妈脖子上要钱，我该怎么办' },
    {
      reasons: ['perhapsDanger'],
      cards: ['askSafe', 'callPolice', 'protectionOrder'],
      aid: 'domesticViolence',
    },
  ],
  [
    { topic: 'family', question: '老公喝了酒又打我，身上都是青的，想离婚' },
    {
      reasons: ['perhapsDanger'],
      cards: ['askSafe', 'callPolice', 'protectionOrder'],
      aid: 'domesticViolence',
    },
  ],
  [
    { question: '八个工友被派出所带走，关了六十多个小时，家里没接到通知' },
    { reasons: ['perhapsDanger'], cards: ['askSafe', 'custody'], aid: 'criminal' },
  ],
  [
    { question: '我弟弟被刑事拘留了，在看守所，能不能见律师' },
    { reasons: ['perhapsDanger'], cards: ['askSafe', 'custody'], aid: 'criminal' },
  ],
  [
    { question: '砖厂老板把人锁在宿舍里，不让出门，也不给身份证' },
    { reasons: ['perhapsDanger'], cards: ['askSafe', 'callPolice'] },
  ],
  [
    { topic: 'traffic', question: '撞人的司机不露面，医院说欠费就停药，孩子还在重症室' },
    { reasons: ['perhapsDanger'], cards: ['askSafe', 'treatment', 'traffic'], aid: 'bodilyHarm' },
  ],
  [
    { question: '欠的钱还不上，真的不想活了' },
    { reasons: ['perhapsDanger'], cards: ['askSafe', 'callPolice'] },
  ],
  [
    { topic: 'lending', question: '要账的人天天上门威胁我，扬言要打断我的腿弄死我' },
    { reasons: ['perhapsDanger'], cards: ['askSafe', 'callPolice'] },
  ],
  [
    { topic: 'minors', question: '后爸打孩子，十岁的娃身上全是伤' },
    {
      reasons: ['perhapsDanger'],
      cards: ['askSafe', 'callPolice', 'protectionOrder', 'child'],
      aid: 'domesticViolence',
    },
  ],
  [
    { question: '在工地干了四个月，工资一分没给，包工头电话也不接' },
    { cards: ['wages'], aid: 'labourPay', clock: 'consult.message' },
  ],
  [
    { question: '铡草机把手指轧断了，老板说给三万块让签协议私了' },
    { cards: ['dontSign', 'workInjury'], aid: 'bodilyHarm', clock: 'consult.message' },
  ],
  [
    { topic: 'consumer', question: '网上刷单被骗了两万八，群里的人都拉黑我了' },
    { cards: ['fraud', 'consumer'], clock: 'consult.message' },
  ],
  [
    { question: '网赌输了十几万，能不能起诉平台把钱要回来' },
    { cards: ['gambling'], clock: 'consult.message' },
  ],
  [{ question: '信用卡逾期，银行天天打电话催，利息算得不对' }, { cards: ['bank'], clock: 'consult.message' }],
  [{ question: '以前坐过牢，现在想出国打工，护照能不能办' }, { cards: ['abroad'], clock: 'consult.message' }],
];

describe.each([
  ['by taps alone', byTaps],
  ['by words alone', byWords],
])('told %s', (_, sentences) => {
  test('there are fifteen', () => expect(sentences).toHaveLength(15));

  test.each(sentences)('%j', (said, { reasons = [], cards, aid = null, clock = 'consult.danger' }) => {
    const { head, help } = filed(said);
    expect(urgentReasons(head, today)).toEqual(reasons);
    expect(head.clocks.map(({ key }) => key)).toEqual([clock]);
    expect(help.cards.map(({ card }) => card)).toEqual(cards);
    expect(help.aid?.matter ?? null).toBe(aid);
  });
});

const sentAround = [
  '草场被占的事，农牧局、林草局踢皮球，跑了五趟',
  '三个部门推来推去，都说不归他们管',
  '好几个单位都说不归自己管这个井',
];

test.each(sentAround)(
  'whoever is sent from office to office is told who says which of them it is: %s',
  (question) => {
    const { head, help } = filed({ topic: 'village', question });
    expect(help.cards).toEqual([{ card: 'severalOffices', law: '《信访工作条例》第二十四条' }]);
    expect(urgentReasons(head, today)).toEqual([]);
  },
);

test('the law at home is cited of what happens at home, and of nothing else', () => {
  for (const [said] of [...byTaps, ...byWords]) {
    const { cards } = filed(said).help;
    const isAtHome = cards.some(({ card }) => card === 'protectionOrder');
    const laws = cards.flatMap(({ law }) => law ?? []).join('');
    expect([said, laws.includes('反家庭暴力法')]).toEqual([said, isAtHome]);
  }
});

test('several who agree are no such matter', () => {
  expect(filed({ question: '两个部门都签了字，手续还要哪些' }).help.cards).toEqual([]);
});

test('what was tapped shows the same cards before anything is filed', () => {
  for (const [{ topic, circumstances = {} }, { cards }] of byTaps)
    expect(helpBefore({ topic, circumstances }).cards.map(({ card }) => card)).toEqual(cards);
});

test('whoever said no is believed, whatever their words', () => {
  for (const [said] of byWords) {
    const circumstances = { danger: 'no', custody: 'no', atWork: 'no' } as const;
    const { head, help } = filed({ ...said, circumstances });
    expect(urgentReasons(head, today)).toEqual([]);
    expect(help.cards.map(({ card }) => card)).not.toContain('callPolice');
  }
});

test.each([
  '邻居把院墙砌到我家地里来了，说了也不听',
  '打官司要交多少钱，打电话问法院没人接',
  '村里砍树没跟我们商量，想问问能不能要补偿',
  '羊被车轧死了两只，赔多少合适',
  '低保停了，村里说名额满了',
  '公司让我签竞业协议，不签就不让转正',
  '干了三个月活，老板打了欠条，现在人找不到了',
])('nothing is asked of an everyday question: %s', (question) => {
  const { head, help } = filed({ question });
  expect(urgentReasons(head, today)).toEqual([]);
  expect(help.cards.map(({ card }) => card)).not.toContain('askSafe');
  expect(head.clocks.map(({ key }) => key)).toEqual(['consult.message']);
});

test('each card is shown by some sentence', () => {
  const { form } = filings.petition;
  const sealed = helpIn({ kind: 'petition', form }, { kind: 'petition', marks: ['sealed'] }, today);
  const [question = ''] = sentAround;
  const shown = new Set([
    ...filed({ question }).help.cards.map(({ card }) => card),
    ...[...byTaps, ...byWords].flatMap(([, { cards }]) => cards),
    ...sealed.cards.map(({ card }) => card),
  ]);
  expect(HelpCard.options.filter((card) => !shown.has(card))).toEqual([]);
  expect(Object.keys(cardRows)).toEqual(HelpCard.options);
});

test('an application that is one already is not proposed another', () => {
  const filing = Filing.parse(filings.legalAid);
  expect(helpIn(filing, { kind: 'legalAid', marks: [] }, today).aid).toBeNull();
});
