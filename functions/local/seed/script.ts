import type { Deed } from '../../contract/actions';
import type { OrganisationId } from '../../contract/ids';
import type { Life } from './life';

/** Whose hands do it: the resident, or the holder of a post in the county. */
export type Doer = 'resident' | `post:${string}`;
export type Act = { by: Doer; deed: Deed };

type Of<K extends Life['kind']> = Extract<Life, { kind: K }>;

const post = (slug: string, deed: Deed): Act => ({ by: `post:${slug}`, deed });
const self = (deed: Deed): Act => ({ by: 'resident', deed });
const withdraw = self({ action: 'withdraw', input: {} });

/** Number of steps to go along a path to be in a status; a status off the path goes none. */
const upTo = (path: string[], status: string, acts: Act[]): Act[] => acts.slice(0, path.indexOf(status));

function consultation(life: Of<'consultation'>): Act[] {
  const take = post('lawyer-1', { action: 'take', input: {} });
  const answer = post('lawyer-1', { action: 'answer', input: { text: life.answer ?? '' } });
  if (life.reach === 'withdrawn') return [withdraw];
  if (life.reach === 'followedUp')
    return [take, answer, self({ action: 'followUp', input: { text: life.followUp ?? '' } })];
  return upTo(['submitted', 'assigned', 'answered', 'closed'], life.reach, [
    take,
    answer,
    self({ action: 'close', input: { solved: life.solved ?? true } }),
  ]);
}

const missing = ['身份证复印件', '与申请事项有关的证据材料（合同、记录、单据等，有什么交什么）'];

function legalAid(life: Of<'legalAid'>, assignee: string): Act[] {
  const review = post('aid-dispatcher', { action: 'startReview', input: {} });
  switch (life.reach) {
    case 'withdrawn':
      return [review, withdraw];
    case 'materialsRequested':
      return [review, post('aid-dispatcher', { action: 'requestMaterials', input: { items: missing } })];
    case 'refused': {
      const input = { reasons: life.reasons ?? '', article: life.article ?? '' };
      return [review, post('aid-supervisor', { action: 'refuse', input })];
    }
    default:
      return upTo(
        ['submitted', 'reviewing', 'granted', 'assigned', 'handling', 'concluded', 'filed'],
        life.reach,
        [
          review,
          post('aid-supervisor', { action: 'grant', input: {} }),
          post('aid-dispatcher', { action: 'assign', input: { personId: assignee } }),
          post('lawyer-2', { action: 'begin', input: {} }),
          post('lawyer-2', {
            action: 'conclude',
            input: { result: life.result ?? '经法院调解结案，受援人的请求得到支持，款项已经履行。' },
          }),
          post('aid-dispatcher', { action: 'archive', input: {} }),
        ],
      );
  }
}

function petition(life: Of<'petition'>, department: OrganisationId): Act[] {
  const toDepartment: Act[] = [
    post('agent-1', { action: 'take', input: {} }),
    post('agent-1', { action: 'register', input: {} }),
    post('agent-1', { action: 'classify', input: { type: life.type } }),
    post('agent-1', { action: 'transfer', input: { organisationId: department } }),
  ];
  if (life.reach === 'withdrawn') return [withdraw];
  if (life.reach === 'returned') {
    const input = { reasons: life.reasons ?? '' };
    return [...toDepartment, post('department-1-dispatcher', { action: 'sendBack', input })];
  }
  return upTo(
    [
      'submitted',
      'mandated',
      'registered',
      'classified',
      'transferred',
      'accepted',
      'handling',
      'opinionGiven',
      'closed',
    ],
    life.reach,
    [
      ...toDepartment,
      post('department-1-dispatcher', { action: 'accept', input: {} }),
      post('department-1-dispatcher', { action: 'investigate', input: {} }),
      post('department-1-supervisor', {
        action: 'giveOpinion',
        input: { outcome: life.outcome ?? 'supported', opinion: life.opinion ?? '', basis: life.basis ?? '' },
      }),
      self({ action: 'close', input: { solved: true } }),
    ],
  );
}

/** Everything done to a case after it was filed, in order, so that it ends in the status it is to reach. */
export function scriptOf(life: Life, assignee: string, department: OrganisationId): Act[] {
  switch (life.kind) {
    case 'consultation':
      return consultation(life);
    case 'legalAid':
      return legalAid(life, assignee);
    case 'petition':
      return petition(life, department);
  }
}
