import { dayOf } from '../../../domain/clocks/day';
import { Refused } from '../../../domain/refused';
import { offerHelping } from '../../../work/helping/offer';
import { claimGuardian } from '../../../work/guardian/claim';
import { confirmGuardian } from '../../../work/guardian/confirm';
import { endGuardian, mustNotBeGuardians } from '../../../work/guardian/end';
import { shownHelping } from '../../../work/helping/shown';
import { takeHelping } from '../../../work/helping/take';
import { Created, type Handlers } from '../../context';
import { orInvalid, showCode } from './codes';

export const helping: Pick<
  Handlers,
  | 'helpings'
  | 'offerHelping'
  | 'takeHelping'
  | 'tellHelper'
  | 'endHelping'
  | 'claimGuardian'
  | 'confirmGuardian'
  | 'endGuardian'
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
    await mustNotBeGuardians(params.helpingId, { store, actor, now });
    if (!(await store.helpings.tell(personId, params.helpingId, body.told, dayOf(now))))
      throw new Refused('not_found');
  },

  endHelping: async ({ params }, { store, actor, now }) => {
    if (actor.role !== 'resident') throw new Refused('not_allowed');
    await mustNotBeGuardians(params.helpingId, { store, actor, now });
    await store.helpings.end(actor.personId, params.helpingId);
  },

  claimGuardian: async ({ body }, context) => {
    const row = await claimGuardian(body, context);
    await context.store.codes.put(row);
    return new Created(showCode(row, context));
  },

  confirmGuardian: async ({ body }, context) => {
    const { personId } = context.actor;
    const confirmed = () => confirmGuardian(body.scene, context);
    return new Created(await orInvalid(confirmed, { person: personId }, context));
  },

  endGuardian: async ({ params, body }, context) => {
    await endGuardian(params.caseId, body.why, context);
  },
};
