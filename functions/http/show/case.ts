import type { DeliveryView } from '../../contract/case/deliveries';
import type { AnswerValue, CorrectionView } from '../../contract/deeds/correction';
import { CaseId, CaseNumber } from '../../contract/ids';
import type { Answers } from '../../contract/kinds';
import type { CaseOutcome, CaseOutline } from '../../contract/case/outline';
import type { EarlierSteps } from '../../contract/case/earlierSteps';
import type { CaseLink, CaseView } from '../../contract/case/views';
import { CaseKind, type Standing } from '../../contract/words';
import * as z from '../../contract/z';
import { answersOf, correctionsIn, keptAnswers, unusedIn, withheldIn } from '../../domain/case/answers';
import type { CaseEvent, CaseHead } from '../../domain/case/case';
import { isErased } from '../../domain/case/keptUntil';
import { masked, maskedValue } from '../../domain/filing/mask';
import { toCompleteIn } from '../../domain/filing/toComplete';
import { dayOf } from '../../domain/clocks/day';
import { helpIn } from '../../domain/help/helpFor';
import { matterOf, partiesOf } from '../../domain/filing/parties';
import { contactFields, isOthersContact, seesFile, withoutContact } from '../../domain/joining/seenBy';
import { isOwn } from '../../domain/standing/helping';
import { sees } from '../../domain/standing/reader';
import { likelyNames } from '../../domain/standing/assignment/partyLine';
import type { Delivery } from '../../domain/deliveries/delivery';
import type { FileRow } from '../../store/files/fileItem';
import type { Earlier } from '../../work/case/openEarlier';
import { showEnded } from './due';
import { showEntry } from './entry';
import { showFile } from './file';
import { authorsFor, showTogether } from './together';
import { showState, type Viewer } from './state';

const showDelivery = ({ noticeId, kind, at, statutory, state, rungs }: Delivery): DeliveryView => ({
  noticeId,
  kind,
  at,
  statutory,
  state,
  rungs,
});

/** What staff see of how the resident was told of the steps of a case, oldest first. */
const showDeliveries = (deliveries: readonly Delivery[]): DeliveryView[] =>
  deliveries.filter(({ audience }) => audience === 'resident').map(showDelivery);

const Becoming = z.object({ caseId: CaseId, number: CaseNumber, kind: CaseKind });

function linksOf({ cameFrom }: CaseHead, events: readonly CaseEvent[]): CaseLink[] {
  const grown = events.filter(({ word }) => word === 'becomes');
  return [
    ...(cameFrom ? [{ ...cameFrom, kind: 'consultation' as const, how: 'cameFrom' as const }] : []),
    ...grown.map(({ details }) => ({ ...Becoming.parse(details), how: 'becomes' as const })),
  ];
}

const Deciding = z.object({ outcome: z.string() });

/** What was decided last, without a word of the decision. */
function outcomeOf(events: readonly CaseEvent[]): CaseOutcome | null {
  const decisions = events.flatMap(({ word, at, details }) => {
    const { data } = Deciding.safeParse(details);
    return data && word !== 'file' ? [{ word, at, outcome: data.outcome }] : [];
  });
  return decisions.at(-1) ?? null;
}

/** A candidate needs the names, to know their own interests; the office that handed it over needs what came of it. */
function outlineOf(answers: Answers, events: readonly CaseEvent[], standing: Standing): CaseOutline {
  const isCandidate = standing === 'candidate';
  const parties = isCandidate ? partiesOf(answers).map(({ name }) => name) : [];
  const read = parties.flatMap(likelyNames);
  return {
    about: matterOf(answers),
    language: answers.form.language,
    parties,
    readAs: read.length > parties.length ? read : [],
    outcome: isCandidate ? null : outcomeOf(events),
  };
}

type Found = {
  head: CaseHead;
  events: CaseEvent[];
  files: readonly FileRow[];
  /** How its owner was told; given for staff alone. */
  deliveries?: readonly Delivery[];
  /** The first step whose record is not what was written; absent where it was written just now. */
  brokenAt?: number | null;
  /** The steps before this one are not all among `events`; null or absent: they are. */
  earlier?: number | null;
};

