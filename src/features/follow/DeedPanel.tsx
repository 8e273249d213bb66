import { useState } from 'react';
import { View } from '@tarojs/components';
import type { Acted, CaseState } from '../../../functions/contract/views';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { Confirm } from '../../components/Confirm';
import { Notice } from '../../components/Notice';
import { Trouble } from '../../components/Trouble';
import { actions } from '../../content/actions';
import { caseWords } from '../../content/casePage';
import { fieldLabels } from '../../content/fields';
import { useDeed } from '../../services/deed';
import { DeedInput } from './DeedInput';
import { inputs, type DeedHere } from './inputs';

type DeedPanelProps = {
  state: CaseState;
  action: DeedHere;
  onDone: (acted: Acted) => void;
  onStale: () => void;
  onCancel: () => void;
};

/** One thing to do to the case, being written and sent. */
export function DeedPanel({ state, action, onDone, onStale, onCancel }: DeedPanelProps) {
  const fields = Object.entries(inputs[action]);
  const labels: Partial<Record<string, string>> = fieldLabels[action];
  const order = fields.map(([field]) => field);
  const desk = useDeed(state, action, order, { onDone, onStale });
  const [asking, setAsking] = useState(false);

  const isGone = !state.actions.includes(action);
  const isFinal = action === 'withdraw';
  const sending = desk.state.at === 'sending';
  const { button, explain } = actions[action];

  function press() {
    if (!isFinal) desk.send();
    else if (desk.check()) setAsking(true);
  }

  return (
    <Card title={button}>
      <View className="deed-explain">{explain}</View>
      {fields.map(([field, kind]) => (
        <DeedInput
          key={field}
          field={field}
          label={labels[field] ?? ''}
          kind={kind}
          desk={desk}
          about={state}
        />
      ))}
      {desk.state.at === 'failed' && <Trouble message={desk.state.problem.detail} />}
      {isGone && <Notice tone="warn">{caseWords.gone}</Notice>}
      {desk.state.at === 'movedOn' && !isGone && <Notice tone="warn">{caseWords.movedOn}</Notice>}
      <Button
        id={`do-${action}`}
        variant={isFinal ? 'danger' : 'primary'}
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
        title={caseWords.confirmWithdraw}
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
  );
}
