import {
  AidEndReason,
  ObjectionOutcome,
  ReviewOutcome,
  UrgentGround,
} from '../../../functions/contract/kinds/endReason';
import { entriesOf } from '../../../functions/contract/entries';
import { Topic } from '../../../functions/contract/kinds/consultation';
import { PetitionType } from '../../../functions/contract/kinds/petition';
import { NotAcceptedGround, PetitionRoute } from '../../../functions/contract/kinds/petitionRoute';
import { CaseKind } from '../../../functions/contract/words';
import {
  notAcceptedArticles,
  petitionRoutes as routeRows,
} from '../../../functions/domain/kinds/petition/routes';
import {
  aidEndReasons,
  objectionOutcomes,
  urgentGrounds,
} from '../../../src/content/kinds/legalAid/decisions';
import { limitations, petitionLimitations, topicLimitations } from '../../../src/content/filing/limitations';
import { reviewOutcomes } from '../../../src/content/kinds/petition/decisions';
import {
  disciplineChannel,
  notAcceptedTexts,
  petitionRoutes,
} from '../../../src/content/kinds/petition/routes';
import { caseKinds } from '../../../src/content/kinds';
import {
  afterReply,
  notAcceptedRemedy,
  redirectRemedy,
  repliedTo,
} from '../../../src/content/kinds/petition/remedies';
import type { Remedy, StatusWords } from '../../../src/content/kinds/words';
import { entry } from '../../support/front/cases';

const waysOn = CaseKind.options.flatMap((kind) =>
  entriesOf<Record<string, StatusWords>>(caseKinds[kind].statuses).flatMap(([status, { wayOn }]) =>
    wayOn ? [{ at: `${kind}.${status}`, ...wayOn }] : [],
  ),
);

/** The remedies that do not depend on what was decided, by where the case stands. */
const remedies: Readonly<Record<string, Remedy>> = Object.fromEntries(
  waysOn.flatMap(({ at, remedy }) => (typeof remedy === 'function' ? [] : [[at, remedy]])),
);

const lateRemedies = CaseKind.options.map((kind) => [kind, caseKinds[kind].late] as const);

const otherRoutes = PetitionRoute.exclude(['petition']).options;

const everyRemedy: [string, Remedy][] = [
  ...entriesOf(remedies),
  ...otherRoutes.map((route): [string, Remedy] => [`redirected to ${route}`, redirectRemedy(route)]),
  ...NotAcceptedGround.options.map((ground): [string, Remedy] => [
    `not accepted: ${ground}`,
    notAcceptedRemedy(ground),
  ]),
  ...entriesOf(afterReply).map(([type, remedy]): [string, Remedy] => [`after a reply to a ${type}`, remedy]),
  ...lateRemedies.map(([kind, remedy]): [string, Remedy] => [`late ${kind}`, remedy]),
];

test.each(everyRemedy)('the remedy says what, to whom, until when and by what: %s', (_, remedy) => {
  for (const text of Object.values(remedy)) expect(text.length).toBeGreaterThan(2);
  expect(remedy.lastDay).toMatch(/。$/);
  expect(remedy.article).toMatch(/第.+条|本平台/);
});

test('every piece of bad news has its remedy', () => {
  const dependent = [
    ...['petition.redirected', 'petition.notAccepted', 'petition.replied', 'aidComplaint.notAccepted'],
    // What was answered can be taken further after it was ended (信访工作条例 35, 36).
    ...['petition.closed', 'petition.withdrawn'],
    // While another body has it, the way on is the one the case was sent.
    ...['petition.passedOn', 'petition.posted', 'petition.receivedThere'],
  ];
  expect([...Object.keys(remedies), ...dependent].sort()).toEqual(waysOn.map(({ at }) => at).sort());
  expect(waysOn.map(({ at }) => at).sort()).toEqual([
    'aidComplaint.notAccepted',
    'aidComplaint.told',
    'consultation.closed',
    'legalAid.refused',
    'legalAid.terminated',
    'legalAid.upheld',
    'legalAid.withdrawn',
    'petition.closed',
    'petition.notAccepted',
    'petition.opinionGiven',
    'petition.passedOn',
    'petition.posted',
    'petition.reReviewGiven',
    'petition.receivedThere',
    'petition.redirected',
    'petition.replied',
    'petition.reviewGiven',
    'petition.withdrawn',
  ]);
});

// 信访工作条例 29, 30, 31(5): what is open after a reply is open by what it replies to; 复查 (35) is on opinions alone.
test('after a reply only a duty asked for has the courts, with both periods, and none has a review', () => {
  const step = (type: PetitionType) => entry({ word: 'classify', details: { type } });
  for (const type of PetitionType.options) {
    const said = JSON.stringify(repliedTo([step('appeal'), step(type)]));
    expect(said).toBe(JSON.stringify(afterReply[type]));
    expect(/六十日.*六个月/.test(said)).toBe(type === 'appeal');
    expect(/起诉|复议/.test(said)).toBe(type === 'appeal');
    expect(said).not.toMatch(/复查|复核/);
  }
});

