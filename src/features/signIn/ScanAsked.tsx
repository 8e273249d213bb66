import { useCallback, useState } from 'react';
import { View } from '@tarojs/components';
import type { Scene } from '../../../functions/contract/numbers/scene';
import type { ScanAsked as Asked } from '../../../functions/contract/people/scan';
import { Button } from '../../components/base/Button';
import { Card } from '../../components/show/Card';
import { Facts } from '../../components/show/Facts';
import { Notice } from '../../components/states/Notice';
import { Outcome } from '../../components/states/Outcome';
import { WhenReady } from '../../components/states/WhenReady';
import { browserText, scanAskedWords as words } from '../../content/me/signIn';
import { moment } from '../../content/when';
import { goHome } from '../../services/navigation';
import { useReading } from '../../services/server/useReading';
import { useDoing } from '../../services/server/useSending';
import { useServer } from '../../services/server/server';

/** A browser asks to be signed in as whoever holds this phone: which one, and their yes or no. */
export function ScanAsked({ scene }: { scene: Scene }) {
  const { call } = useServer();
  const ask = useCallback(() => call('openScan', { body: { scene } }), [call, scene]);
  const { state, reload } = useReading(ask, 0);
  return (
    <WhenReady state={state} onRetry={reload}>
      {(asked) => <Deciding scene={scene} asked={asked} />}
    </WhenReady>
  );
}

function Deciding({ scene, asked }: { scene: Scene; asked: Asked }) {
  const { call } = useServer();
  const { state, send } = useDoing();
  const [said, setSaid] = useState<'yes' | 'no'>();

  async function say(word: 'yes' | 'no'): Promise<void> {
    const name = word === 'yes' ? 'confirmScan' : 'declineScan';
    const answer = await send(() => call(name, { body: { scene } }));
    if (answer.ok) setSaid(word);
  }

  if (said) return <Said word={said} />;
  const isSending = state.at === 'sending';
  return (
    <>
      <Notice tone="warn">{words.warning}</Notice>
      <Card>
        <Facts
          rows={[
            { label: words.check, value: asked.check.split('').join(' ') },
            { label: words.browser, value: browserText(asked.browser) },
            { label: words.site, value: asked.site.replace(/^https?:\/\//, '') },
            { label: words.at, value: moment(asked.at) },
            { label: words.network, value: asked.isSameNetwork ? words.same : words.other },
          ]}
        />
        <View className="field-hint">{words.after}</View>
      </Card>
      <Outcome state={state} />
      <Button id="not-me" variant="secondary" disabled={isSending} onPress={() => void say('no')}>
        {words.no}
      </Button>
      <Button id="its-me" variant="secondary" loading={isSending} onPress={() => void say('yes')}>
        {words.yes}
      </Button>
    </>
  );
}

const Said = ({ word }: { word: 'yes' | 'no' }) => (
  <>
    {word === 'yes' ? (
      <Notice tone="good" title={words.done}>
        {words.doneNote}
      </Notice>
    ) : (
      <Notice title={words.declined}>{words.declinedNote}</Notice>
    )}
    <Button id="scan-home" variant="secondary" onPress={goHome}>
      {words.home}
    </Button>
  </>
);
