import { useEffect, useState } from 'react';
import { type ReceiptKey, ReceiptKeys } from '../../../functions/contract/record/receipt';
import { useServer } from '../server/server';
import { kept } from '../device/storage';

const onDevice = kept('receipt-keys', ReceiptKeys);

/**
 * The public keys that receipts are checked with: those kept on this device at once, fresh ones when the server is
 * reached. `null` while there are none yet and the server has not said.
 */
export function useReceiptKeys(): readonly ReceiptKey[] | null {
  const { call } = useServer();
  const [keys, setKeys] = useState<readonly ReceiptKey[] | null>(() => onDevice.read()?.keys ?? null);
  useEffect(() => {
    let isWanted = true;
    void call('receiptKeys', {}).then((answer) => {
      if (answer.ok) onDevice.write(answer.reply);
      if (isWanted) setKeys((before) => (answer.ok ? answer.reply.keys : (before ?? [])));
    });
    return () => {
      isWanted = false;
    };
  }, [call]);
  return keys;
}
