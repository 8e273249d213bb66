import { useState } from 'react';
import type { Scene } from '../../../functions/contract/numbers/scene';
import type { GuardianClaim } from '../../../functions/contract/people/guardian';
import { Button } from '../../components/base/Button';
import { Card } from '../../components/show/Card';
import { Facts } from '../../components/show/Facts';
import { Notice } from '../../components/states/Notice';
import { Outcome } from '../../components/states/Outcome';
import { Still } from '../../components/states/Still';
import { WhenReady } from '../../components/states/WhenReady';
import { guardianPaperText } from '../../content/case/guardianShown';
import { guardianWords as words, wardText } from '../../content/me/guardian';
import { scanWords } from '../../content/me/codes';
import { dayText } from '../../content/when';
import { useOpenedCode } from '../../services/codes/openedCode';
import { back } from '../../services/navigation';
import { useServer } from '../../services/server/server';
import { useDoing } from '../../services/server/useSending';

/** What somebody claims of themself as a guardian, to be held beside the paper by whoever is at the office. */
export function SeeGuardian({ scene, shown }: { scene: Scene; shown: number }) {
  const { state, reload } = useOpenedCode(scene, shown);
  const [isDone, setDone] = useState(false);
  if (isDone)
    return (
      <>
        <Notice tone="good" title={words.done}>
          {words.doneNote}
        </Notice>
        <Button id="guardian-back" onPress={() => back()}>
          {words.back}
        </Button>
      </>
    );
  return (
    <WhenReady state={state} onRetry={reload}>
      {(opened) =>
        opened.for === 'guardian' ? (
          <Claim scene={scene} claim={opened.claim} onDone={() => setDone(true)} />
        ) : (
          <Still icon="code" title={scanWords.invalid} />
        )
      }
    </WhenReady>
  );
}

type ClaimProps = { scene: Scene; claim: GuardianClaim; onDone: () => void };

function Claim({ scene, claim, onDone }: ClaimProps) {
  const { call } = useServer();
  const { state, send } = useDoing();
  const { ward, name, mine, bornOn, paper, hasPhone, until } = claim;

  async function confirm(): Promise<void> {
    const answer = await send(() => call('confirmGuardian', { body: { scene } }));
    if (answer.ok) onDone();
  }

  return (
    <Card title={words.claims(mine, name)}>
      <Facts
        rows={[
          { label: words.guardian, value: mine },
          { label: words.ward, value: `${name}（${wardText[ward]}）` },
          ...(bornOn === null ? [] : [{ label: words.bornOn, value: dayText(bornOn) }]),
          { label: words.shows, value: guardianPaperText[paper] },
          { label: words.until, value: dayText(until) },
        ]}
      />
      <Notice>{hasPhone ? words.withPhone : words.withoutPhone}</Notice>
      <Notice tone="warn">{words.look}</Notice>
      <Outcome state={state} />
      <Button id="seen-guardian" loading={state.at === 'sending'} onPress={() => void confirm()}>
        {words.seen}
      </Button>
      <Button id="not-seen" variant="secondary" onPress={() => back()}>
        {words.notSeen}
      </Button>
    </Card>
  );
}
