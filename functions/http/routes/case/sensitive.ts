import { answersOf, correctionsIn, keptAnswers } from '../../../domain/case/answers';
import { isErased } from '../../../domain/case/keptUntil';
import { sees } from '../../../domain/standing/reader';
import { givenIn } from '../../../domain/filing/mask';
import { Refused } from '../../../domain/refused';
import { organisationOf, worksOnCases } from '../../../domain/standing/deskRoles';
import type { SensitiveField } from '../../../contract/deeds/sensitive';
import type { Standing } from '../../../contract/words';
import type { CaseEvent, CaseHead } from '../../../domain/case/case';
import { partiesIn } from '../../../domain/joining/join';
import { contactFields, isOthersContact } from '../../../domain/joining/seenBy';
import { isOnResidentsSide, isOwn } from '../../../domain/standing/helping';
import { likelyNames } from '../../../domain/standing/assignment/partyLine';
import type { PageOf } from '../../../store/table/list';
import { caseFor, readingBy } from '../../../work/case/open';
import type { Handlers, SignedInContext } from '../../context';
import { readable } from '../office/readable';
import { showPage } from '../../show/row';

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

type Tapped = { standing: Standing; field: SensitiveField };

/** An answer as it may be shown; undefined where there is none, or it says how another than the reader is reached. */
function answerIn(head: CaseHead, events: readonly CaseEvent[], { standing, field }: Tapped) {
  if (isOthersContact(events, standing) && contactFields.includes(field)) return undefined;
  const answers = isOwn(standing) ? keptAnswers(head.kind, events) : answersOf(head.kind, events);
  return answers ? givenIn(answers, field) : undefined;
}

/** What somebody gave who joined by this step; to staff alone. */
function givenBy(seq: number, events: readonly CaseEvent[], { standing, field }: Tapped): string | undefined {
  const given = isOnResidentsSide(standing) ? null : partiesIn(events).find((one) => one.seq === seq)?.given;
  if (!given) return undefined;
  if (field === 'petitionerName') return given.name;
  return field === 'phone' || field === 'helper' || field === 'address' ? given[field] : undefined;
}

/** Looks that one page of a look-up is worth: each line is a case read by itself, and a helper's number has many. */
const mostLooks = 5;

export const sensitive: Pick<Handlers, 'reveal' | 'findCases'> = {
  reveal: async ({ params: { caseId }, body: { field, joined } }, context) => {
    const { store, actor, now } = context;
    const { head, events, standing } = await caseFor(caseId, context);
    if (!sees([standing], 'read')) throw new Refused('not_allowed');
    if (isErased(head)) throw new Refused('not_found');
    const value =
      joined === undefined
        ? answerIn(head, events, { standing, field })
        : givenBy(joined, events, { standing, field });
    if (value === undefined || value.length === 0) throw new Refused('not_found');
    const was = (joined === undefined ? correctionsIn(events) : []).flatMap((one) =>
      one.field === field ? [one.was ?? []].flat() : [],
    );
    // What cannot be recorded is not shown.
    if (!isOwn(standing))
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
    const found = await readable(list, actor, cursor, undefined, mostLooks);
    const { by, value } = asked;
    // What cannot be recorded is not shown; that nothing was found is on record too.
    const shown = [...found.rows, ...(found.unreadable ?? [])].map(({ id }) => id);
    await store.searches.add({ by, value, personId, organisationId, at: now, requestId, shown });
    return showPage(found, actor, now);
  },
};
