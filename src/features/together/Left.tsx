import { useCallback } from 'react';
import type { CaseId } from '../../../functions/contract/ids';
import { Intro } from '../../components/base/Title';
import { List, Row } from '../../components/show/List';
import { WhenReady } from '../../components/states/WhenReady';
import { eventName } from '../../content/case/steps/events';
import { togetherWords as words } from '../../content/me/together';
import { moment } from '../../content/when';
import { scannedReceipt } from '../../routes';
import { open } from '../../services/navigation';
import { useReading } from '../../services/server/useReading';
import { useServer } from '../../services/server/server';

/** Of a petition that one has left: one's own receipts, to be checked like any. */
export function Left({ caseId, shown }: { caseId: CaseId; shown: number }) {
  const { call } = useServer();
  const ask = useCallback(() => call('receipts', { params: { caseId } }), [call, caseId]);
  const { state, reload } = useReading(ask, shown);
  return (
    <WhenReady state={state} onRetry={reload}>
      {({ receipts }) => (
        <>
          <Intro title={words.leftTitle} note={words.leftNote} />
          <List label={words.receipts}>
            {receipts.map(({ seq, word, at, receipt }) => (
              <Row
                key={seq}
                id={`left-receipt-${word}`}
                icon="shield"
                title={eventName(word)}
                note={moment(at)}
                onPress={() => open(scannedReceipt.link({ receipt }))}
              />
            ))}
          </List>
        </>
      )}
    </WhenReady>
  );
}