// 法律援助法 49 is silent on the period of the objection, the ministry's rules are not; 信访工作条例 35, 36: thirty days.
test('an objection is asked for within fifteen days and taken later, a review is thirty days', () => {
  expect(remedies['legalAid.refused']?.lastDay).toContain('请在收到决定之日起十五日内提出，晚了我们也收');
  expect(remedies['legalAid.terminated']).toEqual(remedies['legalAid.refused']);
  expect(remedies['petition.opinionGiven']?.lastDay).toContain('三十日');
  expect(remedies['petition.reviewGiven']?.lastDay).toContain('三十日');
});

// law.md 6.7
test.each([
  ['civil', '三年', '民法典》第一百八十八条'],
  ['labour', '一年', '劳动争议调解仲裁法》第二十七条'],
  ['afterAward', '十五日', '第四十八条、第五十条'],
  ['workInjury', '一年', '工伤保险条例》第十七条'],
  ['landContract', '二年', '农村土地承包经营纠纷调解仲裁法》第十八条'],
  ['landTitle', '三十日', '土地管理法》第十四条'],
  ['landTitle', '先在六十日内申请行政复议', '行政复议法》第二十三条第一款第二项'],
  ['grassland', '六十日', '草原法》第十六条'],
  ['workInjury', '从受伤那天', '工伤保险条例》第十七条'],
  ['stateCompensation', '二年', '国家赔偿法》第三十九条'],
  ['reconsideration', '六十日', '行政复议法》第二十条'],
  ['suit', '六个月', '行政诉讼法》第四十六条'],
  ['suitAfterReconsideration', '十五日', '行政诉讼法》第四十五条'],
] as const)('the period %s is %s by %s', (name, period, source) => {
  expect(limitations[name].period).toContain(period);
  expect(limitations[name].source).toContain(source);
});

test('wages are claimed within a year of leaving, land by arbitration within two', () => {
  expect(topicLimitations.wages).toContain(limitations.wages);
  expect(topicLimitations.land).toContain(limitations.landContract);
  expect(topicLimitations.housing).toEqual([limitations.reconsideration, limitations.suit]);
  expect(Topic.options.filter((topic) => topicLimitations[topic].length > 0).length).toBeGreaterThan(10);
  expect(petitionLimitations).toContain(limitations.reconsideration);
});

test('nobody is told that it is too late', () => {
  const texts = JSON.stringify([limitations, remedies, lateRemedies, petitionRoutes, notAcceptedTexts]);
  expect(texts).not.toMatch(/过期|太晚|来不及|不予受理|已经晚/);
});

test('the articles people read are those the rules go by', () => {
  for (const route of PetitionRoute.options)
    expect(petitionRoutes[route].article.startsWith(routeRows[route].article)).toBe(true);
  for (const ground of NotAcceptedGround.options)
    expect(notAcceptedTexts[ground].article).toBe(notAcceptedArticles[ground]);
});

test('only the sixth way speaks of sixty days and thirty more', () => {
  const sixty = PetitionRoute.options.filter((route) => petitionRoutes[route].how.includes('六十日'));
  expect(sixty).toEqual(['petition']);
});

// 法律援助法 48 numbers its reasons.
test.each(AidEndReason.options.map((reason, at) => [reason, '一二三四五六七八'[at]]))(
  'aid that ends for %s rests on item %s of article 48',
  (reason, item) => {
    expect(aidEndReasons[AidEndReason.parse(reason)].article).toBe(`《法律援助法》第四十八条第${item}项`);
  },
);

test('aid comes first on three grounds, by article 44', () => {
  expect(UrgentGround.options.map((ground) => urgentGrounds[ground].article)).toEqual(
    [...'一二三'].map((item) => `《法律援助法》第四十四条第${item}项`),
  );
});

test('an objection and a review may end in each way that the law knows', () => {
  for (const outcome of ObjectionOutcome.options)
    expect(objectionOutcomes[outcome].article).toBe('《法律援助法》第四十九条');
  for (const outcome of ReviewOutcome.options) {
    expect(reviewOutcomes.review[outcome].article).toBe('《信访工作条例》第三十五条');
    expect(reviewOutcomes.reReview[outcome].article).toBe('《信访工作条例》第三十六条');
  }
});

test('corruption is passed on to the discipline inspection, sealed, and its number stands beside it', () => {
  expect(disciplineChannel.number).toBe('12388');
  expect(disciplineChannel.note).toContain('密封转送');
});
