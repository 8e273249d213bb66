import { petitionForm, typeBefore } from './forms';
import { actionInputs } from '../../../contract/deeds/actions';
import type { ReviewOutcome } from '../../../contract/kinds/endReason';
import type { PetitionType } from '../../../contract/kinds/petition';
import type { PaperKind } from '../../../contract/case/papers';
import type { CaseEvent } from '../../case/case';
import type { ClockKey } from '../../clocks/table';
import { routePeriods } from './periods';
import { notAcceptedArticles, petitionRoutes } from './routes';
import { limits } from '../../../contract/limits';
import { addDays, dayOf } from '../../clocks/day';
import { dayOfStep, lastDay, paperDay } from '../../papers/day';
import { documentNumber } from '../../papers/documentNumber';
import type { Block } from '../../papers/paper';
import type { PaperCase } from '../../papers/papersOf';
import { officeAfter } from '../../papers/people';
import { paperTable } from '../../papers/table';
import { commonWords, toPerson } from '../../papers/commonWords';
import {
  notAcceptedGrounds,
  opinionOutcomes,
  replyOutcomes,
  reviewOutcomes,
  routes,
} from '../../papers/matterWords';
import { petitionWords as words } from './paperWords';
import { promisedIn } from './settlementForm';
import {
  heading,
  list,
  bodyIn,
  issuedHere,
  lastStep,
  paragraph,
  part,
  perhaps,
  textIn,
  writtenIn,
  type FillIssued,
} from '../../papers/body';

const askedOn = ({ head }: PaperCase): string => dayOfStep(head.filedAt);

const toPetitioner = (about: PaperCase, event: CaseEvent, blocks: Block[]) => ({
  addressee: toPerson(petitionForm(about).petitionerName),
  blocks: [...blocks, issuedHere(event, officeAfter(event.seq, about.head, about.events))],
  footer: words.footer,
});

/** The next rung, as long as the period of it runs from this step; else that there is none. */
const remedyOr = (day: string | null, text: string, basis: string, otherwise: string): Block =>
  day === null
    ? paragraph(otherwise)
    : { as: 'remedy', title: commonWords.remedy, text: `${text}${basis}`, lastDay: day };

/**
 * Until when the next rung is open: from the receipt of the paper itself. One of earlier years, that was given its date with
 * the step, says what it said.
 */
function askBy(event: CaseEvent, key: ClockKey): string | null {
  const day = lastDay(event, key);
  if (day !== null) return `${day}（${words.counted}）`;
  return event.dues.some((due) => due.key === 'petition.serve') ? words.fromReceipt : null;
}

/** By when it is answered, and by what: 34 for the matters of 31(6) alone, the law's own months for a duty (31(5)). */
function answeredBy(event: CaseEvent): { until: readonly string[]; basis: string } {
  const handled = lastDay(event, 'petition.handle');
  if (handled !== null)
    return { until: [words.acceptedRoute, words.handleBy(handled)], basis: words.handledBasis };
  const duty = lastDay(event, 'petition.duty');
  if (duty !== null) return { until: [words.dutyBy(duty)], basis: words.dutyAcceptedBasis };
  const answered = lastDay(event, 'petition.reply');
  return { until: answered === null ? [] : [words.answerBy(answered)], basis: words.acceptedBasis };
}

export const acceptance: FillIssued = (about, event) => {
  const { until, basis } = answeredBy(event);
  return toPetitioner(about, event, [
    paragraph(words.accepted(askedOn(about))),
    ...until.map(paragraph),
    paragraph(words.acceptedRights),
    ...part(commonWords.basis, basis),
  ]);
};

export const notAccepted: FillIssued = (about, event) => {
  const { ground, reasons } = actionInputs.notAccept.parse(event.details);
  return toPetitioner(about, event, [
    paragraph(words.notAccepted(askedOn(about), notAcceptedGrounds[ground])),
    ...part(commonWords.reasons, reasons),
    ...part(commonWords.basis, notAcceptedArticles[ground]),
    {
      as: 'remedy',
      title: commonWords.remedy,
      text: `${words.lookAgain}${words.notAcceptedNext}`,
      lastDay: words.lookAgainBy(paperDay(addDays(dayOf(event.at), limits.reopenDays))),
    },
  ]);
};

export const redirection: FillIssued = (about, event) => {
  const { route, text } = actionInputs.redirect.parse(writtenIn(event));
  const { name, door } = routes[route];
  const to = bodyIn(event) ?? officeAfter(event.seq, about.head, about.events);
  return toPetitioner(about, event, [
    paragraph(words.redirected(askedOn(about))),
    paragraph(`${name}。`),
    ...part(words.door, door),
    ...part(words.passedOn, words.passedOnTo(to)),
    ...part(words.how, text),
    ...(routePeriods[route].length === 0 ? [] : [heading(words.periods), list(routePeriods[route])]),
    paragraph(words.redirectedNext),
    ...part(commonWords.basis, petitionRoutes[route].article),
  ]);
};

export const transferNotice: FillIssued = (about, event) => {
  const text = textIn(event);
  const outside = bodyIn(event);
  const to = outside ?? officeAfter(event.seq, about.head, about.events);
  const then =
    outside === null ? words.transferredThen(lastDay(event, 'petition.tell')) : words.passedOnTo(outside);
  return toPetitioner(about, event, [
    paragraph(words.transferred(askedOn(about), to)),
    ...perhaps(text, paragraph),
    paragraph(then),
    ...part(commonWords.basis, words.transferredBasis),
  ]);
};

