import { AidMatter } from '../../../functions/contract/kinds/legalAid';
import { PaperKind } from '../../../functions/contract/case/papers';
import { addHours } from '../../../functions/domain/clocks/day';
import { paperDigest } from '../../../functions/domain/papers/digest';
import { fill } from '../../../functions/domain/papers/fill';
import { paperCase, papersFor, papersOf, type PaperCase } from '../../../functions/domain/papers/papersOf';
import { isUnserved, serviceOf } from '../../../functions/domain/papers/service';
import { paperTable } from '../../../functions/domain/papers/table';
import { publishedSettings } from '../../../functions/domain/clocks/rules';
import { served } from '../../../functions/domain/systemSteps/systemStep';
import { histories, lived, paperIn, sample } from '../../papers/samples';

const kindsOf = (about: PaperCase, now = about.head.updatedAt) => papersOf(about, now).map(({ id }) => id);

/** The case after its owner has opened a paper. */
function opened(about: PaperCase, id: string): PaperCase {
  const { head, events } = about;
  const at = addHours(head.updatedAt, 1);
  const move = served(head, { paper: id, digest: 'a'.repeat(64) }, at, publishedSettings);
  return paperCase(move.head, [...events, move.event]);
}

const refused = () => lived('legalAid', 'startReview', 'refuse');

test.each(PaperKind.options)(
  'a case comes to have %s, filled in with its number and without a hole',
  (kind) => {
    const paper = sample(kind);
    expect(paper).toMatchObject({ kind, title: paperTable[kind].title });
    expect(paper.number).toMatch(/^150927-2026-[WXYZ]-/);
    expect(JSON.stringify(paper)).not.toMatch(/undefined|null[年月日]|NaN|\[object/);
  },
);

test('a refusal comes with its remedy, an opinion with thirty days from its receipt', () => {
  const remedyOf = (kind: PaperKind) => sample(kind).blocks.find(({ as }) => as === 'remedy');
  expect(remedyOf('refusal')).toMatchObject({
    text: expect.stringContaining('《法律援助法》第四十九条'),
    lastDay: null,
  });
  // 信访工作条例 35: from receipt, of which the paper itself cannot know the day.
  expect(remedyOf('opinion')).toMatchObject({
    lastDay: expect.stringMatching(/^从您收到本意见书的次日起数三十日/),
  });
  expect(remedyOf('reviewOpinion')).toMatchObject({ text: expect.stringContaining('第三十六条') });
  expect(remedyOf('reReviewOpinion')).toBeUndefined();
});

test('a decision that was served reads the same for ever, whatever the case goes on to', () => {
  const before = refused();
  const after = lived('legalAid', 'startReview', 'refuse', 'object', 'decideObjection');
  const digestIn = (about: PaperCase) => {
    const found = papersOf(about, about.head.updatedAt).find(({ id }) => id === '3-refusal');
    return found && paperDigest(fill(found, about));
  };
  expect(digestIn(after)).toBe(digestIn(before));
});

test('who need not show hardship is given no statement of it', () => {
  const { head, events } = lived('legalAid');
  const [filing] = events;
  if (!filing) throw new Error('nothing was filed');
  const exempt = paperCase(head, [{ ...filing, details: { ...filing.details, hardship: 'exemptPerson' } }]);
  expect(kindsOf(lived('legalAid'))).toContain('1-hardshipStatement');
  expect(kindsOf(exempt)).not.toContain('1-hardshipStatement');
});

test('the form of a remedy is offered exactly while the remedy is open', () => {
  expect(kindsOf(refused())).toContain('0-objection');
  expect(kindsOf(lived('legalAid', 'startReview'))).not.toContain('0-objection');
  expect(kindsOf(lived(...histories.opinion))).toContain('0-reviewRequest');
  expect(kindsOf(lived(...histories.reviewOpinion))).toContain('0-reReviewRequest');
  expect(kindsOf(lived(...histories.reReviewOpinion)).filter((id) => id.startsWith('0-'))).toEqual([]);
});

test('a question has no papers of its own: the office registers what was answered', () => {
  const about = lived('consultation', 'answer');
  expect(kindsOf(about)).toEqual(['2-consultRegister']);
  expect(papersFor('owner', about, about.head.updatedAt)).toEqual([]);
});

test('a paper waits to be served until it is opened, and one that need not be served does not', () => {
  const about = refused();
  const served3 = opened(about, '3-refusal');
  const stateOf = (id: string, of: PaperCase) => {
    const paper = papersOf(of, of.head.updatedAt).find((one) => one.id === id);
    return paper ? (serviceOf(paper, of)?.state ?? null) : undefined;
  };
  expect(stateOf('3-refusal', about)).toBe('waiting');
  expect(stateOf('3-refusal', served3)).toBe('served');
  expect(stateOf('1-aidApplication', about)).toBeNull();
});

test('a paper that nobody opened has not reached the resident, unless they answered it', () => {
  const about = refused();
  expect(isUnserved(about, 3)).toBe(true);
  expect(isUnserved(about, 1)).toBe(false);
  expect(isUnserved(opened(about, '3-refusal'), 3)).toBe(false);
  expect(isUnserved(lived('legalAid', 'startReview', 'refuse', 'object'), 3)).toBe(false);
  // To open another paper says nothing of this one.
  expect(isUnserved(opened(about, '9-grant'), 3)).toBe(true);
});

test('only a petition with sixty days is accepted by the article that gives them', () => {
  const accepted = (type: 'appeal' | 'suggestion', route?: 'petition') =>
    JSON.stringify(
      paperIn(
        lived(
          'petition',
          ...(['take', 'agreeMandate', 'register'] as const),
          ['classify', { type, ...(route ? { route } : {}) }],
          'transfer',
          'accept',
        ),
        'acceptance',
      ),
    );
  expect(accepted('appeal', 'petition')).toContain('第三十四条');
  expect(accepted('suggestion')).not.toMatch(/第三十四条|六十日/);
});

test('a refusal and an ending say the fifteen days, and that a late objection is taken', () => {
  for (const kind of ['refusal', 'termination'] as const) {
    const said = JSON.stringify(sample(kind));
    expect(said).toContain('十五日内提出；晚了我们也收');
    expect(said).not.toContain('没有规定提出异议的期限');
  }
});

test('no paper says that an extension can be given once: the article says how long, not how often', () => {
  for (const kind of ['acceptance', 'extension'] as const)
    expect(JSON.stringify(sample(kind))).not.toMatch(/一次/);
});

// 电子签名法 3 is about civil documents of personal status: an application, a decision and a receipt are none.
test.each(AidMatter.options)(
  'no paper of %s calls anybody to the window for want of an electronic signature',
  (matter) => {
    const about = lived('legalAid', 'startReview', 'refuse');
    const [filing, ...rest] = about.events;
    if (!filing) throw new Error('nothing was filed');
    const of = paperCase(about.head, [{ ...filing, details: { ...filing.details, matter } }, ...rest]);
    const said = papersOf(of, of.head.updatedAt).map((paper) => JSON.stringify(fill(paper, of)));
    expect(said.length).toBeGreaterThan(2);
    for (const paper of said) expect(paper).not.toMatch(/电子签名|到窗口领取/);
  },
);
