import { useState } from 'react';
import { limits } from '../../../functions/contract/limits';
import { DeclaredMatters } from '../../../functions/contract/people/roster';
import { Button } from '../../components/base/Button';
import { Card } from '../../components/show/Card';
import { ChoiceList } from '../../components/ask/ChoiceList';
import { Notice } from '../../components/states/Notice';
import { Outcome } from '../../components/states/Outcome';
import { TextArea } from '../../components/ask/TextArea';
import { matterWords } from '../../content/me/profile';
import { useDoing } from '../../services/server/useSending';
import { useServer } from '../../services/server/server';

type Side = 'client' | 'otherSide';

const sides = [
  { value: 'client', label: matterWords.client },
  { value: 'otherSide', label: matterWords.otherSide },
] as const;

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

/** A lawyer writes down whom they stand for elsewhere; the names leave the screen with the tap and are nowhere after it. */
export function DeclareMatters() {
  const { call } = useServer();
  const [side, setSide] = useState<Side>('client');
  const [text, setText] = useState('');
  const [isUnreadable, setUnreadable] = useState(false);
  const doing = useDoing();

  async function declare(): Promise<void> {
    const read = DeclaredMatters.safeParse({ side, names: linesOf(text) });
    setUnreadable(!read.success);
    if (!read.success) return;
    const asking = () => call('declareMatters', { body: read.data });
    const answer = await doing.send(asking, ({ count }) => matterWords.done(count));
    if (answer.ok) setText('');
  }

  return (
    <Card title={matterWords.title}>
      <Notice>{matterWords.note}</Notice>
      <ChoiceList label={matterWords.side} choices={sides} value={side} onPick={setSide} />
      <TextArea
        id="names"
        label={matterWords.names}
        value={text}
        onChange={setText}
        maxLength={limits.declared * (limits.line + 1)}
        error={isUnreadable ? matterWords.tooMany(limits.declared) : undefined}
      />
      <Outcome state={doing.state} />
      <Button
        id="declare"
        variant="secondary"
        loading={doing.state.at === 'sending'}
        onPress={() => void declare()}
      >
        {matterWords.button}
      </Button>
    </Card>
  );
}
