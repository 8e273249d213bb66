import { useEffect, useState } from 'react';
import { View } from '@tarojs/components';
import type { Instant } from '../../../functions/contract/ids';
import type { Receipt } from '../../../functions/contract/record/receipt';
import { receiptIn } from '../../../functions/contract/record/receiptCode';
import { Button } from '../../components/base/Button';
import { Intro } from '../../components/base/Title';
import { Card } from '../../components/show/Card';
import { Facts } from '../../components/show/Facts';
import { List, Row } from '../../components/show/List';
import { Section } from '../../components/show/Section';
import { TextArea } from '../../components/ask/TextArea';
import { Trouble } from '../../components/states/Trouble';
import { Verdict } from '../../components/states/Verdict';
import { receiptWords } from '../../content/case/papers/receipt';
import { receiptRows } from '../../content/case/papers/receiptRows';
import { hotline } from '../../content/places/hotline';
import { residentTitles } from '../../content/titles';
import { momentFrom } from '../../content/when';
import type { CallProblem } from '../../services/server/answer';
import { checkHere } from '../../services/codes/receiptCheck';
import { useReceiptKeys } from '../../services/codes/receiptKeys';
import { dial } from '../../services/device/dial';
import { useNow } from '../../services/device/now';
import { canScan, scan } from '../../services/device/scan';
import { useServer } from '../../services/server/server';
import { Publication } from './Publication';
import { Aloud } from '../../components/show/Aloud';

/** As long as a receipt in an address and a message around it may be. */
const longest = 2000;

type Checking =
  | { at: 'asking' }
  | { at: 'checking' }
  | { at: 'genuine'; receipt: Receipt; text: string; by: 'device' | 'server'; checkedAt: Instant }
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
    if (here.at === 'genuine') return { ...here, text, by: 'device', checkedAt: new Date().toISOString() };
    if (here.at === 'false') return here;
    const answer = await call('checkReceipt', { query: { receipt: text } });
    if (!answer.ok) return { at: 'failed', problem: answer.problem };
    const { receipt } = answer.reply;
    return receipt
      ? { at: 'genuine', receipt, text, by: 'server', checkedAt: new Date().toISOString() }
      : { at: 'false' };
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

  if (state.at === 'genuine' || state.at === 'false') {
    return <Outcome state={state} onAnother={() => setState({ at: 'asking' })} />;
  }
  return (
    <>
      <Intro title={residentTitles.check} />
      {state.at === 'failed' && <Trouble message={state.problem.detail} onRetry={() => void check(pasted)} />}
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

/** Somebody to ask, and the way to the next one; what was pasted is still there. */
const Further = ({ again, onAnother }: { again: string; onAnother: () => void }) => (
  <>
    <List>
      <Row
        id="ring"
        icon="phone"
        calls
        title={hotline.number}
        note={receiptWords.ring}
        onPress={() => dial(hotline.number)}
      />
    </List>
    <Button id="another" variant="secondary" onPress={onAnother}>
      {again}
    </Button>
  </>
);

type Decided = Extract<Checking, { at: 'genuine' | 'false' }>;

/** A page of its own: whether it is genuine, what it says, and what that does and does not prove. */
function Outcome({ state, onAnother }: { state: Decided; onAnother: () => void }) {
  const now = useNow();
  if (state.at === 'false') {
    return (
      <>
        <Verdict tone="wrong" title={receiptWords.wrong} note={receiptWords.wrongWhy} />
        <Section title={receiptWords.wrongThen}>
          <Further again={receiptWords.retry} onAnother={onAnother} />
        </Section>
      </>
    );
  }
  const { receipt, text, by, checkedAt } = state;
  const when = momentFrom(checkedAt, now);
  return (
    <>
      <Verdict
        tone="good"
        title={receiptWords.verdict}
        note={by === 'device' ? receiptWords.checkedHere(when) : receiptWords.checkedByServer(when)}
      />
      <Aloud />
      <Card>
        <Facts rows={receiptRows(receipt)} />
        {receipt.event && <Publication text={text} />}
      </Card>
      <View className="note">{receiptWords.unseen}</View>
      <Section title={receiptWords.proves}>
        <List label={receiptWords.proves}>
          {receiptWords.doesProve.map((what) => (
            <Row key={what} icon="check" title={what} />
          ))}
          {receiptWords.doesNotProve.map((what) => (
            <Row key={what} icon="close" title={what} />
          ))}
        </List>
      </Section>
      <Further again={receiptWords.another} onAnother={onAnother} />
    </>
  );
}
