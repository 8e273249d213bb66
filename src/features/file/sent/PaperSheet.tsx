import { useState } from 'react';
import { Text, View } from '@tarojs/components';
import type { CodeQuestion } from '../../../../functions/contract/numbers/codeQuestion';
import { Button } from '../../../components/base/Button';
import { Link } from '../../../components/base/Link';
import { Card } from '../../../components/show/Card';
import { QrCode } from '../../../components/show/QrCode';
import { receivedWords } from '../../../content/filing/filing';
import { lockOfCode, recoverWords } from '../../../content/me/recover';
import { besideWords as words } from '../../../content/staff/beside';
import { paperLink } from '../../../services/codes/paperCode';
import { canSayCode, sayCode } from '../../../services/device/sayCode';
import { canSavePicture, savePicture } from '../../../services/device/savePicture';
import './Received.scss';

type PaperSheetProps = {
  number: string;
  desk: string;
  when: string;
  code: { text: string; ask: CodeQuestion; page: string };
};

/** What is given to the person on paper: the number, the code and what it asks; never the answer, nor who they are. */
export function PaperSheet({ number, desk, when, code: { text, ask, page } }: PaperSheetProps) {
  const [said, setSaid] = useState<string>();
  const link = paperLink(page, { code: text, ask });
  const asks = words.asks(lockOfCode.of[ask]);

  async function save(): Promise<void> {
    const lines = [
      `${receivedWords.number} ${number}`,
      receivedWords.got(when, desk),
      `${recoverWords.code} ${text}`,
      asks,
      words.how,
    ];
    const isSaved = await savePicture({ title: words.picture, lines, code: link }, `${words.file}-${number}`);
    setSaid(isSaved ? receivedWords.saved : receivedWords.notSaved);
  }

  return (
    <Card title={words.sheet}>
      <View className="note">{words.sheetNote}</View>
      <View className="note received-label">{recoverWords.code}</View>
      <Text selectable id="code" className="received-code">
        {text}
      </Text>
      <View id="asks" className="strong">
        {asks}
      </View>
      {canSayCode() && (
        <Link acts id="say-code" icon="speak" onPress={() => sayCode(text)}>
          {recoverWords.say}
        </Link>
      )}
      <View className="received-receipt">
        <QrCode text={link} label={recoverWords.code} />
        <View className="note">{words.how}</View>
        {canSavePicture() && (
          <Button id="save-paper" variant="secondary" icon="save" onPress={() => void save()}>
            {words.save}
          </Button>
        )}
      </View>
      {said && (
        <View className="note received-said" role="status">
          {said}
        </View>
      )}
    </Card>
  );
}
