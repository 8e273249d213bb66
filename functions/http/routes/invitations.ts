import { addMs } from '../../domain/clocks/day';
import { Refused } from '../../domain/refused';
import { newInvitationCode } from '../../runtime/ids';
import { changeRole } from '../auth/changeRole';
import { codeDigest } from '../auth/typedCode';
import { Created, type Handlers } from '../context';

const lifeMs = 7 * 86_400_000;

export const invitations: Pick<Handlers, 'invite' | 'join'> = {
  invite: async ({ params, body }, { store, actor, now, numberSecret }) => {
    const { organisationId } = params;
    const isTheirs = actor.organisation?.organisationId === organisationId;
    if (actor.role !== 'admin' || !isTheirs) throw new Refused('not_allowed');
    const code = newInvitationCode();
    const expiresAt = addMs(now, lifeMs);
    await store.invitations.put({
      digest: codeDigest('invitation', code, numberSecret),
      ...body,
      organisationId,
      expiresAt,
    });
    return new Created({ code, expiresAt });
  },

  join: async ({ body }, context) => {
    const { store, actor, now, numberSecret } = context;
    const digest = codeDigest('invitation', body.code, numberSecret);
    const place = await store.invitations.redeem(digest, actor.personId, now);
    return changeRole(place, 'invitation_invalid', context);
  },
};
