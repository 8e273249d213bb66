import type { BesideRow } from '../../../contract/people/beside';
import { Refused } from '../../../domain/refused';
import { mayFollow } from '../../../domain/standing/following';
import { fileFor, helperIn } from '../../../work/case/beside';
import { mustBeReceivable } from '../../../work/case/file';
import { namelessUnder } from '../../auth/byCode';
import { Created, type Handlers } from '../../context';
import { showFiledFor } from '../../show/filedFor';
import { showRow } from '../../show/row';

export const beside: Pick<Handlers, 'fileBeside' | 'filedBeside'> = {
  fileBeside: async ({ body: { filing, code, lock, consent } }, context) => {
    const { actor, rate } = context;
    helperIn(actor);
    // Whoever is beside them has no case here yet that it could grow out of.
    if (filing.cameFrom !== undefined) throw new Refused('not_found');
    rate.check('file', actor.personId);
    // Nothing of somebody is kept for what is not received.
    await mustBeReceivable(actor.personId, filing, context);
    const ownerId = await namelessUnder({ code, lock }, context);
    const filed = await fileFor(ownerId, filing, consent, context);
    context.attribute({ caseId: filed.head.id });
    const told = await showFiledFor(filed, context);
    if (!filed.isNew) return told;
    await rate.add('file', actor.personId);
    return new Created(told);
  },

  filedBeside: async ({ query }, { store, actor, now }) => {
    const { personId } = helperIn(actor);
    const { rows: lines, next } = await store.besides.page(personId, query);
    const found = await Promise.all(
      lines.map(async (line): Promise<BesideRow[]> => {
        const head = await store.cases.get(line.caseId);
        if (!head || !mayFollow(head, line, actor)) return [];
        const { number, kind, status, filedAt, nextDate } = showRow(head, 'handedOver', now);
        return [{ number, kind, status, filedAt, nextDate }];
      }),
    );
    return { rows: found.flat(), next };
  },
};
