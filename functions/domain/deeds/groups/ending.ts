import type { InputOf } from '../../../contract/deeds/actions';
import { toldDecided } from '../../deliveries/whoIsTold';
import { statusRow } from '../../kinds/statusRow';
import type { Asking, Rule, Rules } from '../rule';

type Heard = 'declineEnd' | 'agreeWithdrawal' | 'terminate';

/**
 * Whether a request by somebody else than the ward themself is decided without anybody's word but the guardian's. 法律援助法
 * 48(7) speaks of the recipient's own request; 民法典 35: what a guardian does has to be in the ward's interest and to
 * respect the ward's will.
 */
export const isWardUnheard = <A extends Heard>({
  head,
  input,
}: Pick<Asking<A>, 'head'> & { input: Pick<InputOf<Heard>, 'heard'> }): boolean =>
  head.marks.includes('forWard') && input.heard === undefined;

const onceAsked: Rule<'declineEnd'>['whyNot'] = ({ marks }) =>
  marks.includes('endAsked') ? null : 'wrong_status';

/**
 * How what was granted comes to its end on request, and an application for a child or a ward before that: asked for by
 * whoever applied, decided by the agency in writing (法律援助法 48(7)). Everything else goes on meanwhile.
 */
export const ending: Pick<Rules, 'askToEnd' | 'declineEnd' | 'agreeWithdrawal'> = {
  askToEnd: {
    by: ['owner'],
    ownersAlone: 'ends',
    whyNot: ({ kind, status, marks }) => {
      if (marks.includes('endAsked')) return 'wrong_status';
      return statusRow(kind, status).endsByDecision || marks.includes('forWard') ? null : 'wrong_status';
    },
    adds: ['endAsked'],
    repeats: 'round',
    tells: { owner: 'endAsked', supervisors: 'endAsked', desk: 'endAsked', assignee: 'endAsked' },
    receipt: '请求终止或者撤回',
    acknowledged: true,
    final: true,
  },

  declineEnd: {
    by: ['supervisor'],
    whyNot: onceAsked,
    whatIsWrong: (asking) => (isWardUnheard(asking) ? 'ward_not_heard' : null),
    removes: ['endAsked'],
    repeats: 'round',
    tells: toldDecided,
    receipt: '不终止，继续办理',
    final: false,
  },

  agreeWithdrawal: {
    by: ['supervisor'],
    whyNot: onceAsked,
    removes: ['endAsked'],
    cancelsDates: true,
    repeats: 'no',
    tells: toldDecided,
    receipt: '同意撤回申请',
    final: true,
  },
};
