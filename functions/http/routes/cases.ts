import { standingFor } from '../../domain/deeds/may';
import { Refused } from '../../domain/refused';
import { readerOf } from '../../domain/standing/reader';
import { actOnce } from '../../work/act';
import { fileOnce } from '../../work/file';
import { offersTo } from '../../work/offers';
import { deliveriesFor, openCase } from '../../work/open';
import { placesOf } from '../../work/placesOf';
import { tellOnce } from '../../work/serve';
import { confirmOpened, settleCall, settleService } from '../../work/settleDeliveries';
import { noteBroken } from '../chainBroken';
import { orLater } from '../orLater';
import { Created, type Handlers } from '../context';
import { showCandidate } from '../show/candidate';
import { showCase } from '../show/case';
import { showEntry } from '../show/entry';
import { showReadings } from '../show/reading';
import { showPage } from '../show/row';
import { showState } from '../show/state';
import { showUnreadable } from '../show/unreadable';

type Names = 'fileCase' | 'myCases' | 'getCase' | 'caseVersion' | 'readers' | 'actOnCase' | 'candidates';

export const cases: Pick<Handlers, Names> = {
  fileCase: async ({ body }, context) => {
    const { actor, now, rate, rules } = context;
    if (actor.role !== 'resident') throw new Refused('not_allowed');
    rate.check('file', actor.personId);
    const filed = await fileOnce(actor.personId, body, context);
    context.attribute({ caseId: filed.head.id });
    const offers = await offersTo(filed.head, context);
    const view = showCase(filed, { standing: 'owner', offers, now, rules });
    if (!filed.isNew) return view;
    await rate.add('file', actor.personId);
    return new Created(view);
  },

  myCases: async ({ query }, { store, actor, now }) => {
    if (actor.role !== 'resident') throw new Refused('not_allowed');
    return showPage(await store.cases.ownedBy(actor.personId, query), actor, now);
  },

  getCase: async ({ params, query }, context) => {
    const { now, rules } = context;
    const { standing, ...opened } = await openCase(params.caseId, context, query.via);
    noteBroken(opened, context.log);
    if (standing === 'owner') await orLater(() => confirmOpened(params.caseId, context), null, context);
    // Over a break nothing is written by reading: what stands there is for those who look into it.
    const isToTell = standing === 'owner' && opened.brokenAt === null;
    const found = isToTell ? await orLater(() => tellOnce(opened, context), opened, context) : opened;
    const deliveries = await deliveriesFor(params.caseId, standing, context);
    const places = await placesOf(found.head, now, context.store);
    const offers = await offersTo(found.head, context);
    return showCase(
      { ...found, deliveries, brokenAt: opened.brokenAt },
      { standing, offers, now, rules, places },
    );
  },

  // It is asked again and again: one look at the head, at half the price, and nothing is written. A copy that is a moment old
  // is asked again soon.
  caseVersion: async ({ params }, { store, actor }) => {
    const head = await store.cases.get(params.caseId);
    if (!head || !readerOf(actor, head)) throw new Refused('not_found');
    return { version: head.version };
  },

  readers: async ({ params, query }, { store, actor }) => {
    const head = await store.cases.get(params.caseId);
    const standing = head && readerOf(actor, head);
    if (!standing) throw new Refused('not_found');
    if (standing !== 'owner') throw new Refused('not_allowed');
    const { rows, next, unreadable } = await store.readings.page(params.caseId, query);
    return { readings: await showReadings(rows, store.files), next, ...showUnreadable(unreadable) };
  },

  actOnCase: async ({ params, body }, context) => {
    const isResidents = body.action === 'message' && context.actor.role === 'resident';
    if (isResidents) context.rate.check('message', context.actor.personId);
    const { head, event, standing } = await actOnce(params.caseId, body, context);
    if (isResidents) await context.rate.add('message', context.actor.personId);
    await settleCall(params.caseId, body, context);
    await settleService(params.caseId, body, context);
    const { now, rules } = context;
    const places = await placesOf(head, now, context.store);
    const viewer = { standing, offers: await offersTo(head, context), now, rules, places };
    return { state: showState(head, viewer), entry: showEntry(event, standing) };
  },

  candidates: async ({ params }, context) => {
    const head = await context.store.cases.get(params.caseId);
    if (!head) throw new Refused('not_found');
    standingFor(context.actor, head, 'assign');
    const { candidatesFor } = await import('../../work/candidates');
    const { contenders, wish } = await candidatesFor(head, context);
    return { candidates: contenders.map((one) => showCandidate(one, wish)) };
  },
};
