import type { OrganisationId } from '../../../contract/ids';
import type { Actor, OrganisationRef } from '../../../domain/case/case';
import { addMs } from '../../../domain/clocks/day';
import { Refused } from '../../../domain/refused';
import { mayHave } from '../../../domain/standing/deskRoles';
import { administersAbove } from '../../../domain/standing/superiors';
import { newInvitationCode } from '../../../runtime/ids';
import { changeRole } from '../../auth/changeRole';
import { codeDigest } from '../../auth/typedCode';
import { Created, type Handlers } from '../../context';

const lifeMs = 7 * 86_400_000;

/** Where an administrator acts who lets staff in there, or above. @throws Refused `not_allowed`, there or not */
function administering({ role, organisation }: Actor, id: OrganisationId): OrganisationRef {
  const isTheirs =
    organisation !== null && [id, ...administersAbove(id)].includes(organisation.organisationId);
  if (role !== 'admin' || !isTheirs) throw new Refused('not_allowed');
  return organisation;
}

export const invitations: Pick<Handlers, 'invite' | 'invitations' | 'revokeInvitation' | 'join'> = {
  invite: async ({ params, body }, { store, actor, now, numberSecret }) => {
    const { organisationId } = params;
    const at = administering(actor, organisationId);
    const isThere = at.organisationId === organisationId || (await store.organisations.get(organisationId));
    if (!isThere || !mayHave(organisationId, body.role)) throw new Refused('not_allowed');
    const code = newInvitationCode();
    const expiresAt = addMs(now, lifeMs);
    await store.invitations.put({
      digest: codeDigest('invitation', code, numberSecret),
      ...body,
      organisationId,
      by: { personId: actor.personId, name: actor.name ?? '', organisationId: at.organisationId },
      expiresAt,
    });
    return new Created({ code, expiresAt });
  },

  invitations: async ({ params: { organisationId } }, { store, actor, now }) => {
    administering(actor, organisationId);
    const rows = await store.invitations.open(organisationId, now);
    return {
      invitations: rows.map(({ digest: id, role, name, by, expiresAt }) => {
        const byName = by === 'commandLine' ? null : by.name;
        return { id, role, name, byName, expiresAt };
      }),
    };
  },

  revokeInvitation: async ({ params: { organisationId, invitationId } }, { store, actor, now }) => {
    administering(actor, organisationId);
    if (!(await store.invitations.revoke(organisationId, invitationId, now))) throw new Refused('not_found');
  },

  join: async ({ body }, context) => {
    const { store, actor, now, numberSecret, rate, way } = context;
    // It would be spent on a post that cannot be taken up from here.
    if (way !== 'phone') throw new Refused('not_allowed');
    rate.check('invitation', actor.personId);
    const digest = codeDigest('invitation', body.code, numberSecret);
    const place = await store.invitations
      .redeem(digest, actor.personId, now)
      .catch(async (error: unknown) => {
        if (error instanceof Refused) await rate.add('invitation', actor.personId);
        throw error;
      });
    return changeRole(place, 'invitation_invalid', context);
  },
};
