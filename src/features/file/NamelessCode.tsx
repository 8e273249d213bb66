import { useState } from 'react';
import { Text, View } from '@tarojs/components';
import { Button } from '../../components/base/Button';
import { Card } from '../../components/show/Card';
import { Notice } from '../../components/states/Notice';
import { Trouble } from '../../components/states/Trouble';
import { recoverWords } from '../../content/recover';
import { copy } from '../../services/copy';
import type { FilingDesk } from '../../services/filing';
import { canSayCode, sayCode } from '../../services/sayCode';
import { HelpCards } from './HelpCards';
import './NamelessCode.scss';

type NamelessCodeProps = {
  /** Before it is sent, the code alone; once it is received, what helps meanwhile as well. */
  state: Extract<FilingDesk<unknown>['state'], { at: 'code' | 'nameless' }>;
  onNoted: () => void;
  onRewrite: () => void;
};

/** The code of a question without a name, as large as it will go: first to be written down, then to find the question by. */
export const NamelessCode = ({ state, onNoted, onRewrite }: NamelessCodeProps) => {
  const { at, code } = state;
  const [isCopied, setCopied] = useState(false);
  return (
    <View id="nameless">
      {at === 'code' ? (
        <Notice title={recoverWords.first}>{recoverWords.keep}</Notice>
      ) : (
        <Notice tone="good" title={recoverWords.filed}>
          {recoverWords.filedNote}
        </Notice>
      )}
      {at === 'nameless' && state.isEarlier && <Notice tone="warn">{recoverWords.earlier}</Notice>}
      {at === 'nameless' && <HelpCards cards={state.cards} />}
      <Card title={recoverWords.code}>
        <Text selectable className="nameless-code">
          {code}
        </Text>
        {canSayCode() && (
          <Button id="say-code" variant="secondary" onPress={() => sayCode(code)}>
            {recoverWords.say}
          </Button>
        )}
        <Button
          id="copy-code"
          variant="secondary"
          onPress={() => {
            copy(code);
            setCopied(true);
          }}
        >
          {recoverWords.copy}
        </Button>
        {isCopied && <Notice>{recoverWords.copied}</Notice>}
        {at === 'code' && state.problem && <Trouble message={state.problem.detail} />}
        <Button id="noted" loading={at === 'code' && state.isSending} onPress={onNoted}>
          {at === 'code' ? recoverWords.kept : recoverWords.look}
        </Button>
        {at === 'code' && !state.isSending && (
          <Button id="rewrite" variant="link" onPress={onRewrite}>
            {recoverWords.rewrite}
          </Button>
        )}
      </Card>
    </View>
  );
};
