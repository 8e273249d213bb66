import { useCallback, useState } from 'react';
import type { HelpingView } from '../../../functions/contract/people/helping';
import { Button } from '../../components/base/Button';
import { Confirm } from '../../components/frame/Confirm';
import { List, Row } from '../../components/show/List';
import { Outcome } from '../../components/states/Outcome';
import { Still } from '../../components/states/Still';
import { WhenReady } from '../../components/states/WhenReady';
import { aboutText, helpingWords as words, scopeText } from '../../content/me/helping';
import { useReading } from '../../services/server/useReading';
import { useDoing } from '../../services/server/useSending';
import { useServer } from '../../services/server/server';
import { ByLaw, isByLaw } from './ByLaw';
import { OfferForm } from './OfferForm';

/** Who acts for me, each to be ended at once; and the way to ask somebody. */
export function Helpers({ shown }: { shown: number }) {
  const { call } = useServer();
  const ask = useCallback(() => call('helpings', {}), [call]);
  const { state, reload } = useReading(ask, shown);
  const [offering, setOffering] = useState(false);
  if (offering)
    return (
      <OfferForm
        onDone={() => {
          setOffering(false);
          reload();
        }}
      />
    );
  return (
    <WhenReady state={state} onRetry={reload}>
      {({ given }) => (
        <>
          {given.length === 0 && <Still icon="hand" title={words.noHelpers} note={words.noHelpersNote} />}
          <Given given={given.filter((one) => !isByLaw(one))} onChanged={reload} />
          {given.some(isByLaw) && <ByLaw guardians={given.filter(isByLaw)} />}
          <Button id="ask-helper" icon="code" onPress={() => setOffering(true)}>
            {words.ask}
          </Button>
        </>
      )}
    </WhenReady>
  );
}

/** `onChanged`: of what is here something is over, or is otherwise now. */
function Given({ given, onChanged }: { given: readonly HelpingView[]; onChanged: () => void }) {
  const { call } = useServer();
  const [ending, setEnding] = useState<HelpingView | null>(null);
  const [telling, setTelling] = useState<HelpingView | null>(null);
  const { state, send } = useDoing();

  async function end({ id }: HelpingView): Promise<void> {
    const answer = await send(() => call('endHelping', { params: { helpingId: id } }));
    setEnding(null);
    if (answer.ok) onChanged();
  }

  async function tell({ id, told }: HelpingView): Promise<void> {
    const about = { params: { helpingId: id }, body: { told: !told } };
    const answer = await send(() => call('tellHelper', about));
    setTelling(null);
    if (answer.ok) onChanged();
  }

  return (
    <>
      {given.map((one) => (
        <List key={one.id} label={`${words.helpers}：${one.name}`}>
          <Row
            id={`helper-${one.id}`}
            icon="people"
            title={one.name}
            note={`${scopeText[one.scope]}，${aboutText(one)}，${words.until(one.until)}。${one.purpose}`}
            end={words.revoke}
            acts
            label={`${words.revoke}：${one.name}，${scopeText[one.scope]}，${aboutText(one)}`}
            onPress={() => setEnding(one)}
          />
          <Row
            id={`told-${one.id}`}
            icon="bell"
            title={words.toldRow(one.name, one.told)}
            end={words.change}
            acts
            label={`${words.change}：${words.toldRow(one.name, one.told)}`}
            onPress={() => setTelling(one)}
          />
        </List>
      ))}
      <Outcome state={state} />
      <Confirm
        open={ending !== null}
        title={words.revokeTitle(ending?.name ?? '')}
        act={words.revoke}
        loading={state.at === 'sending'}
        onConfirm={() => ending && void end(ending)}
        onCancel={() => setEnding(null)}
      >
        {words.revokeNote}
      </Confirm>
      <TellConfirm
        leave={telling}
        loading={state.at === 'sending'}
        onConfirm={(leave) => void tell(leave)}
        onCancel={() => setTelling(null)}
      />
    </>
  );
}

type TellConfirmProps = {
  /** Of whom it is asked; null: of nobody. */
  leave: HelpingView | null;
  loading: boolean;
  onConfirm: (leave: HelpingView) => void;
  onCancel: () => void;
};

/** Whether the other is told from now on, or no longer: whichever it is not now. */
function TellConfirm({ leave, loading, onConfirm, onCancel }: TellConfirmProps) {
  const name = leave?.name ?? '';
  const told = leave?.told ?? false;
  return (
    <Confirm
      open={leave !== null}
      title={told ? words.untellTitle(name) : words.tellTitle(name)}
      act={told ? words.untell : words.tell}
      loading={loading}
      onConfirm={() => leave && onConfirm(leave)}
      onCancel={onCancel}
    >
      {told ? words.untellNote : words.tellNote}
    </Confirm>
  );
}
