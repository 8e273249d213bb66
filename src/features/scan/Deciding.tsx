import { useState } from 'react';
import { View } from '@tarojs/components';
import type { Card as OfficialCard } from '../../../functions/contract/numbers/codes';
import type { CaseState } from '../../../functions/contract/case/views';
import { Button } from '../../components/base/Button';
import { Card, Heading } from '../../components/show/Card';
import { Notice } from '../../components/states/Notice';
import { Points } from '../../components/show/Points';
import { TimeField } from '../../components/ask/TimeField';
import { Trouble } from '../../components/states/Trouble';
import { offerWords } from '../../content/me/codes';
import { dayAfter } from '../../content/when';
import { residentPages } from '../../routes';
import { useDeed } from '../../services/server/useDeed';
import { back, replace } from '../../services/navigation';
import { CardFacts } from './CardFacts';

/** How long a mandate runs unless the resident says otherwise, days. */
const mandateDays = 180;

type DecidingProps = { state: CaseState; card: OfficialCard; onStale: () => void };

/** Who asks, what they may and may not do, until when; and the owner's word on it. */
export function Deciding({ state, card, onStale }: DecidingProps) {
  const [isAgreed, setAgreed] = useState(false);
  const [begun] = useState(() => ({ until: dayAfter(Date.now(), mandateDays) }));
  const onDone = () => setAgreed(true);
  const desk = useDeed(state, 'agreeMandate', ['until'], { onDone, onStale }, { begun });
  const toCase = () => replace(residentPages.case.link({ caseId: state.id }));
  if (isAgreed) return <Agreed onSee={toCase} />;
  if (!state.actions.includes('agreeMandate')) return <Gone onSee={toCase} />;
  const until = desk.written.until;
  return (
    <Card title={offerWords.title}>
      <CardFacts card={card} />
      <Heading>{offerWords.may}</Heading>
      <Points lines={offerWords.mayLines} />
      <Heading>{offerWords.mayNot}</Heading>
      <Points lines={offerWords.mayNotLines} />
      <TimeField
        id="until"
        label={offerWords.until}
        of="date"
        value={typeof until === 'string' ? until : ''}
        onChange={(day) => desk.change('until', day)}
        error={desk.errors.of('until')}
      />
      <View>{offerWords.revoke}</View>
      {desk.state.at === 'movedOn' && <Notice tone="warn">{offerWords.movedOn}</Notice>}
      {desk.state.at === 'failed' && <Trouble message={desk.state.problem.detail} />}
      <Button id="agree" loading={desk.state.at === 'sending'} onPress={desk.send}>
        {offerWords.agree}
      </Button>
      <Button id="not-now" variant="secondary" onPress={() => back()}>
        {offerWords.notNow}
      </Button>
    </Card>
  );
}

const See = ({ onSee }: { onSee: () => void }) => (
  <Button id="see-case" onPress={onSee}>
    {offerWords.see}
  </Button>
);

const Agreed = ({ onSee }: { onSee: () => void }) => (
  <>
    <Notice tone="good" title={offerWords.agreed}>
      {offerWords.agreedNote}
    </Notice>
    <See onSee={onSee} />
  </>
);

const Gone = ({ onSee }: { onSee: () => void }) => (
  <>
    <Notice tone="warn">{offerWords.gone}</Notice>
    <See onSee={onSee} />
  </>
);
