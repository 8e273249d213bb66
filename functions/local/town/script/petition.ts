import type { Day } from '../../../contract/ids';
import type { PetitionStatus } from '../../../contract/kinds/petition';
import { addDays, addHours, dayOf } from '../../../domain/clocks/day';
import { departmentOf } from '../filing';
import type { LifeOf } from '../life';
import { city, county, self, withdraw, type Act, type Props } from './act';

type Petition = LifeOf<'petition'>;

/** Days from now on which the agent's mandate ends. */
const mandateDays = 90;
/** Days from now by which something promised is to be done. */
const performDays = 20;

/** Until it is with a department. */
function toDepartment(life: Petition, { now }: Props) {
  const offered = [county('agent-1', { action: 'take', input: {} })];
  const until = addDays(dayOf(now), mandateDays);
  const mandated = [...offered, self({ action: 'agreeMandate', input: { until } })];
  const registered = [...mandated, county('agent-1', { action: 'register', input: {} })];
  const { type, route = 'petition' } = life;
  const input = type === 'appeal' ? { type, route } : { type };
  const classified = [...registered, county('agent-1', { action: 'classify', input })];
  const organisationId = departmentOf(life.county, life.department);
  const transferred = [...classified, county('agent-1', { action: 'transfer', input: { organisationId } })];
  return { offered, mandated, registered, classified, transferred };
}

/** Who does what by when, still to come when the town is looked at. */
const promise = ({ opinion = '' }: Petition, { now }: Props) => ({
  performer: '承办科室',
  performance: opinion,
  performBy: addDays(dayOf(now), performDays),
});

/** Both sides agree to what an opinion would have said. */
const settlementOf = (life: Petition, props: Props): Act =>
  county(`department-${life.department}-dispatcher`, {
    action: 'proposeSettlement',
    input: {
      way: 'settlement',
      otherSide: '对方单位',
      otherAgreedOn: dayOf(props.now),
      terms: life.opinion ?? '',
      ...promise(life, props),
    },
  });

/** What was promised is confirmed before it is closed. */
const confirmed = ({ outcome = 'supported' }: Petition): Act[] =>
  outcome === 'supported' ? [self({ action: 'confirmPerformance', input: {} })] : [];

/** From the department's acceptance to its opinion. */
function opinionOn(life: Petition, props: Props): Act[] {
  const post = `department-${life.department}`;
  const { outcome = 'supported', request, opinion = '', basis = '' } = life;
  const facts = '经走访信访人、查阅档案并实地核实，情况如信访人所述。';
  return [
    county(`${post}-dispatcher`, { action: 'accept', input: {} }),
    county(`${post}-dispatcher`, { action: 'investigate', input: {} }),
    county(`${post}-supervisor`, {
      action: 'giveOpinion',
      input: {
        outcome,
        request,
        facts,
        opinion,
        basis,
        ...(outcome === 'supported' && promise(life, props)),
      },
    }),
  ];
}

/** What is said on a suggestion, a complaint or a duty. */
const replyTo = ({ department, opinion = '' }: Petition): Act =>
  county(`department-${department}-supervisor`, {
    action: 'giveReply',
    input: { outcome: 'partlyFounded', text: opinion },
  });

/** Review by the petition office of the county, re-review by the city's. */
function reviews() {
  const underReview = [self({ action: 'askReview', input: { reasons: '补发的数额不对，请重新核算。' } })];
  const reviewGiven = [
    ...underReview,
    county('petition-supervisor', {
      action: 'giveReview',
      input: {
        outcome: 'maintained',
        opinion: '经复查，原处理意见认定事实清楚、依据充分，予以维持。',
        basis: '《信访工作条例》第三十五条',
      },
    }),
  ];
  const underReReview = [
    ...reviewGiven,
    self({ action: 'askReReview', input: { reasons: '还是没有按实际面积核算。' } }),
  ];
  const reReviewGiven = [
    ...underReReview,
    city('petition-supervisor', {
      action: 'giveReReview',
      input: {
        outcome: 'maintained',
        opinion: '经复核，维持复查意见。本复核意见为信访终结意见。',
        basis: '《信访工作条例》第三十六条',
      },
    }),
  ];
  return { underReview, reviewGiven, underReReview, reReviewGiven };
}

/** What the agent records of a body outside, on a day of the case. */
const outside = (on: Day) => ({
  post: county('agent-1', { action: 'recordPost', input: { way: 'posted', on, tracking: '示例单号 0000' } }),
  received: county('agent-1', { action: 'recordReceipt', input: { on } }),
  replied: county('agent-1', {
    action: 'recordReply',
    input: { outcome: 'answered', on, text: '已经收到，依法受理，将按程序办理。' },
  }),
});

export function petition(life: Petition, props: Props): Act[] {
  const reasons = life.reasons ?? '';
  const { offered, mandated, registered, classified, transferred } = toDepartment(life, props);
  const sendBack = county(`department-${life.department}-dispatcher`, {
    action: 'sendBack',
    input: { reasons },
  });
  const returned = [...transferred, sendBack];
  const insist = county('agent-1', {
    action: 'insist',
    input: { reasons: '三定方案写明这项工作由贵单位负责，请再核对。' },
  });
  const [accept, investigate, give] = opinionOn(life, props);
  if (!accept || !investigate || !give) throw new Error('an opinion takes three steps');
  const opinionGiven = [...transferred, accept, investigate, give];
  const after = reviews();
  const { route } = life;
  const passedOn =
    route && route !== 'petition'
      ? [
          ...classified,
          county('agent-1', {
            action: 'redirect',
            input: {
              route,
              text: '这件事有专门的办理程序，材料已经转给办这件事的机关，请留意那条路的期限。',
            },
          }),
        ]
      : [];
  const on = dayOf(addHours(props.now, -life.hoursAgo));
  const { post, received, replied } = outside(on);
  const ways: Record<PetitionStatus, Act[]> = {
    submitted: [],
    mandateOffered: offered,
    mandated,
    registered,
    classified,
    transferred,
    returned,
    raised: [...mandated, county('agent-1', { action: 'raise', input: { reasons } })],
    disputed: [...returned, insist, sendBack],
    accepted: [...transferred, accept],
    handling: [...transferred, accept, investigate],
    opinionGiven,
    replied: [...transferred, accept, investigate, replyTo(life)],
    settlementProposed: [...transferred, accept, investigate, settlementOf(life, props)],
    performing: [
      ...transferred,
      accept,
      investigate,
      settlementOf(life, props),
      self({ action: 'agreeSettlement', input: {} }),
    ],
    underReview: [...opinionGiven, ...after.underReview],
    reviewGiven: [...opinionGiven, ...after.reviewGiven],
    underReReview: [...opinionGiven, ...after.underReReview],
    reReviewGiven: [...opinionGiven, ...after.reReviewGiven],
    passedOn,
    posted: [...passedOn, post],
    receivedThere: [...passedOn, post, received],
    redirected: [...passedOn, post, received, replied],
    notAccepted: [
      ...registered,
      county('petition-supervisor', { action: 'notAccept', input: { ground: 'pendingBelow', reasons } }),
    ],
    closed: [...opinionGiven, ...confirmed(life), self({ action: 'close', input: { solved: true } })],
    withdrawn: [withdraw],
  };
  return ways[life.reach];
}
