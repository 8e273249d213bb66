import { Text, View } from '@tarojs/components';
import { Link } from '../../../components/base/Link';
import { Notice } from '../../../components/states/Notice';
import { receivedWords as words } from '../../../content/filing/filing';
import { recoverWords } from '../../../content/me/recover';
import { copy } from '../../../services/device/copy';
import { canSayCode, sayCode } from '../../../services/device/sayCode';
import './Received.scss';

/** The code of who gave no name: once more, until the app is left; after that only whoever wrote it down has it. */
export const CodeToKeep = ({ code }: { code: string | undefined }) => (
  <Notice tone="warn" icon="lock" title={code ? words.code : words.codeGone}>
    {code && (
      <>
        <Text selectable id="code" className="received-code">
          {code}
        </Text>
        <View className="received-ways">
          {canSayCode() && (
            <Link acts id="say-code" icon="speak" onPress={() => sayCode(code)}>
              {recoverWords.say}
            </Link>
          )}
          <Link acts id="copy-code" onPress={() => copy(code)}>
            {recoverWords.copy}
          </Link>
        </View>
      </>
    )}
    <View className="note">{code ? words.codeNote : words.codeGoneNote}</View>
  </Notice>
);
