import type { PaperKind } from '../../functions/contract/case/papers';
import { ReviewOutcome } from '../../functions/contract/kinds/endReason';
import { ReplyOutcome } from '../../functions/contract/kinds/petition';
import { PetitionRoute } from '../../functions/contract/kinds/petitionRoute';
import { paperCase } from '../../functions/domain/papers/papersOf';
import { department, doing } from '../support/moves';
import { histories, lived, paperIn } from './samples';

type Steps = Parameters<typeof lived> extends [unknown, ...infer S] ? S : never;

const said = (about: ReturnType<typeof lived>, kind: PaperKind): string =>
  JSON.stringify(paperIn(about, kind));

const stepsOf = (kind: PaperKind): Steps => histories[kind].slice(1) as Steps;

/** What was asked for after its thirty days, as the sweep leaves it. */
function answeredLate(request: 'reviewRequest' | 'reReviewRequest', outcome: ReviewOutcome) {
  const { head, events } = lived('petition', ...stepsOf(request));
  const late = { ...head, marks: [...head.marks, 'late' as const] };
  const answer = request === 'reviewRequest' ? 'giveReview' : 'giveReReview';
  const input = { outcome, opinion: '写明理由。', basis: '《信访工作条例》第三十五条' };
  const move = doing(late, answer, input);
  return paperCase(move.head, [...events, move.event]);
}

/** By hand, from 信访工作条例 35, 36: what follows from each end of a review and a re-review, and only from that. */
const follows: Record<ReviewOutcome, { review: RegExp; reReview: RegExp }> = {
  maintained: { review: /三十日内，向复查机关/, reReview: /同一事实和理由.*不再受理/ },
  changed: { review: /三十日内，向复查机关/, reReview: /同一事实和理由.*不再受理/ },
  redo: { review: /重新办理，办理期限重新计算/, reReview: /重新办理，办理期限重新计算/ },
  outOfTime: {
    review: /原来的意见照旧，其中答应的事照样落实/,
    reReview: /原来的意见照旧，其中答应的事照样落实/,
  },
};

describe.each(ReviewOutcome.options)('a review that ends in %s', (outcome) => {
  const papers = [
    ['review', said(answeredLate('reviewRequest', outcome), 'reviewOpinion')],
    ['reReview', said(answeredLate('reReviewRequest', outcome), 'reReviewOpinion')],
  ] as const;
  test.each(papers)(
    'says on the paper of the %s what follows, and nothing of another end',
    (stage, paper) => {
      const own = follows[outcome][stage];
      expect(paper).toMatch(own);
      const others = ReviewOutcome.options.map((one) => follows[one][stage]);
      for (const other of others) if (other.source !== own.source) expect(paper).not.toMatch(other);
    },
  );
});

const registered: Steps = ['take', 'agreeMandate', 'register'];
const classes = [
  { type: 'suggestion' },
  { type: 'complaint' },
  { type: 'appeal', route: 'lawEnforcement' },
  { type: 'appeal', route: 'petition' },
] as const;
const accepted = (one: (typeof classes)[number]): Steps => [
  ...registered,
  ['classify', one],
  'transfer',
  'accept',
];

// 29, 30: no days in the regulation; 31(5) with 行政诉讼法 47: two months; 34: sixty days.
test.each([
  [classes[0], '2026年10月4日', '条例没有规定天数', '第二十三条"'],
  [classes[1], '2026年10月4日', '条例没有规定天数', '第二十三条"'],
  [classes[2], '2026年10月5日', '没有履行', '《行政诉讼法》第四十七条'],
  [classes[3], '2026年10月4日', '六十日内办结', '第三十四条"'],
])(
  'whoever is told that %j is accepted is told by when it is answered, and by what',
  (one, day, how, basis) => {
    const paper = said(lived('petition', ...accepted(one)), 'acceptance');
    for (const part of [`最晚 ${day}`, how, basis]) expect(paper).toContain(part);
  },
);

test.each(classes)('a letter hands %j over as what it was found to be', (one) => {
  const names = { suggestion: '建议意见类', complaint: '检举控告类', appeal: '申诉求决类' };
  expect(said(lived('petition', ...accepted(one)), 'handOverLetter')).toContain(names[one.type]);
});

test.each(ReplyOutcome.options)(
  'a reply of %s is reported without reviews, which it does not have',
  (outcome) => {
    const steps: Steps = [...accepted(classes[0]), 'investigate', ['giveReply', { outcome, text: '答复。' }]];
    expect(said(lived('petition', ...steps), 'petitionReport')).not.toMatch(/复查|复核/);
    expect(said(lived('petition', ...stepsOf('petitionReport')), 'petitionReport')).toMatch(/复查、复核/);
  },
);

// 信访工作条例 22, 31: 应当转送, and 导入相应程序处理: whoever carries it there has a letter to hand it over with.
test.each(PetitionRoute.exclude(['petition']).options)(
  'what goes the way of %s goes with a letter',
  (route) => {
    const paper = said(
      lived(
        'petition',
        ...registered,
        ['classify', { type: 'appeal', route }],
        [
          'redirect',
          {
            route,
            text: '带身份证去窗口。',
            ...(route === 'lawEnforcement' && { organisationId: department.organisationId }),
          },
        ],
      ),
      'handOverLetter',
    );
    expect(paper).toContain('第二十二条转送你单位');
    expect(paper).toMatch(/第三十一条第[一二三四五]项/);
    // What is said to the petitioner of that way is not said to the body.
    expect(paper).not.toContain('带身份证去窗口');
  },
);

test('an answer to a duty asked for has the periods of the ways on, on paper too', () => {
  const paper = said(lived('petition', ...accepted(classes[2]), 'investigate', 'giveReply'), 'petitionReply');
  expect(paper).toMatch(/六十日内（《行政复议法》第二十条）.*六个月内（《行政诉讼法》第四十六条）/);
});

test('only the receipt of an application says that more may be asked for: it is asked for once (法律援助法 43)', () => {
  const original = { papers: [{ name: '欠条', copies: 1, isOriginal: true }], on: '2026-08-05' };
  const once = '一次性告诉您要补哪些';
  expect(said(lived('legalAid'), 'receiptList')).toContain(once);
  for (const isAll of [true, false]) {
    const came = lived('legalAid', 'startReview', 'requestMaterials', [
      'recordOriginals',
      { ...original, isAll },
    ]);
    expect(said(came, 'receiptList')).not.toContain(once);
  }
  const notice = said(lived('legalAid', 'startReview', 'requestMaterials'), 'materialsNotice');
  expect(notice).toContain('一次性告知的全部材料');
  const asked: Steps = ['startReview', 'requestMaterials', 'supplyMaterials', 'askExplanation'];
  const explained = said(lived('legalAid', ...asked), 'materialsNotice');
  expect(explained).toContain('不要求新的材料');
  expect(explained).not.toContain('全部材料');
});
