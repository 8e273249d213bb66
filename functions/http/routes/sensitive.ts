import { answersOf, correctionsIn, keptAnswers } from '../../domain/case/answers';
import { isErased } from '../../domain/case/keptUntil';
import { sees } from '../../domain/standing/reader';
import { givenIn } from '../../domain/filing/mask';
import { Refused } from '../../domain/refused';
import { organisationOf, worksOnCases } from '../../domain/standing/deskRoles';
import type { CaseHead } from '../../domain/case/case';
import { likelyNames } from '../../domain/standing/assignment/partyLine';
import type { PageOf } from '../../store/table/list';
import { caseFor, readingBy } from '../../work/case/open';
import type { Handlers, SignedInContext } from '../context';
import { readable } from './queues';
import { showPage } from '../show/row';

/** The answers in which the other side is named. */
const namesOtherSide = ['otherSide', 'respondent', 'workerName'] as const;

/** Whom we read in what was written of the other side, and the organisations that are kept from the case. */
async function readAs(lines: readonly string[], { against }: CaseHead, { store }: SignedInContext) {
  const organisations = await Promise.all(against.map((id) => store.organisations.get(id)));
  return {
    names: lines.flatMap(likelyNames),
    organisations: organisations.flatMap((one) => (one ? [one.name] : [])),
  };
}

/** Looks that one page of a look-up is worth: each line is a case read by itself, and a helper's number has many. */
const mostLooks = 5;

export const sensitive: Pick<Handlers, 'reveal' | 'findCases'> = {
  reveal: async ({ params: { caseId }, body: { field } }, context) => {
    const { store, actor, now } = context;
    const { head, events, standing } = await caseFor(caseId, context);
    if (!sees([standing], 'read')) throw new Refused('not_allowed');
    if (isErased(head)) throw new Refused('not_found');
    const answers = standing === 'owner' ? keptAnswers(head.kind, events) : answersOf(head.kind, events);
    const value = answers ? givenIn(answers, field) : undefined;
    if (value === undefined || value.length === 0) throw new Refused('not_found');
    const was = correctionsIn(events).flatMap((one) => (one.field === field ? [one.was ?? []].flat() : []));
    // What cannot be recorded is not shown.
    if (standing !== 'owner')
      await store.readings.add({ ...readingBy(actor, caseId, now, 'link'), what: 'answer', detail: field });
    const isOtherSide = namesOtherSide.some((one) => one === field);
    return {
      field,
      value,
      was: was.filter((one) => typeof one === 'string'),
      readAs: isOtherSide ? await readAs([value].flat(), head, context) : null,
    };
  },

  findCases: async ({ body }, context) => {
    const { store, actor, now, requestId, rate, log } = context;
    const { organisationId } = organisationOf(actor, worksOnCases);
    const { personId } = actor;
    try {
      rate.check('lookup', personId);
    } catch (error) {
      log('lookups_used_up', { requestId, personId, organisationId });
      throw error;
    }
    await rate.add('lookup', personId);
    const { cursor, ...asked } = body;
    const list = (page: PageOf) => store.cases.filedWith(asked, page);
    const found = await readable(list, actor, cursor, mostLooks);
    const { by, value } = asked;
    // What cannot be recorded is not shown; that nothing was found is on record too.
    const shown = [...found.rows, ...(found.unreadable ?? [])].map(({ id }) => id);
    await store.searches.add({ by, value, personId, organisationId, at: now, requestId, shown });
    return showPage(found, actor, now);
  },
};
