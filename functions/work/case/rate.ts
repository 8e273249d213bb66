import { createHmac } from 'node:crypto';
import type { CaseId, OrganisationId } from '../../contract/ids';
import type { Month, NewRating, OfficeRatings, RatingRounds } from '../../contract/deeds/ratings';
import { badGrades, Grade } from '../../contract/deeds/ratings';
import type * as z from '../../contract/z';
import { dayOf } from '../../domain/clocks/day';
import { fixBy, isClosed, monthBefore, monthOf } from '../../domain/ratings/month';
import { officeOf, roundsOf, roundWords } from '../../domain/ratings/rounds';
import { Refused } from '../../domain/refused';
import type { Rating } from '../../store/ratings/ratingItem';
import type { ActorDeps, WorkDeps } from '../deps';
import { stepsFor } from './open';

/** The owner's case. @throws Refused `not_found` to a stranger, `not_allowed` to anybody else who reads it */
async function ownCase(caseId: CaseId, deps: ActorDeps) {
  const found = await stepsFor(caseId, roundWords, deps);
  if (found.standing !== 'owner') throw new Refused('not_allowed');
  return found;
}

/** What the owner can rate, with what they said: whoever handled it never reads this. */
export async function ratingsOf(caseId: CaseId, deps: ActorDeps): Promise<RatingRounds> {
  const { head, events } = await ownCase(caseId, deps);
  const said = new Map((await deps.store.ratings.ofCase(caseId)).map((rating) => [rating.seq, rating]));
  const rounds = roundsOf(events, head).map(({ seq, at }) => {
    const { grade = null, text = null, callBack = false, answer = null, month } = said.get(seq) ?? {};
    return { seq, at, grade, text, callBack, answer, isOpen: !month || !isClosed(month, deps.now) };
  });
  return { rounds };
}

/** Keeps what the owner says of one answer or decision. @throws Refused `wrong_status`, `period_over` */
export async function rate(
  caseId: CaseId,
  { seq, grade, text, callBack }: z.infer<typeof NewRating>,
  deps: ActorDeps,
): Promise<RatingRounds> {
  const { store, now } = deps;
  const { head, events } = await ownCase(caseId, deps);
  const round = roundsOf(events, head).find((one) => one.seq === seq);
  if (!round) throw new Refused('wrong_status');
  const before = (await store.ratings.ofCase(caseId)).find((one) => one.seq === seq);
  if (before && isClosed(before.month, now)) throw new Refused('period_over');
  const rating: Rating = {
    caseId,
    seq,
    number: head.number,
    organisationId: before?.organisationId ?? officeOf(round, head).organisationId,
    month: before?.month ?? monthOf(now),
    grade,
    text: text ?? null,
    callBack,
    at: now,
    answer: null,
  };
  if (!(await store.ratings.put(rating))) throw new Refused('period_over');
  return ratingsOf(caseId, deps);
}

/** A name of a rating that says nothing of its case. */
const idOf = ({ caseId, seq }: Rating, { numberSecret }: WorkDeps): string =>
  createHmac('sha256', numberSecret).update(`rating ${caseId} ${seq}`).digest('hex').slice(0, 32);

/**
 * How an office was rated in a month that has closed: counts and words, of no case and no person, in an order that tells
 * nothing (product.md 2: cases are scored, never people). @throws Refused `wrong_status` while the month runs
 */
export async function officeRatings(
  id: OrganisationId,
  month: Month | undefined,
  deps: WorkDeps,
): Promise<OfficeRatings> {
  const asked = month ?? monthBefore(monthOf(deps.now));
  if (!isClosed(asked, deps.now)) throw new Refused('wrong_status');
  const found = await deps.store.ratings.ofOffice(id, asked);
  const last = fixBy(asked, deps.rules.calendar);
  const ratings = found
    .map((rating) => {
      const { grade, text, callBack, caseId, number, answer } = rating;
      const isBad = badGrades.includes(grade);
      const isLate = isBad && answer === null && dayOf(deps.now) > last;
      const about = callBack ? { caseId, number } : null;
      return { id: idOf(rating, deps), grade, text, about, fixBy: isBad ? last : null, isLate, answer };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const counts = Grade.options.map((grade) => ({
    grade,
    count: ratings.filter((one) => one.grade === grade).length,
  }));
  return { month: asked, counts, ratings };
}

/** What the office did about a bad rating, for the resident to read. @throws Refused `not_found`, `wrong_status` */
export async function answerRating(
  { id, ratingId, month, text }: { id: OrganisationId; ratingId: string; month: Month; text: string },
  deps: WorkDeps,
): Promise<OfficeRatings> {
  const { store, now } = deps;
  if (!isClosed(month, now)) throw new Refused('wrong_status');
  const rating = (await store.ratings.ofOffice(id, month)).find((one) => idOf(one, deps) === ratingId);
  if (!rating) throw new Refused('not_found');
  await store.ratings.put({ ...rating, answer: { at: now, text } });
  return officeRatings(id, month, deps);
}
