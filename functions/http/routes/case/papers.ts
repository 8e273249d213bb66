import type { CaseId } from '../../../contract/ids';
import type { CaseHead } from '../../../domain/case/case';
import { isErased } from '../../../domain/case/keptUntil';
import { addMs } from '../../../domain/clocks/day';
import { receives } from '../../../domain/standing/guardian';
import { isOwn, subjectOf } from '../../../domain/standing/helping';
import { readerOf, sees } from '../../../domain/standing/reader';
import { paperWords } from '../../../domain/papers/paperWords';
import { paperCase, papersFor } from '../../../domain/papers/papersOf';
import type { isWithheld } from '../../../domain/papers/withheld';
import { Refused } from '../../../domain/refused';
import { offersTo } from '../../../work/case/offers';
import { caseFor, readingBy, stepsFor } from '../../../work/case/open';
import { serveOnce, tellOnce } from '../../../work/case/serve';
import { confirmOpened } from '../../../work/case/settleDeliveries';
import { refuseBroken } from '../../chainBroken';
import type { Handlers, SignedInContext } from '../../context';
import { orLater } from '../../orLater';
import { showEntry } from '../../show/entry';
import { showPaper } from '../../show/paper';
import { showState } from '../../show/state';

/** How long a link to a paper holds, milliseconds. */
const linkMs = 5 * 60_000;

/** A case for one who may read all of it. @throws Refused `not_found`, `not_allowed` */
async function readCase(caseId: CaseId, context: SignedInContext) {
  const found = await caseFor(caseId, context);
  if (!sees([found.standing], 'read')) throw new Refused('not_allowed');
  return found;
}

/**
 * The same as far as the list of its papers needs it; whole where it has to be told what stands in each.
 * @throws as `readCase`
 */
async function readForList(caseId: CaseId, context: SignedInContext) {
  const found = await stepsFor(caseId, paperWords, context);
  const { standing, head } = found;
  if (!sees([standing], 'read')) throw new Refused('not_allowed');
  const keepsBack = !isOwn(standing) && head.marks.includes('sensitiveWithdrawn');
  return keepsBack ? readCase(caseId, context) : found;
}

const openToAll: typeof isWithheld = () => false;

/** Which papers of a case say what may only be kept: of nearly all cases none, and the words of papers are not loaded for it. */
const withheldIn = async ({ marks }: CaseHead): Promise<typeof isWithheld> =>
  marks.includes('sensitiveWithdrawn')
    ? (await import('../../../domain/papers/withheld')).isWithheld
    : openToAll;

export const papers: Pick<Handlers, 'papers' | 'openPaper'> = {
  // Names and dates alone: that staff are on this page is on record already.
  papers: async ({ params }, context) => {
    const { head, events, standing } = await readForList(params.caseId, context);
    // They are filled in from what was written, and went with it.
    if (isErased(head)) return { papers: [] };
    const about = paperCase(head, events);
    const keepsBack = isOwn(standing) ? openToAll : await withheldIn(head);
    return {
      papers: papersFor(standing, about, context.now).map((paper) => ({
        ...showPaper(paper, about),
        ...(keepsBack(paper, about) && { isWithheld: true as const }),
      })),
    };
  },

  openPaper: async ({ params, body }, context) => {
    const { store, actor, sessionId, now, rules, paperLinks, apiOrigin, log } = context;
    const { caseId, paperId } = params;
    const { standing, ...found } = await readCase(caseId, context);
    refuseBroken(found, log);
    if (!paperLinks) throw new Refused('papers_unavailable');
    if (isErased(found.head)) throw new Refused('not_found');
    const about = paperCase(found.head, found.events, null, actor.personId);
    const paper = papersFor(standing, about, now).find(({ id }) => id === paperId);
    if (!paper) throw new Refused('not_found');

    const until = addMs(now, linkMs);
    const by = { personId: actor.personId, sessionId };
    const token = await paperLinks.make({ caseId, paper: paperId, format: body.format, by }, until);
    const link = { url: `${apiOrigin}/papers/${token}`, until };
    if (!isOwn(standing)) {
      const isKept = (await withheldIn(found.head))(paper, about);
      const why = isKept ? body.why : undefined;
      if (isKept && why === undefined) throw new Refused('reason_needed');
      const reading = { ...readingBy(actor, caseId, now, 'link'), what: 'paper' as const, detail: paperId };
      await store.readings.add({ ...reading, ...(why && { why }) });
      if (!receives(actor, standing)) return { ...link, acted: null };
    }
    const told = { ...context, actor: { ...actor, personId: subjectOf(actor) } };
    await orLater(() => confirmOpened(caseId, told), null, context);
    // From whoever filed it its periods run; to the others it is shown.
    if (standing === 'party') return { ...link, acted: null };
    const done = await serveOnce(paperId, found, context);
    // A paper that is not served by being opened has been read all the same.
    if (!done) {
      await tellOnce(found, context);
      return { ...link, acted: null };
    }
    const offers = await offersTo(done.head, context);
    const viewer = { standing: readerOf(actor, done.head) ?? standing, offers, now, rules };
    return {
      ...link,
      acted: { state: showState(done.head, viewer), entry: showEntry(done.event, viewer.standing) },
    };
  },
};