/** A case of which nothing that was written is shown: to one who may see the outline alone, or once it is erased. */
const withoutText: Omit<CaseView, 'state'> = {
  answers: null,
  outline: null,
  erased: false,
  timeline: [],
  ended: [],
  links: [],
  files: [],
  tellings: [],
  help: null,
  masked: [],
  corrections: [],
  withheld: [],
  toComplete: [],
  brokenAt: null,
};

/**
 * What was set right, and what had stood there; to staff masked where the answer is. Of what may not be used any more they
 * are shown neither.
 */
function showCorrections(
  { kind }: CaseHead,
  events: readonly CaseEvent[],
  isOwner: boolean,
): CorrectionView[] {
  const unused = unusedIn(kind, events);
  return correctionsIn(events).map((one) => {
    if (isOwner) return one;
    const seen = (value: AnswerValue | null) =>
      unused.includes(one.field) || value === null ? null : maskedValue(one.field, value);
    return { ...one, was: seen(one.was), right: seen(one.right) };
  });
}

/** Steps, and the dates that ended with them. */
const showSteps = (
  { head, events }: Pick<Found, 'head' | 'events'>,
  { standing, me, rules }: Pick<Viewer, 'standing' | 'me' | 'rules'>,
) => {
  const author = authorsFor({ head, events }, { standing, me: me ?? null });
  return {
    timeline: events.map((event) => showEntry(event, standing, author(event))),
    ended: showEnded(
      events.flatMap((event) => [...event.ended]),
      rules,
    ),
  };
};

/** Of several who petition together each sees their own files, and those of staff. */
const filesFor = (
  files: readonly FileRow[],
  events: readonly CaseEvent[],
  { standing, me }: Pick<Viewer, 'standing' | 'me'>,
) =>
  files
    .filter(({ ownerId }) => me === undefined || seesFile(ownerId, { personId: me, standing }, events))
    .map(showFile);

/** The case as this person may see it: whole, or its outline. The answers are in its first event, until they are erased. */
export function showCase(
  { head, events, files, deliveries = [], brokenAt = null, earlier = null }: Found,
  viewer: Viewer,
): CaseView {
  const { standing, now } = viewer;
  const state = showState(head, viewer);
  const isReader = sees([standing], 'read');
  const { timeline, ended } = isReader ? showSteps({ head, events }, viewer) : withoutText;
  if (isErased(head)) return { ...withoutText, state, timeline, ended, erased: true, brokenAt };
  // Where the filing is gone from the table, what is left is shown all the same.
  const answers = answersOf(head.kind, events);
  const kept = keptAnswers(head.kind, events);
  if (!isReader)
    return { ...withoutText, state, outline: answers && outlineOf(answers, events, standing), brokenAt };
  // Staff see who it is once they tap for it.
  const isOwner = isOwn(standing);
  const isOthers = isOthersContact(events, standing);
  const own = kept && isOthers ? withoutContact(kept) : kept;
  const shown = !answers || isOwner ? { answers: own, masked: [] } : masked(answers);
  const me = viewer.me ?? null;
  const together = showTogether({ head, events }, { standing, me });
  return {
    state,
    outline: null,
    erased: false,
    ...shown,
    timeline,
    ended,
    // The other case may be read by others than this one: only its owner is told of both.
    links: standing === 'owner' ? linksOf(head, events) : [],
    files: filesFor(files, events, viewer),
    tellings: showDeliveries(deliveries),
    ...(together && { together }),
    help: answers && standing === 'owner' ? helpIn(answers, head, dayOf(now)) : null,
    corrections: showCorrections(head, events, isOwner).filter(
      ({ field }) => !isOthers || !contactFields.includes(field),
    ),
    withheld: kept ? withheldIn(kept, events) : [],
    toComplete: answers ? [...toCompleteIn(answers, head, dayOf(now))] : [],
    brokenAt,
    ...(earlier !== null && { earlier }),
  };
}

/** Steps that a page of a case had left out. */
export const showEarlier = (
  { head, events, files, standing, brokenAt, earlier }: Earlier,
  { me, rules }: Pick<Viewer, 'me' | 'rules'>,
): EarlierSteps => ({
  ...showSteps({ head, events }, { standing, rules, ...(me !== undefined && { me }) }),
  files: filesFor(files, events, { standing, ...(me !== undefined && { me }) }),
  brokenAt,
  earlier,
});
