import { CaseAction } from '../../../functions/contract/deeds/actions';
import { CaseKind } from '../../../functions/contract/words';
import { citationsIn, faultOf } from '../../../functions/domain/articles/citations';
import { decidesIn } from '../../../functions/domain/deeds';
import { standingsFor } from '../../../functions/domain/deeds/may';
import { isByTwo } from '../../../functions/domain/decisions/mayDraft';
import { lifecycles } from '../../../functions/domain/kinds/lifecycles';
import { actionInputs } from '../../../functions/contract/deeds/actions';
import { keysOf } from '../../../functions/contract/entries';

/**
 * By hand: each decision of each kind, who signs it (the head of the office, or whoever gives out cases there), whether an
 * article leaves it to the head, and for which settings of an office it needs two people. 《信访工作条例》第三十四条 alone names the
 * head (经本机关、单位负责人批准); 司法部令第149号 as we have it from others; 法律援助法 43, 44, 48, 49 say the agency or the bureau, 信访工作条例 23,
 * 32, 35, 36 the body, and not who of it.
 */
const byHand = `
legalAid      giveUrgently      head       -     everything decisions
legalAid      requestMaterials  dispatcher -     everything
legalAid      askExplanation    dispatcher -     everything
legalAid      grant             head       -     everything decisions
legalAid      refuse            head       -     everything decisions
legalAid      decideObjection   head       -     everything decisions
legalAid      terminate         head       -     everything decisions
petition      accept            dispatcher -     everything
petition      notAccept         head       -     everything decisions
petition      giveOpinion       head       -     everything decisions
petition      giveReply         head       -     everything decisions
petition      extend            head       law   everything decisions byLaw
petition      giveReview        head       -     everything decisions
petition      giveReReview      head       -     everything decisions
aidComplaint  accept            dispatcher -     everything
aidComplaint  extend            head       law   everything decisions byLaw
aidComplaint  declineComplaint  head       -     everything decisions
aidComplaint  decideComplaint   head       -     everything decisions
aidComplaint  answerComplaint   dispatcher -     everything
`;
const lines = byHand.trim().split('\n');

const all = CaseKind.options.flatMap((kind) =>
  CaseAction.options.flatMap((action) => {
    const decides = decidesIn(action, kind);
    return decides ? [{ kind, action, decides }] : [];
  }),
);

test('each decision is signed by whom the table says, for the reason it says', () => {
  const found = all.map(({ kind, action, decides }) => {
    const by = standingsFor(lifecycles[kind], action);
    const signer = by.includes('dispatcher') ? 'dispatcher' : 'head';
    const settings = (['everything', 'decisions', 'byLaw'] as const).filter((one) => isByTwo(decides, one));
    return [kind, action, signer, decides.headBy === null ? '-' : 'law', ...settings].join(' ');
  });
  expect(found.sort()).toEqual(lines.map((line) => line.trim().split(/\s+/).join(' ')).sort());
});

test.each(all)(
  'what a $action of a $kind has to contain is written somewhere, by an article that was looked up',
  (one) => {
    const { action, decides } = one;
    const fields: readonly string[] = keysOf(actionInputs[action].shape);
    for (const { field, article } of decides.contains) {
      if (field !== undefined) expect(fields).toContain(field);
      expect(citationsIn(article).flatMap((cited) => faultOf(cited) ?? [])).toEqual([]);
    }
  },
);

test('what the law leaves to the head is signed by nobody else', () => {
  for (const { kind, action, decides } of all.filter((one) => one.decides.headBy !== null)) {
    expect(standingsFor(lifecycles[kind], action)).toEqual(['supervisor']);
    expect(decides.weight).toBe('decision');
  }
});
