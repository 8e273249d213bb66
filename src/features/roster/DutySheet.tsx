import { useState } from 'react';
import type { OrganisationId } from '../../../functions/contract/ids';
import type { DutyAction, DutyId, DutyView } from '../../../functions/contract/people/roster';
import { Button } from '../../components/base/Button';
import { List, Row } from '../../components/show/List';
import { Notice } from '../../components/states/Notice';
import { Sheet } from '../../components/frame/Sheet';
import { dutyActions, dutyDay, rosterWords } from '../../content/staff/roster';
import type { Doing } from '../../services/server/useSending';
import { useServer } from '../../services/server/server';
import { hoursOf } from './DutyLine';

type DutySheetProps = {
  organisationId: OrganisationId;
  duty: DutyView;
  /** Duties of others that it could be exchanged for. */
  others: readonly DutyView[];
  doing: Doing;
  onClose: () => void;
  onDone: () => void;
};

const titleOf = (duty: DutyView): string => `${dutyDay(duty.day)} ${hoursOf(duty)} ${duty.name}`;

/** What can be done to one duty. */
export function DutySheet({ organisationId, duty, others, doing, onClose, onDone }: DutySheetProps) {
  const { call } = useServer();
  const [isSwapping, setSwapping] = useState(false);
  const params = { organisationId, dutyId: duty.id };
  const open = others.filter(({ actions }) => actions.includes('swap'));

  const asking: Record<Exclude<DutyAction, 'swap'>, () => ReturnType<typeof call<'dropDuty'>>> = {
    drop: () => call('dropDuty', { params }),
    offer: () => call('offerDuty', { params, body: { offered: true } }),
    keep: () => call('offerDuty', { params, body: { offered: false } }),
    take: () => call('takeDuty', { params, body: {} }),
  };

  async function send(ask: () => ReturnType<typeof call<'dropDuty'>>, action: DutyAction): Promise<void> {
    onClose();
    await doing.send(ask, () => dutyActions[action].done);
    onDone();
  }

  const swap = (theirs: DutyId) =>
    send(() => call('swapDuties', { params: { organisationId }, body: { mine: duty.id, theirs } }), 'swap');

  return (
    <Sheet open title={isSwapping ? rosterWords.swapWith : titleOf(duty)} onClose={onClose}>
      {isSwapping ? (
        <>
          {open.length === 0 && <Notice>{rosterWords.nothingToSwap}</Notice>}
          <List label={rosterWords.swapWith}>
            {open.map((other) => (
              <Row key={other.id} title={titleOf(other)} onPress={() => void swap(other.id)} />
            ))}
          </List>
        </>
      ) : (
        duty.actions.map((action) => (
          <Button
            key={action}
            variant={action === 'drop' ? 'danger' : 'secondary'}
            onPress={() => (action === 'swap' ? setSwapping(true) : void send(asking[action], action))}
          >
            {dutyActions[action].button}
          </Button>
        ))
      )}
    </Sheet>
  );
}
