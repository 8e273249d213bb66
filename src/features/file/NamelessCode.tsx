import { Text, View } from '@tarojs/components';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { Notice } from '../../components/Notice';
import { recoverWords } from '../../content/recover';
import { copy } from '../../services/copy';
import './NamelessCode.scss';

/** The code of a question filed without a name, this once, as large as it will go. */
export const NamelessCode = ({ code, onNoted }: { code: string; onNoted: () => void }) => (
  <View id="nameless">
    <Notice tone="good" title={recoverWords.filed}>
      {recoverWords.keep}
    </Notice>
    <Card title={recoverWords.code}>
      <Text selectable className="nameless-code">
        {code}
      </Text>
      <Button id="copy-code" variant="secondary" onPress={() => copy(code)}>
        {recoverWords.copy}
      </Button>
      <Button id="noted" onPress={onNoted}>
        {recoverWords.kept}
      </Button>
    </Card>
  </View>
);
