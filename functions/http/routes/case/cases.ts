import type { CaseDesk } from '../../../contract/case/openedCase';
import { limits } from '../../../contract/limits';
import { standingForAny } from '../../../domain/deeds/may';
import type { Actor, CaseHead } from '../../../domain/case/case';
import { Refused } from '../../../domain/refused';
import { isColleague } from '../../../domain/standing/colleagues';
import { receives } from '../../../domain/standing/guardian';
import { asksAsResident, isOwn, subjectOf } from '../../../domain/standing/helping';
import { readerOf } from '../../../domain/standing/reader';
import type { CaseSummary } from '../../../store/cases/headItem';
import type { CasesPage } from '../../../store/cases/listCases';
import type { Store } from '../../../store/createStore';
import type { PageOf } from '../../../store/table/list';
import { actOnce } from '../../../work/case/act';
import { withUnchecked } from '../../../work/case/articlesIn';
import { fileOnce } from '../../../work/case/file';
import { offersTo } from '../../../work/case/offers';
import { deliveriesFor, openCase } from '../../../work/case/open';
import { openEarlier } from '../../../work/case/openEarlier';
import { openPart } from '../../../work/case/openPart';
import { ownAndJoined } from '../../../work/joining/joined';
import { placesOf } from '../../../work/places/placesOf';
import { tellOnce } from '../../../work/case/serve';
import { confirmOpened, settleCall, settleService } from '../../../work/case/settleDeliveries';
import { noteBroken } from '../../chainBroken';
import { orLater } from '../../orLater';
import { Created, type Handlers, type SignedInContext } from '../../context';
import { showCandidate } from '../../show/candidate';
import { showCase, showEarlier } from '../../show/case';
import { showEntry } from '../../show/entry';
import { showReadings } from '../../show/reading';
import { showPage } from '../../show/row';
import { showState } from '../../show/state';
import { showUnreadable } from '../../show/unreadable';
import { unseenOf } from '../../show/unseen';

/**
 * Cases of whoever is asked about; of leave for one case that one, whatever else there is. A helper's pages are full like any: that
 * one is short would say that there is something they may not see.
 */
async function casesOf(
  actor: Actor,
  query: PageOf,
  { cases, joinings }: Pick<Store, 'cases' | 'joinings'>,
): Promise<CasesPage> {
  const { helping } = actor;
  if (!helping) return ownAndJoined(actor.personId, query, { cases, joinings });
  if (helping.caseId !== null) {
    const head = await cases.get(helping.caseId);
    return { rows: head ? [head] : [], next: null };
  }
  const rows: CaseSummary[] = [];
  let next = query.cursor ?? null;
  do {
    const limit = limits.page - rows.length;
    const page = await cases.ownedBy(helping.personId, { limit, ...(next !== null && { cursor: next }) });
    rows.push(...page.rows.filter((row) => readerOf(actor, row) !== null));
    ({ next } = page);
  } while (next !== null && rows.length < limits.page);
  return { rows, next };
}

type Names =
  | 'fileCase'
  | 'myCases'
  | 'getCase'
  | 'earlierSteps'
  | 'caseVersion'
  | 'readers'
  | 'actOnCase'
  | 'candidates';

/** What lies beside a case at its desk. */
async function deskOf(head: CaseHead, context: SignedInContext): Promise<CaseDesk> {
  // Residents, who come most, need neither.
  const [{ notesBeside }, { draftsBeside }] = await Promise.all([
    import('./notes'),
    import('../../../work/decisions/drafts'),
  ]);
  const [beside, drafts] = await Promise.all([notesBeside(head, context), draftsBeside(head, context)]);
  return { ...beside, drafts };
}