export const extension: FillIssued = (about, event) => {
  const { days, reasons } = actionInputs.extend.parse(event.details);
  return toPetitioner(about, event, [
    paragraph(words.extended(days)),
    ...perhaps(lastDay(event, 'petition.handle'), (day) => paragraph(words.extendedBy(day))),
    ...part(commonWords.reasons, reasons),
    paragraph(words.extendedMost),
    ...part(commonWords.basis, words.extendedBasis),
  ]);
};

export const opinion: FillIssued = (about, event) => {
  const given = actionInputs.giveOpinion.parse(event.details);
  return toPetitioner(about, event, [
    paragraph(words.opinionOpening(askedOn(about))),
    ...part(words.request, given.request),
    ...part(words.facts, given.facts),
    ...part(words.opinion, given.opinion),
    ...part(words.outcome, `${opinionOutcomes[given.outcome]}。`),
    ...part(words.basis, given.basis),
    ...promisedIn(given),
    remedyOr(askBy(event, 'petition.ask_review'), words.askReview, words.reviewBasis, words.noReview),
  ]);
};

const replyBasis: Record<PetitionType, string> = {
  suggestion: words.suggestionBasis,
  complaint: words.complaintBasis,
  appeal: words.dutyBasis,
};

export const petitionReply: FillIssued = (about, event) => {
  const { outcome, text, ...promise } = actionInputs.giveReply.parse(event.details);
  const type = typeBefore(about, event);
  return toPetitioner(about, event, [
    paragraph(words.replied(askedOn(about))),
    ...part(words.outcome, `${replyOutcomes[type][outcome]}。`),
    ...part(words.reply, text),
    ...promisedIn(promise),
    ...part(commonWords.basis, replyBasis[type]),
    { as: 'remedy', title: commonWords.remedy, text: words.afterReply[type], lastDay: null },
  ]);
};

const outcomeOf = (event: CaseEvent): string =>
  event.word === 'giveOpinion'
    ? opinionOutcomes[actionInputs.giveOpinion.parse(event.details).outcome]
    : reviewOutcomes[actionInputs.giveReview.parse(event.details).outcome];

type LookedAt = { given: 'giveOpinion' | 'giveReview'; paper: PaperKind; asked: 'askReview' | 'askReReview' };

/** What is looked at: by whom and under which number it was given, what it said; and why the petitioner does not agree. */
function lookedAt(about: PaperCase, event: CaseEvent, { given, paper, asked }: LookedAt): Block[] {
  const before = lastStep(about, [given], event);
  const request = lastStep(about, [asked], event);
  const title = `${before?.by.organisationName ?? ''}《${paperTable[paper].title}》`;
  return [
    ...(before
      ? part(
          words.before,
          words.beforeText(
            title,
            dayOfStep(before.at),
            documentNumber(paper, before, about.head) ?? '',
            outcomeOf(before),
          ),
        )
      : []),
    ...(request ? part(words.reviewReasons, actionInputs[asked].parse(writtenIn(request)).reasons) : []),
  ];
}

/** When the resident asked for what this step answers. */
const requestedOn = (about: PaperCase, word: CaseEvent['word'], event: CaseEvent): string =>
  dayOfStep((lastStep(about, [word], event) ?? event).at);

/** What of the next rung there is after a review, by what it came to. */
function afterReview(outcome: ReviewOutcome, event: CaseEvent): Block {
  if (outcome === 'redo') return paragraph(words.redo);
  if (outcome === 'outOfTime') return paragraph(words.notReviewed);
  const by = askBy(event, 'petition.ask_recheck');
  return remedyOr(by, words.askReReview, words.reReviewBasis, words.askReReview);
}

const afterReReview: Record<ReviewOutcome, string> = {
  maintained: words.endOfRoad,
  changed: words.endOfRoad,
  redo: words.redo,
  outOfTime: words.notReviewed,
};

export const reviewOpinion: FillIssued = (about, event) => {
  const { outcome, facts, opinion: said, basis, ...promise } = actionInputs.giveReview.parse(event.details);
  return toPetitioner(about, event, [
    paragraph(words.reviewed(requestedOn(about, 'askReview', event))),
    ...lookedAt(about, event, { given: 'giveOpinion', paper: 'opinion', asked: 'askReview' }),
    ...(facts === undefined ? [] : part(words.found, facts)),
    ...part(words.outcome, `${reviewOutcomes[outcome]}。`),
    ...part(words.opinion, said),
    ...part(words.basis, basis),
    ...promisedIn(promise),
    afterReview(outcome, event),
  ]);
};

export const reReviewOpinion: FillIssued = (about, event) => {
  const { outcome, facts, opinion: said, basis, ...promise } = actionInputs.giveReReview.parse(event.details);
  return toPetitioner(about, event, [
    paragraph(words.reReviewed(requestedOn(about, 'askReReview', event))),
    ...lookedAt(about, event, { given: 'giveReview', paper: 'reviewOpinion', asked: 'askReReview' }),
    ...(facts === undefined ? [] : part(words.found, facts)),
    ...part(words.outcome, `${reviewOutcomes[outcome]}。`),
    ...part(words.opinion, said),
    ...part(words.basis, basis),
    ...promisedIn(promise),
    paragraph(afterReReview[outcome]),
  ]);
};
