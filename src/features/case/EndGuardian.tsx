import { useState } from 'react';
import type { CaseView } from '../../../functions/contract/case/views';
import { GuardianOver } from '../../../functions/contract/people/guardian';
import { PickOne } from '../../components/ask/PickOne';
import { Button } from '../../components/base/Button';
import { Card } from '../../components/show/Card';
import { Facts } from '../../components/show/Facts';
import { Outcome } from '../../components/states/Outcome';
import { shownText } from '../../content/case/guardianShown';
import { guardianOverText, guardianWords as words } from '../../content/me/guardian';
import { useServer } from '../../services/server/server';
import { useDoing } from '../../services/server/useSending';

const whys = GuardianOver.options.map((value) => ({ value, label: guardianOverText[value] }));

/** Of a case that a guardian filed: who, how it was shown, and for those who work on it the way to end it here. */
export function EndGuardian({ found }: { found: CaseView }) {
  const { call } = useServer();
  const { state, send } = useDoing();
  const [why, setWhy] = useState<GuardianOver>();
  const [isOver, setOver] = useState(false);
  const by = found.timeline.find(({ seq }) => seq === 1)?.by;
  if (!by?.guardian) return null;

  async function end(): Promise<void> {
    if (!why) return;
    const about = { params: { caseId: found.state.id }, body: { why } };
    const answer = await send(() => call('endGuardian', about));
    if (answer.ok) setOver(true);
  }

  return (
    <Card title={words.guardian}>
      <Facts rows={[{ label: by.name ?? words.guardian, value: shownText(by.guardian) }]} />
      {isOver ? (
        <Outcome state={{ at: 'done', said: words.ended }} />
      ) : (
        <>
          <PickOne
            id="guardian-why"
            label={words.endTitle}
            hint={words.endNote}
            choices={whys}
            value={why}
            onPick={setWhy}
          />
          <Outcome state={state} />
          <Button
            id="end-guardian"
            variant="secondary"
            disabled={why === undefined}
            loading={state.at === 'sending'}
            onPress={() => void end()}
          >
            {words.end}
          </Button>
        </>
      )}
    </Card>
  );
}
