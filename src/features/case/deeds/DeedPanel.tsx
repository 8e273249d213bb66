import { useState } from 'react';
import { View } from '@tarojs/components';
import type { CaseAction } from '../../../../functions/contract/deeds/actions';
import { entriesOf, keysOf } from '../../../../functions/contract/entries';
import type { CaseView } from '../../../../functions/contract/case/views';
import { Button } from '../../../components/base/Button';
import { Card } from '../../../components/show/Card';
import { Confirm } from '../../../components/frame/Confirm';
import { Notice } from '../../../components/states/Notice';
import { Trouble } from '../../../components/states/Trouble';
import { whatWasSaid } from '../../../content/deeds/whatWasSaid';
import { Facts } from '../../../components/show/Facts';
import { deedButton, deedForStaff, fieldsOf } from '../../../content/deeds';
import { explained, explainedToStaff, onceMore } from '../../../content/deeds/doing';
import { caseWords } from '../../../content/case/page/casePage';
import { myCaseWords } from '../../../content/case/page/myCase';
import { useDeed, type Written } from '../../../services/server/useDeed';
import { useKeys } from '../../../services/device/keys';
import { useAddressed } from '../addressed';
import { DeedInput } from './DeedInput';
import { isOnResidentsSide } from '../screen';
import type { DeedPanelProps } from './panels';

/** What a deed begins with, by the name of the field. `now` in milliseconds. */
export const begin = (action: CaseAction, found: CaseView, now: number): Written =>
  Object.fromEntries(
    entriesOf(fieldsOf(action)).flatMap(([name, { begins }]) => {
      const begun = begins?.(found, now);
      return begun && begun.length > 0 ? [[name, begun]] : [];
    }),
  );

/** On the button that sends: to residents never the word that opened it. */
function sendLabel({ state }: CaseView, action: CaseAction): string {
  if (!isOnResidentsSide(state)) return deedForStaff(action, state.kind);
  return 'text' in fieldsOf(action) || 'reasons' in fieldsOf(action) ? myCaseWords.send : myCaseWords.confirm;
}

type SaidProps = {
  action: CaseAction;
  written: Written;
  isAsked: (field: string, written: Written) => boolean;
};

/** What will be said, to be looked at once more: reasons and articles among it. */
export function Said({ action, written, isAsked }: SaidProps) {
  const asked = Object.entries(written).filter(([field]) => field !== 'files' && isAsked(field, written));
  const rows = whatWasSaid({ word: action, details: Object.fromEntries(asked) });
  return rows.length === 0 ? null : <Facts rows={rows} />;
}

/** One thing to do to the case, being written and sent. */
export function DeedPanel({ found, action, begun: chosen, onDone, onStale, onCancel }: DeedPanelProps) {
  const { state } = found;
  const fields = fieldsOf(action);
  const [begun] = useState(() => ({ ...begin(action, found, Date.now()), ...chosen }));
  const isAsked = (field: string, written: Written) => fields[field]?.when?.(written) ?? true;
  const missing = (field: string, written: Written) => fields[field]?.missing?.(written) ?? null;
  const desk = useDeed(state, action, keysOf(fields), { onDone, onStale }, { begun, isAsked, missing });
  const [asking, setAsking] = useState(false);

  const isResidents = isOnResidentsSide(state);
  const isGone = !state.actions.includes(action);
  const question = onceMore(action, state.kind);
  const sending = desk.state.at === 'sending';
  const addressed = useAddressed();
  const button = (isResidents ? deedButton : deedForStaff)(action, state.kind);
  const explain = addressed((isResidents ? explained : explainedToStaff)(action, state.kind).explain);
  const send = sendLabel(found, action);

  function press() {
    if (!question) desk.send();
    else if (desk.check()) setAsking(true);
  }
  useKeys({ 'Ctrl Enter': sending || isGone ? undefined : press });

  return (
    <Card title={button}>
      <View className="deed-explain">{explain}</View>
      {entriesOf(fields)
        .filter(([name]) => isAsked(name, desk.written))
        .map(([name, field]) => (
          <DeedInput key={name} about={found} name={name} field={field} desk={desk} />
        ))}
      {desk.state.at === 'failed' && <Trouble message={desk.state.problem.detail} />}
      {isGone && <Notice tone="warn">{caseWords.gone}</Notice>}
      {desk.state.at === 'movedOn' && !isGone && <Notice tone="warn">{caseWords.movedOn}</Notice>}
      <Button
        id={`do-${action}`}
        variant={question && isResidents ? 'danger' : 'primary'}
        loading={sending}
        disabled={isGone}
        onPress={press}
      >
        {send}
      </Button>
      <Button variant="link" onPress={onCancel}>
        {caseWords.cancel}
      </Button>
      <Confirm
        open={asking}
        title={question ?? button}
        act={button}
        danger={isResidents}
        loading={sending}
        onConfirm={() => {
          setAsking(false);
          desk.send();
        }}
        onCancel={() => setAsking(false)}
      >
        {explain}
        {asking && <Said action={action} written={desk.written} isAsked={isAsked} />}
      </Confirm>
    </Card>
  );
}
