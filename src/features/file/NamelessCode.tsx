import { useState } from 'react';
import { Text, View } from '@tarojs/components';
import { Button } from '../../components/base/Button';
import { Link } from '../../components/base/Link';
import { Card } from '../../components/show/Card';
import { Trouble } from '../../components/states/Trouble';
import { recoverWords } from '../../content/me/recover';
import { copy } from '../../services/device/copy';
import type { FilingDesk } from '../../services/filing/desk';
import { canSayCode, sayCode } from '../../services/device/sayCode';
import './NamelessCode.scss';

export type AtCodeState = Extract<FilingDesk<unknown>['state'], { at: 'code' }>;

/** The code of a question without a name, as large as it will go: to be written down before anything is sent. */
export function NamelessCode({ state: { code, problem } }: { state: AtCodeState }) {
  const [isCopied, setCopied] = useState(false);
  return (
    <View id="nameless">
      <Card>
        <View className="note">{recoverWords.code}</View>
        <Text selectable className="nameless-code">
          {code}
        </Text>
        <View className="nameless-ways">
          {canSayCode() && (
            <Link acts id="say-code" icon="speak" onPress={() => sayCode(code)}>
              {recoverWords.say}
            </Link>
          )}
          <Link
            acts
            id="copy-code"
            onPress={() => {
              copy(code);
              setCopied(true);
            }}
          >
            {recoverWords.copy}
          </Link>
        </View>
        {isCopied && (
          <View className="note" role="status">
            {recoverWords.copied}
          </View>
        )}
      </Card>
      {problem && <Trouble message={problem.detail} />}
    </View>
  );
}

type NamelessFootProps = { state: AtCodeState; onNoted: () => void; onRewrite: () => void };

/** It is sent, or written on. */
export const NamelessFoot = ({ state: { isSending }, onNoted, onRewrite }: NamelessFootProps) => (
  <>
    <Button id="noted" loading={isSending} onPress={onNoted}>
      {recoverWords.kept}
    </Button>
    {!isSending && (
      <Button id="rewrite" variant="link" onPress={onRewrite}>
        {recoverWords.rewrite}
      </Button>
    )}
  </>
);