export const cases: Pick<Handlers, Names> = {
  fileCase: async ({ body }, context) => {
    const { actor, now, rate, rules } = context;
    if (!asksAsResident(actor)) throw new Refused('not_allowed');
    rate.check('file', actor.personId);
    const filed = await fileOnce(subjectOf(actor), body, context, { helper: actor.helping && actor });
    context.attribute({ caseId: filed.head.id });
    const offers = await offersTo(filed.head, context);
    // Whoever helps may file what is not there for them afterwards: they see what they sent, and can do nothing to it.
    const standing = readerOf(actor, filed.head) ?? 'onlooker';
    const view = showCase(filed, { standing, me: actor.personId, offers, now, rules });
    if (!filed.isNew) return view;
    await rate.add('file', actor.personId);
    return new Created(view);
  },

  myCases: async ({ query }, context) => {
    const { store, actor, now } = context;
    if (!asksAsResident(actor)) throw new Refused('not_allowed');
    const [page, told] = await Promise.all([
      casesOf(actor, query, store),
      query.cursor === undefined ? unseenOf(context) : {},
    ]);
    return { ...showPage(page, actor, now), ...told };
  },

  getCase: async ({ params, query }, context) => {
    const { now, rules } = context;
    const isPart = query.part === 'latest';
    const { standing, ...opened } = isPart
      ? await openPart(params.caseId, context, query.via)
      : { ...(await openCase(params.caseId, context, query.via)), earlier: null };
    noteBroken(opened, context.log);
    // A guardian is told in the ward's stead what the ward was still being told.
    const told = { ...context, actor: { ...context.actor, personId: subjectOf(context.actor) } };
    if (isOwn(standing) || receives(context.actor, standing))
      await orLater(() => confirmOpened(params.caseId, told), null, context);
    // Over a break nothing is written by reading: what stands there is for those who look into it.
    const isToTell = receives(context.actor, standing) && opened.brokenAt === null;
    const found = isToTell ? await orLater(() => tellOnce(opened, context), opened, context) : opened;
    const deliveries = await deliveriesFor(params.caseId, standing, context);
    const places = await placesOf(found.head, now, context.store);
    const offers = await offersTo(found.head, context);
    const view = showCase(
      { ...found, deliveries, brokenAt: opened.brokenAt },
      { standing, me: context.actor.personId, offers, now, rules, places },
    );
    const [timeline, desk] = await Promise.all([
      withUnchecked(view.timeline, standing),
      isPart && isColleague(context.actor, found.head) ? deskOf(found.head, context) : undefined,
    ]);
    return { ...view, timeline, ...(desk && { desk }) };
  },

  earlierSteps: async ({ params, query }, context) => {
    const found = await openEarlier(params.caseId, Number(query.before), context);
    noteBroken(found, context.log);
    const shown = showEarlier(found, { me: context.actor.personId, rules: context.rules });
    return { ...shown, timeline: await withUnchecked(shown.timeline, found.standing) };
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
    if (!isOwn(standing)) throw new Refused('not_allowed');
    const { rows, next, unreadable } = await store.readings.page(params.caseId, query);
    return { readings: await showReadings(rows, store.files), next, ...showUnreadable(unreadable) };
  },

  actOnCase: async ({ params, body }, context) => {
    const isResidents = body.action === 'message' && asksAsResident(context.actor);
    if (isResidents) context.rate.check('message', context.actor.personId);
    const { head, event, standing } = await actOnce(params.caseId, body, context);
    if (isResidents) await context.rate.add('message', context.actor.personId);
    await settleCall(params.caseId, body, context);
    await settleService(params.caseId, body, context);
    // Whoever leaves is told nothing of it any more, nor what they were still being told.
    if (body.action === 'leave') await confirmOpened(params.caseId, context);
    const { now, rules } = context;
    const places = await placesOf(head, now, context.store);
    const viewer = { standing, offers: await offersTo(head, context), now, rules, places };
    const entry = showEntry(event, standing, standing === 'party' ? { mine: true } : {});
    const [marked = entry] = await withUnchecked([entry], standing);
    return { state: showState(head, viewer), entry: marked };
  },

  candidates: async ({ params }, context) => {
    const head = await context.store.cases.get(params.caseId);
    if (!head) throw new Refused('not_found');
    standingForAny(context.actor, head, ['assign', 'handToColleague']);
    const { candidatesFor } = await import('../../../work/carriers/candidates');
    const { contenders, wish } = await candidatesFor(head, context);
    return { candidates: contenders.map((one) => showCandidate(one, wish)) };
  },
};
