import type { BesideRow } from '../../../contract/people/beside';
import { Refused } from '../../../domain/refused';
import { mayFollow } from '../../../domain/standing/following';
import { recoverPage } from '../../../contract/numbers/codes';
import { fileFor, helperIn } from '../../../work/case/beside';
import { placesOf } from '../../../work/places/placesOf';
import { mustBeReceivable } from '../../../work/case/file';
import { namelessUnder } from '../../auth/byCode';
import { Created, type Handlers } from '../../context';
import { showCase } from '../../show/case';
import { showRow } from '../../show/row';

export const beside: Pick<Handlers, 'fileBeside' | 'filedBeside'> = {
  fileBeside: async ({ body: { filing, code, lock, consent } }, context) => {
    const { actor, now, rules, rate, store } = context;
    helperIn(actor);
    // Whoever is beside them has no case here yet that it could grow out of.
    if (filing.cameFrom !== undefined) throw new Refused('not_found');
    rate.check('file', actor.personId);
    // Nothing of somebody is kept for what is not received.
    await mustBeReceivable(actor.personId, filing, context);
    const ownerId = await namelessUnder({ code, lock }, context);
    const filed = await fileFor(ownerId, filing, consent, context);
    context.attribute({ caseId: filed.head.id });
    const places = await placesOf(filed.head, now, store);
    const { state, help } = showCase(filed, { standing: 'owner', offers: [], now, rules, places });
    const told = {
      number: state.number,
      filedAt: state.filedAt,
      deskName: state.deskName,
      ...(state.deskPlace && { deskPlace: state.deskPlace }),
      // As it was received: how it went on is told as far as its owner lets it be, in the list.
      dues: filed.isNew ? state.dues.filter(({ audience }) => audience === 'staff') : [],
      cards: help?.cards ?? [],
      openAt: `${context.appOrigin}/${recoverPage}`,
    };
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
