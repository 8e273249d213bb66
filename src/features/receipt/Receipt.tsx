import { useCallback, type ReactNode } from 'react';
import type { CaseId } from '../../../functions/contract/ids';
import type { CaseReceipts } from '../../../functions/contract/record/receipt';
import type { CaseView } from '../../../functions/contract/case/views';
import { Failed } from '../../components/states/Failed';
import { Heading } from '../../components/show/Card';
import { HotlineButton } from '../../components/states/HotlineButton';
import { List, Row } from '../../components/show/List';
import { WhenReady } from '../../components/states/WhenReady';
import { eventName } from '../../content/case/steps/events';
import { receiptWords } from '../../content/case/papers/receipt';
import { moment } from '../../content/when';
import { residentPages } from '../../routes';
import type { Answer } from '../../services/server/answer';
import { useReading } from '../../services/server/useReading';
import { replace } from '../../services/navigation';
import { useServer } from '../../services/server/server';
import { OneReceipt } from './OneReceipt';

type Found = { receipts: CaseReceipts['receipts']; view: CaseView };

type ReceiptProps = {
  caseId: CaseId;
  seq: number;
  shown: number;
  /** The code by which its owner shows it to others. */
  code?: (receipt: string) => ReactNode;
};

/** The receipt of one step of a case, checked against what this device shows of it; and the way to the others. */
export function Receipt({ caseId, seq, shown, code }: ReceiptProps) {
  const { call } = useServer();
  const ask = useCallback(async (): Promise<Answer<Found>> => {
    const params = { caseId };
    const [given, view] = await Promise.all([
      call('receipts', { params }),
      call('getCase', { params, query: {} }),
    ]);
    if (!given.ok) return given;
    return view.ok ? { ok: true, reply: { receipts: given.reply.receipts, view: view.reply } } : view;
  }, [call, caseId]);
  const { state, reload } = useReading(ask, shown);
  return (
    <WhenReady state={state} onRetry={reload}>
      {(found) => <Chosen found={found} seq={seq} {...(code && { code })} />}
    </WhenReady>
  );
}

type ChosenProps = Pick<ReceiptProps, 'seq' | 'code'> & { found: Found };

function Chosen({ found: { receipts, view }, seq, code }: ChosenProps) {
  const chosen = receipts.find((one) => one.seq === seq);
  const others = receipts.filter((one) => one.seq !== seq);
  return (
    <>
      {chosen ? (
        <>
          <OneReceipt text={chosen.receipt} view={view} />
          {view.state.standing === 'owner' && code?.(chosen.receipt)}
        </>
      ) : (
        <Failed message={receiptWords.none}>
          <HotlineButton />
        </Failed>
      )}
      {others.length > 0 && (
        <>
          <Heading>{receiptWords.others}</Heading>
          <List label={receiptWords.others}>
            {others.map((one) => (
              <Row
                key={one.seq}
                id={`receipt-${one.seq}`}
                title={eventName(one.word)}
                note={moment(one.at)}
                onPress={() =>
                  replace(residentPages.receipt.link({ caseId: view.state.id, seq: String(one.seq) }))
                }
              />
            ))}
          </List>
        </>
      )}
    </>
  );
}
