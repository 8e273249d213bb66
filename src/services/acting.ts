import { useState } from 'react';
import type { Acting } from '../../functions/contract/session';
import type { CallProblem } from './answer';
import { useServer } from './server';

type Change = { at: 'idle' } | { at: 'changing'; to: Acting } | { at: 'failed'; problem: CallProblem };

export type RoleChange = { state: Change; actAs: (acting: Acting) => void };

/** Acting in another of one's roles: the session goes on as that role, and every screen follows it. */
export function useRoleChange(onChanged: () => void): RoleChange {
  const { call, session } = useServer();
  const [state, setState] = useState<Change>({ at: 'idle' });

  async function actAs(to: Acting): Promise<void> {
    setState({ at: 'changing', to });
    const answer = await call('actAs', { body: to });
    if (!answer.ok) {
      setState({ at: 'failed', problem: answer.problem });
      return;
    }
    session.accept(answer.reply);
    setState({ at: 'idle' });
    onChanged();
  }

  return { state, actAs: (acting) => void actAs(acting) };
}
