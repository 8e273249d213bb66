import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { DraftView } from '../../../../functions/contract/case/drafts';
import type { CaseState } from '../../../../functions/contract/case/views';
import { Title } from '../../../components/base/Title';
import { ActionBar, Panes, useAtDesk } from '../../../components/frame/Panes';
import { Flow, type FlowPart } from '../../../components/show/Flow';
import { caseKinds } from '../../../content/kinds';
import { decisionWords as words } from '../../../content/staff/decision';
import { shortNumber } from '../../../content/case/line/shortNumber';
import { titleOf } from '../../../content/staff/workLine';

type FrameProps = {
  state: CaseState;
  title: string;
  draft: DraftView | undefined;
  /** Whose turn it is: with whoever writes, before whoever signs, or done. */
  stage: 'write' | 'check' | 'serve';
  /** It is the reader's. */
  isMine: boolean;
  /** Above both. */
  notices: ReactNode;
  paper: ReactNode;
  mine: ReactNode;
  bar: ReactNode;
};

const order = ['write', 'check', 'serve'] as const;

/** Who writes, who signs, and that it is issued and served: four at most. */
function partsOf({ draft, stage, isMine }: Pick<FrameProps, 'draft' | 'stage' | 'isMine'>): FlowPart[] {
  const at = order.indexOf(stage);
  const is = (part: number): FlowPart['is'] => (part < at ? 'done' : part === at ? 'here' : 'toCome');
  const writes = stage === 'write' && isMine ? words.steps.youWrite : words.steps.write(draft?.byName ?? '');
  return [
    { icon: 'write', words: writes, is: is(0) },
    {
      icon: 'sign',
      words: stage === 'check' && isMine ? words.steps.youCheck : words.steps.check,
      is: is(1),
    },
    { icon: 'seal', words: words.steps.issue, is: stage === 'serve' ? 'done' : 'toCome' },
    { icon: 'bell', words: words.steps.serve, is: is(2) },
  ];
}

/** A decision on its way: which case, how far it is, its paper, and what is written or signed. */
export function Frame({ state, title, notices, paper, mine, bar, ...way }: FrameProps) {
  const isAtDesk = useAtDesk();
  const flow = <Flow label={words.flow} parts={partsOf(way)} />;
  const about = [caseKinds[state.kind].name, shortNumber(state.number), titleOf(state)].join(' · ');
  if (isAtDesk)
    return (
      <Panes
        names={words.names}
        head={
          <View className="work-head case-head">
            <View className="case-head-what">
              <View className="note">{about}</View>
              <Title>{title}</Title>
            </View>
            {flow}
          </View>
        }
        known={<View className="decision-paper">{paper}</View>}
        mine={
          <>
            {notices}
            {mine}
          </>
        }
        bar={bar}
      />
    );
  return (
    <>
      <View className="note">{about}</View>
      <Title>{title}</Title>
      <View className="decision-flow">{flow}</View>
      {notices}
      {way.stage === 'write' ? mine : paper}
      {way.stage === 'write' ? paper : mine}
      <ActionBar>{bar}</ActionBar>
    </>
  );
}
