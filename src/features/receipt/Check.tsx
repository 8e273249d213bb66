import { useEffect, useState } from 'react';
import { View } from '@tarojs/components';
import type { Receipt } from '../../../functions/contract/record/receipt';
import { receiptIn } from '../../../functions/contract/record/receiptCode';
import { Button } from '../../components/base/Button';
import { Card } from '../../components/show/Card';
import { Facts } from '../../components/show/Facts';
import { HotlineButton } from '../../components/states/HotlineButton';
import { Notice } from '../../components/states/Notice';
import { TextArea } from '../../components/ask/TextArea';
import { Trouble } from '../../components/states/Trouble';
import { receiptWords } from '../../content/case/papers/receipt';
import { receiptRows } from '../../content/case/papers/receiptRows';
import type { CallProblem } from '../../services/server/answer';
import { checkHere } from '../../services/codes/receiptCheck';
import { useReceiptKeys } from '../../services/codes/receiptKeys';
import { canScan, scan } from '../../services/device/scan';
import { useServer } from '../../services/server/server';
import { Publication } from './Publication';

/** As long as a receipt in an address and a message around it may be. */
const longest = 2000;

type Checking =
  | { at: 'asking' }
  | { at: 'checking' }
  | { at: 'genuine'; receipt: Receipt; text: string; by: 'device' | 'server' }
  | { at: 'false' }
  | { at: 'failed'; problem: CallProblem };

/** Whether any receipt is genuine: by this device alone where it has the key, else by the server. `given`: one scanned. */
export function Check({ given }: { given?: string | undefined }) {
  const { call } = useServer();
  const keys = useReceiptKeys();
  const [pasted, setPasted] = useState(given ?? '');
  const [error, setError] = useState<string>();
  const [state, setState] = useState<Checking>({ at: given === undefined ? 'asking' : 'checking' });

  async function outcomeOf(text: string): Promise<Checking> {
    const here = checkHere(text, keys ?? []);
    if (here.at === 'genuine') return { ...here, text, by: 'device' };
    if (here.at === 'false') return here;
    const answer = await call('checkReceipt', { query: { receipt: text } });
    if (!answer.ok) return { at: 'failed', problem: answer.problem };
    const { receipt } = answer.reply;
    return receipt ? { at: 'genuine', receipt, text, by: 'server' } : { at: 'false' };
  }

  async function check(written: string): Promise<void> {
    const text = receiptIn(written);
    setError(text === '' ? receiptWords.empty : undefined);
    if (text === '') return;
    setState({ at: 'checking' });
    setState(await outcomeOf(text));
  }

  async function scanned(): Promise<void> {
    const text = await scan();
    if (text === null) return;
    setPasted(text);
    await check(text);
  }

  useEffect(() => {
    if (given !== undefined) void outcomeOf(receiptIn(given)).then(setState);
    // Once for each that the page is opened with.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [given]);

  return (
    <>
      <Outcome state={state} onRetry={() => void check(pasted)} />
      <View>
        {canScan() && <Button onPress={() => void scanned()}>{receiptWords.scan}</Button>}
        <TextArea
          id="receipt"
          label={receiptWords.paste}
          hint={receiptWords.pasteHint}
          value={pasted}
          onChange={(text) => {
            setPasted(text);
            setError(undefined);
          }}
          maxLength={longest}
          error={error}
        />
        <Button
          id="check"
          variant={canScan() ? 'secondary' : 'primary'}
          loading={state.at === 'checking'}
          onPress={() => void check(pasted)}
        >
          {receiptWords.check}
        </Button>
      </View>
    </>
  );
}

function Outcome({ state, onRetry }: { state: Checking; onRetry: () => void }) {
  switch (state.at) {
    case 'asking':
    case 'checking':
      return null;
    case 'failed':
      return <Trouble message={state.problem.detail} onRetry={onRetry} />;
    case 'false':
      return (
        <Notice tone="error" title={receiptWords.false}>
          {receiptWords.falseWhy}
          <HotlineButton />
        </Notice>
      );
    case 'genuine':
      return (
        <Card>
          <Notice tone="good" title={receiptWords.genuine}>
            {state.by === 'device' ? receiptWords.genuineHere : receiptWords.genuineByServer}
          </Notice>
          {state.receipt.event && <Publication text={state.text} />}
          <Facts rows={receiptRows(state.receipt)} />
        </Card>
      );
  }
}
