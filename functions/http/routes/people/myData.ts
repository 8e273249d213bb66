import { ownAndJoined } from '../../../work/joining/joined';
import { Refused } from '../../../domain/refused';
import { addMs } from '../../../domain/clocks/day';
import type { Handlers } from '../../context';
import { archivePath, dataFilePath } from '../../myData/path';
import { showMe } from '../../show/me';

/** How long a link to the copy holds, milliseconds. */
const linkMs = 5 * 60_000;
/** Each is read whole. */
const casesAtOnce = 5;

type Names = 'myData' | 'takeData' | 'setName' | 'endSession' | 'withdrawConsents' | 'forgetMe';

// What answers is loaded when somebody first asks for it: most instances of the API never are.
export const myData: Pick<Handlers, Names> = {
  myData: async ({ query }, context) => {
    const { store, rate, sessionId } = context;
    const { personOf, recordOf } = await import('../../../work/record/myRecord');
    const { myCase } = await import('../../myData/myCase');
    const whose = await personOf(context);
    rate.check('myData', whose.personId);
    await rate.add('myData', whose.personId);
    const person = await recordOf(whose, sessionId, context);
    const page = { limit: casesAtOnce, ...(query.cursor !== undefined && { cursor: query.cursor }) };
    const { rows, next } = await ownAndJoined(whose.personId, page, store);
    const cases = await Promise.all(rows.map(({ id }) => myCase(id, context)));
    return { person, cases, next };
  },

  takeData: async (_, context) => {
    const { now, rate, sessionId, apiOrigin, dataLinks, paperLinks } = context;
    const { personOf } = await import('../../../work/record/myRecord');
    const { personId } = await personOf(context);
    rate.check('myData', personId);
    await rate.add('myData', personId);
    const until = addMs(now, linkMs);
    const path = paperLinks ? archivePath : dataFilePath;
    return { url: `${apiOrigin}${path}/${await dataLinks.make({ personId, sessionId }, until)}`, until };
  },

  setName: async ({ body }, context) => {
    const { store, actor } = context;
    const { personOf } = await import('../../../work/record/myRecord');
    const { personId, places } = await personOf(context);
    // A name on a post is the office's: it stands on what was signed with it.
    if (places.length > 0) throw new Refused('not_allowed');
    const person = await store.people.setName(personId, body.name);
    if (!person) throw new Refused('session_ended');
    return showMe(person, { ...actor, name: person.name }, context);
  },

  endSession: async ({ body }, { store, actor }) => {
    await store.sessions.end(actor.personId, body.sessionId);
  },

  withdrawConsents: async (_, { store, actor, now }) => {
    await store.consents.withdraw(actor.personId, now);
  },

  forgetMe: async (_, context) => {
    const { forget } = await import('../../../work/record/myRecord');
    const { store, signIns, actor } = context;
    const before = await store.people.get(actor.personId);
    const forgotten = await forget(context);
    if (before?.phone) await signIns.dropNumber(before.personId, before.phone);
    return forgotten;
  },
};
