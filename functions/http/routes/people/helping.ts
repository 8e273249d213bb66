import { dayOf } from '../../../domain/clocks/day';
import { Refused } from '../../../domain/refused';
import { offerHelping } from '../../../work/helping/offer';
import { shownHelping } from '../../../work/helping/shown';
import { takeHelping } from '../../../work/helping/take';
import { Created, type Handlers } from '../../context';
import { orInvalid, showCode } from './codes';

export const helping: Pick<
  Handlers,
  'helpings' | 'offerHelping' | 'takeHelping' | 'tellHelper' | 'endHelping'
> = {
  helpings: async (_, { store, actor, now }) => {
    if (actor.role !== 'resident') throw new Refused('not_allowed');
    const [given, received] = await Promise.all([
      store.helpings.given(actor.personId, dayOf(now)),
      store.helpings.received(actor.personId, dayOf(now)),
    ]);
    return {
      given: given.map((one) => shownHelping(one, one.helperName)),
      received: received.map((one) => shownHelping(one, one.helpedName)),
    };
  },

  offerHelping: async ({ body }, context) => {
    const row = await offerHelping(body, context);
    await context.store.codes.put(row);
    return new Created(showCode(row, context));
  },

  takeHelping: async ({ body }, context) => {
    const { personId } = context.actor;
    const taken = await orInvalid(() => takeHelping(body, context), { person: personId }, context);
    return new Created(shownHelping(taken, taken.helpedName));
  },

  tellHelper: async ({ params, body }, { store, actor, now }) => {
    if (actor.role !== 'resident') throw new Refused('not_allowed');
    const { personId } = actor;
    if (!(await store.helpings.tell(personId, params.helpingId, body.told, dayOf(now))))
      throw new Refused('not_found');
  },

  endHelping: async ({ params }, { store, actor }) => {
    if (actor.role !== 'resident') throw new Refused('not_allowed');
    await store.helpings.end(actor.personId, params.helpingId);
  },
};
