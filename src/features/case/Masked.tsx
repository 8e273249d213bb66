import { useState } from 'react';
import { View } from '@tarojs/components';
import type { CaseId } from '../../../functions/contract/ids';
import { partiesOnOneLine } from '../../../functions/contract/case/parties';
import type { Revealed, SensitiveField } from '../../../functions/contract/deeds/sensitive';
import { Button } from '../../components/base/Button';
import { Trouble } from '../../components/states/Trouble';
import { caseWords } from '../../content/case/page/casePage';
import { correctionWords } from '../../content/case/steps/corrected';
import { revealWords } from '../../content/case/page/sensitive';
import { dial } from '../../services/device/dial';
import { useServer } from '../../services/server/server';
import type { CallProblem } from '../../services/server/answer';

type State =
  | { at: 'masked' }
  | { at: 'asking' }
  | { at: 'shown'; shown: Revealed }
  | { at: 'failed'; problem: CallProblem };

type MaskedProps = {
  caseId: CaseId;
  field: SensitiveField;
  mask: string;
  /** Of whoever joined by this step; absent: an answer that was filed. */
  joined?: number;
};

/** An answer that stands masked until it is tapped; the resident reads who tapped. A phone can then be rung. */
export function Masked({ caseId, field, mask, joined }: MaskedProps) {
  const { call } = useServer();
  const [state, setState] = useState<State>({ at: 'masked' });

  async function show(): Promise<void> {
    setState({ at: 'asking' });
    const body = { field, ...(joined !== undefined && { joined }) };
    const answer = await call('reveal', { params: { caseId }, body });
    setState(answer.ok ? { at: 'shown', shown: answer.reply } : { at: 'failed', problem: answer.problem });
  }

  if (state.at === 'shown') {
    const text = [state.shown.value].flat().map(partiesOnOneLine).join('、');
    return (
      <>
        <View>{text}</View>
        {state.shown.was.length > 0 && (
          <View className="follow-soft">{correctionWords.earlier(state.shown.was.join('、'))}</View>
        )}
        {state.shown.readAs && <View className="follow-soft">{revealWords.readAs(state.shown.readAs)}</View>}
        {field === 'phone' && (
          <Button variant="secondary" onPress={() => dial(text)}>
            {caseWords.ring(text)}
          </Button>
        )}
      </>
    );
  }
  return (
    <>
      <View className="masked">
        <View>{mask}</View>
        <Button
          id={`reveal-${field}${joined === undefined ? '' : `-${joined}`}`}
          variant="link"
          label={revealWords.label(field)}
          loading={state.at === 'asking'}
          onPress={() => void show()}
        >
          {revealWords.button}
        </Button>
      </View>
      {state.at === 'failed' && <Trouble message={state.problem.detail} />}
    </>
  );
}
