import { useState } from 'react';
import { View } from '@tarojs/components';
import type { CaseId } from '../../../../functions/contract/ids';
import { Button } from '../../../components/base/Button';
import { Link } from '../../../components/base/Link';
import { Card } from '../../../components/show/Card';
import { QrCode } from '../../../components/show/QrCode';
import { receivedWords as words } from '../../../content/filing/filing';
import { receiptWords } from '../../../content/case/papers/receipt';
import { copy } from '../../../services/device/copy';
import { checkLink } from '../../../services/codes/receiptLink';
import { useFirstReceipt } from '../../../services/case/receiptOf';
import { canSayCode, sayCode } from '../../../services/device/sayCode';
import { canSavePicture, savePicture } from '../../../services/device/savePicture';
import './Received.scss';

type NumberToKeepProps = {
  number: string;
  desk: string;
  when: string;
  /** Null for a question without a name, whose receipt is read with its code. */
  caseId: CaseId | null;
};

/** The number, to be written down, copied or heard; and the receipt as a code and as a picture. */
export function NumberToKeep({ number, desk, when, caseId }: NumberToKeepProps) {
  const state = useFirstReceipt(caseId);
  const [said, setSaid] = useState<string>();
  const receipt = state.at === 'ready' ? state.found : null;

  async function save(text: string): Promise<void> {
    const lines = [`${words.number} ${number}`, words.got(when, desk), words.check];
    const isSaved = await savePicture(
      { title: words.picture, lines, code: checkLink(text) },
      `${words.file}-${number}`,
    );
    setSaid(isSaved ? words.saved : words.notSaved);
  }

  return (
    <Card>
      <View className="note">{words.number}</View>
      <View id="number" className="received-number">
        {number}
      </View>
      <View className="received-ways">
        {canSayCode() && (
          <Link acts id="say-number" icon="speak" onPress={() => sayCode(number)}>
            {words.say}
          </Link>
        )}
        <Link
          acts
          id="copy-number"
          onPress={() => {
            copy(number);
            setSaid(words.copied);
          }}
        >
          {words.copy}
        </Link>
      </View>
      {receipt && (
        <View className="received-receipt">
          <QrCode text={checkLink(receipt)} label={receiptWords.qr} />
          <View className="note">{words.check}</View>
          {canSavePicture() && (
            <Button id="save-picture" variant="secondary" icon="save" onPress={() => void save(receipt)}>
              {words.save}
            </Button>
          )}
        </View>
      )}
      {state.at === 'failed' && <View className="note received-receipt">{words.receiptLater}</View>}
      {said && (
        <View className="note received-said" role="status">
          {said}
        </View>
      )}
    </Card>
  );
}
