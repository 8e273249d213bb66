import { useState } from 'react';
import type { Command } from '../../../functions/contract/deeds/actions';
import type { CaseState } from '../../../functions/contract/case/views';
import type { Answer } from '../../services/server/answer';
import { phoneProblem } from '../../services/server/answer';
import { newKey } from '../../services/device/clientKey';
import { beforePersonalData } from '../../services/session/privacy';
import { useServer } from '../../services/server/server';
import { useDoing, type Doing } from '../../services/server/useSending';

/** What its owner does about what is held of them in a case. */
type OwnAction = 'correct' | 'withdrawSensitive' | 'agreeSensitive';
type OwnDeed = { [A in OwnAction]: Pick<Extract<Command, { action: A }>, 'action' | 'input'> }[OwnAction];

/**
 * Does one of these to one of my cases, as a step of it: whoever has the case is told, and what was filed stays in the
 * record. The same sent again after a lost reply is one step.
 */
export function useOwnStep(said: string): {
  state: Doing['state'];
  take: (about: CaseState, deed: OwnDeed) => Promise<Answer<unknown>>;
} {
  const { call } = useServer();
  const { state, send } = useDoing();
  const [kept, setKept] = useState({ what: '', key: newKey() });

  async function take({ id, version }: CaseState, deed: OwnDeed): Promise<Answer<unknown>> {
    const what = JSON.stringify([id, deed]);
    const key = kept.what === what ? kept.key : newKey();
    setKept({ what, key });
    const params = { caseId: id };
    const asked = async () =>
      (await beforePersonalData())
        ? call('actOnCase', { params, body: { ...deed, version, key } })
        : phoneProblem('privacy_refused');
    return send(asked, () => said);
  }

  return { state, take };
}
