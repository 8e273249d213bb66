import type { RegisterRow } from '../../../contract/people/intake';
import { Refused } from '../../../domain/refused';
import { mayReadLine, mustHaveCome, readsRegister, registrarIn } from '../../../domain/standing/intake';
import { readerOf, sees } from '../../../domain/standing/reader';
import { mustBeReceivable } from '../../../work/case/file';
import { takeIn } from '../../../work/intake/takeIn';
import { namelessUnder } from '../../auth/byCode';
import { onlyOwnOffice } from '../../auth/onlyOwnOffice';
import { Created, type Handlers } from '../../context';
import { showFiledFor } from '../../show/filedFor';

export const intake: Pick<Handlers, 'takeIn' | 'register'> = {
  takeIn: async ({ body }, context) => {
    const { actor, now, rate } = context;
    const { filing, received, code, lock } = body;
    registrarIn(actor);
    mustHaveCome(received, now);
    // Whoever it is from has no case here that it could grow out of.
    if (filing.cameFrom !== undefined) throw new Refused('not_found');
    rate.check('intake', actor.personId);
    // Nothing of somebody is kept for what is not received.
    await mustBeReceivable(actor.personId, filing, context);
    const ownerId = await namelessUnder({ code, lock }, context);
    const filed = await takeIn(ownerId, body, context);
    context.attribute({ caseId: filed.head.id });
    const standing = readerOf(actor, filed.head);
    const told = {
      ...(await showFiledFor(filed, context)),
      ...(standing && sees([standing], 'outline') && { caseId: filed.head.id }),
    };
    if (!filed.isNew) return told;
    await rate.add('intake', actor.personId);
    return new Created(told);
  },

  register: async ({ params: { organisationId, month }, query }, { store, actor }) => {
    onlyOwnOffice(actor, organisationId, readsRegister);
    const { rows: lines, next } = await store.register.page(organisationId, month, query);
    const found = await Promise.all(
      lines.map(async ({ caseId, by, reference, ...line }): Promise<RegisterRow[]> => {
        const head = await store.cases.get(caseId);
        if (!head || !mayReadLine(head, actor)) return [];
        const { number, kind, status } = head;
        const { way, receivedAt, registeredAt } = line;
        return [
          {
            ...{ number, kind, status, way, receivedAt, registeredAt, by: by.name },
            ...(reference !== null && { reference }),
          },
        ];
      }),
    );
    return { rows: found.flat(), next };
  },
};
