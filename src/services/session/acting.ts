import type { Acting } from '../../../functions/contract/people/session';
import { useDoing, type Doing } from '../server/useSending';
import { useServer } from '../server/server';

export type RoleChange = { state: Doing['state']; actAs: (acting: Acting) => void };

/** Acting in another of one's roles: the session goes on as that role, and every screen follows it. */
export function useRoleChange(onChanged: (acting: Acting) => void): RoleChange {
  const { call, session } = useServer();
  const { state, send } = useDoing();

  async function actAs(to: Acting): Promise<void> {
    const answer = await send(() => call('actAs', { body: to }));
    if (!answer.ok) return;
    session.accept(answer.reply);
    onChanged(answer.reply.me.acting);
  }

  return { state, actAs: (acting) => void actAs(acting) };
}
