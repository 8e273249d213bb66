import { PetitionRoute } from '../../functions/contract/kinds/petitionRoute';
import { addMonths } from '../../functions/domain/clocks/day';
import { routePeriods } from '../../functions/domain/kinds/petition/periods';
import { limitationText } from '../../src/content/filing/limitations';
import { petitionRoutes } from '../../src/content/kinds/petition/routes';
import { PaperKind } from '../../functions/contract/case/papers';
import { fill } from '../../functions/domain/papers/fill';
import { fillServed } from '../../functions/domain/papers/fillServed';
import { paperTable } from '../../functions/domain/papers/table';
import { paperCase, papersFor, papersOf } from '../../functions/domain/papers/papersOf';
import { histories, lived, paperIn, sample } from './samples';

// By hand, from 法律援助法 43, 48, 49 and 信访工作条例 22, 23, 31-36: the series of its number (`-`: a form, which has none),
// and what can be done against it: the words that say by when, or `-` where nothing is decided against anybody.
const byHand = `
receiptList        -       -
aidApplication     -       -
hardshipStatement  -       -
materialsNotice    援补    -
grant              援决    -
refusal            援决    异议
assignment         援指    -
lawyerChanged      援换    -
termination        援决    异议
endToUnit          援终通  -
endToBody          援终函  -
aidLetter          援函    -
aidAuthority       -       -
aidAgreement       -       -
closingReport      -       -
aidReview          -       -
progressRecord     -       -
changeRequest      -       -
bodyAskedLetter    援征函  -
callBackRecord     -       -
objection          -       -
objectionDecision  援异决  六十日内.*六个月内
mandate            -       -
acceptance         信受    -
notAccepted        信不受  再提出
redirection        信分    -
transferNotice     信转    -
extension          信延    -
opinion            信处    三十日内
petitionReply      信复    可以
settlement         -       -
reviewRequest      -       -
reviewOpinion      信复查  三十日内
reReviewRequest    -       -
reReviewOpinion    信复核  -
petitionRegister   -       -
handOverLetter     信转函  -
petitionReport     信办    -
consultRegister    -       -
serviceReceipt     -       -
complaintAcceptance   援诉受    -
complaintNotAccepted  援诉不受  六十日内.*六个月内
complaintAnswer       援诉复    六十日内.*六个月内
`;

type Row = { kind: PaperKind; series: string; remedy: string };
const rows = byHand
  .trim()
  .split('\n')
  .map((line): Row => {
    const [kind = '', series = '', remedy = ''] = line.split(/\s+/);
    return { kind: PaperKind.parse(kind), series, remedy };
  });

test('the table names every paper', () => {
  expect(rows.map(({ kind }) => kind)).toEqual(PaperKind.options);
});

test.each(rows)('$kind has a number of the series $series, if any', ({ kind, series }) => {
  const { documentNumber: own } = sample(kind);
  if (series === '-') expect(own).toBeNull();
  else expect(own).toMatch(new RegExp(`^察哈尔右翼中${series}字〔2026〕00000-00001-\\d+号$`));
});

test.each(rows)('$kind says what can be done against it and by when: $remedy', ({ kind, remedy }) => {
  const framed = sample(kind).blocks.flatMap((block) => (block.as === 'remedy' ? [block] : []));
  if (remedy === '-') return expect(framed).toEqual([]);
  expect(framed).toHaveLength(1);
  expect(framed[0]?.text).toMatch(new RegExp(remedy));
});

/** To whom the number of the resident is of use: the unit that carries the case, the agent, and in what they hand in themself. */
const withPhone =
  /^(aidApplication|objection|assignment|lawyerChanged|mandate|reviewRequest|reReviewRequest|petitionRegister|handOverLetter)$/;

test.each(rows)('$kind names the phone of the resident only where somebody needs it', ({ kind }) => {
  expect(JSON.stringify(sample(kind)).includes('13847412345')).toBe(withPhone.test(kind));
});

/** Between offices, or kept by one. */
const isInternal =
  /^(closingReport|aidReview|progressRecord|bodyAskedLetter|callBackRecord|petitionRegister|handOverLetter|petitionReport|consultRegister|serviceReceipt)$/;

test.each(rows)('$kind is shown to the resident unless it is between offices', ({ kind }) => {
  const about = lived(...histories[kind]);
  const shownTo = (standing: 'owner' | 'supervisor') =>
    papersFor(standing, about, about.head.updatedAt).some((paper) => paper.kind === kind);
  expect([shownTo('owner'), shownTo('supervisor')]).toEqual([!isInternal.test(kind), true]);
});

const saidIn = (kind: PaperKind): string => JSON.stringify(sample(kind));

test('a grant names the person aided, the form, and by which articles', () => {
  expect(saidIn('grant')).toContain('受援人：乌云其木格。');
  expect(saidIn('grant')).toContain('《法律援助法》第三十一条第五项、第四十一条、第四十三条第一款');
  const chosen = lived('legalAid', 'startReview', ['grant', { formOfAid: 'labour' }]);
  expect(JSON.stringify(paperIn(chosen, 'grant'))).toContain('《法律援助法》第二十二条第六项');
});

const forms: [object, string, string][] = [
  [{ matter: 'domesticViolence' }, '乌云其木格', '《法律援助法》第三十二条第四项、第四十三条第一款'],
  [{ groups: ['migrantWorker'] }, '乌云其木格', '第三十一条第五项、第四十二条第三项、第四十三条第一款'],
  [
    { applyingAs: 'guardian', beneficiaryName: '苏日娜', matter: 'maintenance' },
    '受援人：苏日娜（由乌云其木格代为申请）',
    '《法律援助法》第三十一条第四项',
  ],
];

