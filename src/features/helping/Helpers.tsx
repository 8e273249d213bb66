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
          {given.length === 0 ? (
            <Still icon="hand" title={words.noHelpers} note={words.noHelpersNote} />
          ) : (
            <Given given={given} onEnded={reload} />
          )}
          <Button id="ask-helper" icon="code" onPress={() => setOffering(true)}>
            {words.ask}
          </Button>
        </>
      )}
    </WhenReady>
  );
}

function Given({ given, onEnded }: { given: readonly HelpingView[]; onEnded: () => void }) {
  const { call } = useServer();
  const [ending, setEnding] = useState<HelpingView | null>(null);
  const { state, send } = useDoing();

  async function end({ id }: HelpingView): Promise<void> {
    const answer = await send(() => call('endHelping', { params: { helpingId: id } }));
    setEnding(null);
    if (answer.ok) onEnded();
  }

  return (
    <>
      <List label={words.helpers}>
        {given.map((one) => (
          <Row
            key={one.id}
            id={`helper-${one.id}`}
            icon="people"
            title={one.name}
            note={`${scopeText[one.scope]}，${aboutText(one)}，${words.until(one.until)}。${one.purpose}`}
            end={words.revoke}
            acts
            label={`${words.revoke}：${one.name}，${scopeText[one.scope]}，${aboutText(one)}`}
            onPress={() => setEnding(one)}
          />
        ))}
      </List>
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
    </>
  );
}
