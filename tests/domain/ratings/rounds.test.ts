import { CaseAction } from '../../../functions/contract/deeds/actions';
import { CaseKind } from '../../../functions/contract/words';
import { targetsOf } from '../../../functions/domain/deeds/targets';
import { statusesOf } from '../../../functions/domain/kinds/statusRow';
import { roundsOf } from '../../../functions/domain/ratings/rounds';
import { lived } from '../../papers/samples';

// By hand: the steps of an office that can be rated (信访工作条例 21), where they lead to feedback or to an end. What goes on
// afterwards is rated once it comes to an answer.
const rated: Record<CaseKind, readonly CaseAction[]> = {
  consultation: ['answer', 'decideRecusal'],
  legalAid: [
    'refuse',
    'decideObjection',
    'agreeWithdrawal',
    'terminate',
    'conclude',
    'recordReply',
    'decideRecusal',
  ],
  petition: [
    ...(['notAccept', 'giveOpinion', 'giveReply', 'proposeSettlement'] as const),
    ...(['giveReview', 'giveReReview', 'recordReply', 'decideRecusal'] as const),
  ],
  aidComplaint: ['declineComplaint', 'answerComplaint', 'decideRecusal'],
};

const found = lived('petition');
const [filing] = found.events;
if (!filing) throw new Error('nothing was filed');
const by = { ...filing.by, standing: 'supervisor' as const };

test.each(CaseKind.options)('what can be rated of a %s is what an office answered or decided', (kind) => {
  const leads = CaseAction.options.filter((word) =>
    statusesOf(kind).some((from) =>
      targetsOf(kind, from, word).some(
        (to) => roundsOf([{ ...filing, word, from, to, by }], { ...found.head, kind }).length > 0,
      ),
    ),
  );
  expect([...leads].sort()).toEqual([...rated[kind]].sort());
});

test('an end by settlement can be rated, though no answer comes any more', () => {
  const steps = [
    'take',
    'agreeMandate',
    'register',
    ['classify', { type: 'appeal', route: 'petition' }],
  ] as const;
  const settled = lived(
    'petition',
    ...steps.map((step) => (typeof step === 'string' ? step : ([...step] as [CaseAction, object]))),
    ...(['transfer', 'accept', 'proposeSettlement', 'agreeSettlement'] as const),
  );
  expect(roundsOf(settled.events, settled.head).map(({ word }) => word)).toEqual(['proposeSettlement']);
});
