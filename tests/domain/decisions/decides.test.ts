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

/**
 * By hand, from the texts (法律援助法 43, 44, 48, 49; 信访工作条例 23, 29-36; of 司法部令第149号 nobody here has the text): what each paper has to
 * say. `law`: an article asks for it; `ours`: none does, and we ask for it. `*`: somebody writes it; else the paper says it.
 */
const contents = `
legalAid giveUrgently: law*先行提供的情形 law补办手续 law三日内指派
legalAid requestMaterials: law*要补的材料，一次写全 law不补的后果
legalAid askExplanation: law*要说明的材料 law不说明的后果
legalAid grant: law给予援助的决定 law援助的形式 law三日内指派
legalAid refuse: law*不给予的理由 ours*依据的条文 law向谁提异议、怎么提
legalAid terminate: law*终止的情形 ours*理由 ours*依据的条文 law向谁提异议、怎么提
legalAid decideObjection: law*维持，或者责令改正 ours*理由 ours*依据的条文 law还不服怎么办
petition accept: law接收情况 law处理途径和程序 ours办结的日子
petition notAccept: law*不予受理的情形 ours*理由 law*该向哪个机关、单位提出（写在理由里） ours不同意怎么办
petition giveOpinion: law*投诉请求 law*事实和理由 law*处理意见 law*法律法规依据 law*支持、不支持或者解释说明 law向谁请求复查、几天之内
petition giveReply: law*采纳、查办或者履行的结果 law*答复内容 ours还有话怎么说
petition extend: law*延长几天（不超过三十日） law*延长的理由
petition giveReview: law*复查意见 law*结论 ours*依据 law向谁请求复核、几天之内
petition giveReReview: law*复核意见 law*结论 ours*依据 law同一事实和理由不再受理
aidComplaint accept: law受理 law办结的日子
aidComplaint declineComplaint: law*不予受理的情形 law*理由 law*该向哪里提出 law不服怎么办
aidComplaint extend: law*延长几天 law*延长的理由
aidComplaint decideComplaint: law*查明的情况 law*处理结果 law*理由 law*依据的条文 law不服怎么办
aidComplaint answerComplaint: law处理结果 law不服怎么办
`;

test('each paper has to say what the table says, by the law or by us', () => {
  const found = all.map(({ kind, action, decides }) => {
    const parts = decides.contains.map(
      ({ what, article, field }) => `${article.startsWith('《') ? 'law' : 'ours'}${field ? '*' : ''}${what}`,
    );
    return `${kind} ${action}: ${parts.join(' ')}`;
  });
  expect(found.sort()).toEqual(contents.trim().split('\n').sort());
});