test.each(forms)('a grant of %j names %s and %s', (form, name, article) => {
  const { head, events } = lived('legalAid', 'startReview', 'grant');
  const [filing, ...others] = events;
  if (!filing) throw new Error('nothing was filed');
  const about = paperCase(head, [{ ...filing, details: { ...filing.details, ...form } }, ...others]);
  const said = JSON.stringify(paperIn(about, 'grant'));
  expect(said).toContain(name);
  expect(said).toContain(article);
});

test('an application says which help is asked for, how far the matter has come and who deals with it; letters go there', () => {
  const course = {
    formOfAid: 'labour',
    courseStage: 'arbitration',
    cause: '追索劳动报酬纠纷',
    handlingBody: '察哈尔右翼中旗劳动人事争议仲裁委员会',
  };
  const { head, events } = lived(...histories.aidLetter);
  const [filing, ...others] = events;
  if (!filing) throw new Error('nothing was filed');
  const about = paperCase(head, [{ ...filing, details: { ...filing.details, ...course } }, ...others]);
  const application = JSON.stringify(paperIn(about, 'aidApplication'));
  for (const said of ['劳动争议调解与仲裁代理', '仲裁中', course.cause, course.handlingBody])
    expect(application).toContain(said);
  expect(paperIn(about, 'aidLetter').addressee).toBe(`致：${course.handlingBody}`);
});

test('an ending names the grant it ends by day and number, and is told to the unit and to the body', () => {
  const about = lived(...histories.termination);
  const grant = paperIn(about, 'grant');
  expect(JSON.stringify(paperIn(about, 'termination'))).toContain(
    `2026年8月5日作出《${grant.title}》（${grant.documentNumber ?? '?'}）`,
  );
  const ending = paperIn(about, 'termination').documentNumber ?? '?';
  for (const kind of ['endToUnit', 'endToBody'] as const)
    expect(JSON.stringify(paperIn(about, kind))).toContain(`《终止法律援助决定书》（${ending}）`);
  // Before anybody had it there is no unit to tell.
  const early = lived('legalAid', 'startReview', 'grant', 'terminate');
  expect(() => paperIn(early, 'endToUnit')).toThrow();
});

test('whoever brings a paper has the form that is signed for it, with its name and number', () => {
  const about = lived(...histories.refusal);
  const refusal = paperIn(about, 'refusal');
  expect(JSON.stringify(paperIn(about, 'serviceReceipt'))).toContain(
    `《${refusal.title}》（${refusal.documentNumber ?? '?'}）`,
  );
});

test.each(PetitionRoute.options)(
  'whoever is sent on by the way of %s has its periods on paper, as on the screen',
  (route) => {
    expect(routePeriods[route]).toEqual(petitionRoutes[route].limitations.map(limitationText));
  },
);

test('an objection that was decided says by when one can go on, or by when the agency mends it', () => {
  const [kind, ...steps] = histories.objectionDecision;
  const upheld = { outcome: 'upheld', reasons: '决定正确。', article: '《法律援助法》第四十九条' };
  const said = JSON.stringify(
    paperIn(lived(kind, ...steps.slice(0, -1), ['decideObjection', upheld]), 'objectionDecision'),
  );
  expect(said).toContain('2026年8月5日收到的，申请行政复议最晚 2026年10月4日，起诉最晚 2027年2月5日');
  expect(said).not.toContain('应当给予法律援助');
  expect(saidIn('objectionDecision')).toContain('法律援助机构应当给予法律援助');
});

test.each([
  ['2026-08-31', 6, '2027-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2026-12-31', 2, '2027-02-28'],
  ['2026-01-15', 12, '2027-01-15'],
])('%s and %i months more is %s', (day, months, later) => {
  expect(addMonths(day, months)).toBe(later);
});

test.each(rows)(
  '$kind says, if it is to be brought, that it bears no seal and where the sealed one is',
  ({ kind }) => {
    const { footer } = sample(kind);
    const [says] = footer.filter((line) => line.includes('没有盖章'));
    const { mustServe, series } = paperTable[kind];
    if (mustServe) expect(says).toMatch(/盖章的在乌兰察布市/);
    else if (series !== null) expect(says).toMatch(/由乌兰察布市.*盖章以后发出/);
    else expect(says).toBeUndefined();
  },
);

test.each(rows)('$kind is filled in for its digest as it is shown, if it has to be served', ({ kind }) => {
  const about = lived(...histories[kind]);
  const paper = papersOf(about, about.head.updatedAt)
    .filter((one) => one.kind === kind)
    .at(-1);
  if (!paper) throw new Error(`the case has no ${kind}`);
  if (paperTable[kind].mustServe) expect(fillServed(paper, about)).toEqual(fill(paper, about));
  else expect(() => fillServed(paper, about)).toThrow();
});

test.each(rows.filter(({ series }) => series !== '-'))(
  '$kind, which an office writes, bears a number, its name and the day',
  ({ kind }) => {
    const { documentNumber: own, blocks } = sample(kind);
    expect(own).not.toBeNull();
    const [office, ...others] = blocks.flatMap((block) => (block.as === 'office' ? [block] : []));
    expect(others).toEqual([]);
    expect(office?.name).toMatch(/^乌兰察布市/);
    expect(office?.day).toMatch(/^2026年\d+月\d+日$/);
  },
);

test.each(rows)('$kind claims no form that we have not seen', ({ kind }) => {
  expect(JSON.stringify(sample(kind))).not.toContain('文书格式');
});
