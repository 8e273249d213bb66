import { useState } from 'react';
import { View } from '@tarojs/components';
import type { Acted, CaseView } from '../../../functions/contract/views';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { Confirm } from '../../components/Confirm';
import { Notice } from '../../components/Notice';
import { Trouble } from '../../components/Trouble';
import { actionWords, lastQuestions } from '../../content/actions';
import { caseWords } from '../../content/casePage';
import { fieldLabels } from '../../content/fields';
import { useDeed, type Written } from '../../services/deed';
import { begin } from './begin';
import { DeedInput } from './DeedInput';
import { inputs, type DeedHere } from './inputs';
import type { DeedInputKind } from './inputKinds';

type DeedPanelProps = {
  found: CaseView;
  action: DeedHere;
  begun: Written;
  onDone: (acted: Acted) => void;
  onStale: () => void;
  onCancel: () => void;
};

/** One thing to do to the case, being written and sent. */
export function DeedPanel({ found, action, begun: chosen, onDone, onStale, onCancel }: DeedPanelProps) {
  const { state } = found;
  const kinds: Partial<Record<string, DeedInputKind>> = inputs[action];
  const labels: Partial<Record<string, string>> = fieldLabels[action];
  const [begun] = useState(() => ({ ...begin(action, found, Date.now()), ...chosen }));
  const isAsked = (field: string, written: Written) => kinds[field]?.when?.(written) ?? true;
  const order = Object.keys(inputs[action]);
  const desk = useDeed(state, action, order, { onDone, onStale }, { begun, isAsked });
  const [asking, setAsking] = useState(false);

  const isGone = !state.actions.includes(action);
  const question = lastQuestions[action];
  const sending = desk.state.at === 'sending';
  const { button, explain } = actionWords(action, state.kind);

  function press() {
    if (!question) desk.send();
    else if (desk.check()) setAsking(true);
  }

  return (
    <View id="deed">
      <Card title={button}>
        <View className="deed-explain">{explain}</View>
        {Object.entries(inputs[action])
          .filter(([field]) => isAsked(field, desk.written))
          .map(([field, kind]) => (
            <DeedInput key={field} label={labels[field] ?? ''} about={found} {...{ field, kind, desk }} />
          ))}
        {desk.state.at === 'failed' && <Trouble message={desk.state.problem.detail} />}
        {isGone && <Notice tone="warn">{caseWords.gone}</Notice>}
        {desk.state.at === 'movedOn' && !isGone && <Notice tone="warn">{caseWords.movedOn}</Notice>}
        <Button
          id={`do-${action}`}
          variant={question ? 'danger' : 'primary'}
          loading={sending}
          disabled={isGone}
          onPress={press}
        >
          {button}
        </Button>
        <Button variant="link" onPress={onCancel}>
          {caseWords.cancel}
        </Button>
        <Confirm
          open={asking}
          title={question ?? button}
          act={button}
          danger
          loading={sending}
          onConfirm={() => {
            setAsking(false);
            desk.send();
          }}
          onCancel={() => setAsking(false)}
        >
          {explain}
        </Confirm>
      </Card>
    </View>
  );
}
