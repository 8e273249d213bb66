import type { HelpAsked } from './help';
import type { Circumstances } from './kinds/circumstances';
import type { Hint } from './plainWords';

// Read by the phone before anything is sent, and by the server of what was filed: one list, so that neither says what the
// other does not.

/** What is known of a matter: what was picked and tapped, and what the words may mean. */
export type Situation = Pick<HelpAsked, 'topic' | 'matter'> & {
  circumstances: Circumstances;
  hints: ReadonlySet<Hint>;
};

/** Nobody has said, or whoever was asked cannot say. */
export const isUnsaid = (answer: string | undefined): boolean => answer === undefined || answer === 'unsure';

/** What the words may mean counts only where nobody answered; whoever said no is believed. */
const hinted = (answer: string | undefined, { hints }: Situation, ...of: Hint[]): boolean =>
  isUnsaid(answer) && of.some((hint) => hints.has(hint));

export const isViolent = (s: Situation): boolean =>
  s.circumstances.danger === 'violence' || hinted(s.circumstances.danger, s, 'danger', 'homeViolence');

export const isHeld = (s: Situation): boolean =>
  s.circumstances.custody === 'somebody' || hinted(s.circumstances.custody, s, 'held');

export const isInCustody = (s: Situation): boolean =>
  s.circumstances.custody === 'authority' || hinted(s.circumstances.custody, s, 'custody');

export const needsTreatment = (s: Situation): boolean =>
  s.circumstances.danger === 'treatment' || hinted(s.circumstances.danger, s, 'treatment');

/** Topics under which violence is violence at home. */
const atHome: readonly unknown[] = ['family', 'elderly', 'minors'];

/** 反家庭暴力法 2, 37: among members of a family and those who live together. */
export const isHomeViolence = (s: Situation): boolean =>
  s.topic === 'violence' ||
  s.matter === 'domesticViolence' ||
  hinted(s.circumstances.danger, s, 'homeViolence') ||
  (isViolent(s) && (s.hints.has('homeViolence') || atHome.includes(s.topic)));

const injuries: readonly unknown[] = ['injury', 'injuryWithOffer'];

export const isHurtAtWork = (s: Situation): boolean =>
  injuries.includes(s.circumstances.atWork) ||
  s.topic === 'workInjury' ||
  hinted(s.circumstances.atWork, s, 'injury');

/** A sum is offered to somebody who was hurt. */
export const isOffered = (s: Situation): boolean =>
  s.circumstances.atWork === 'injuryWithOffer' ||
  (hinted(s.circumstances.atWork, s, 'offer') &&
    (isHurtAtWork(s) || s.topic === 'bodilyHarm' || s.topic === 'traffic' || s.matter === 'bodilyHarm'));

/** What somebody may have picked who writes of pay that is owed; under anything else 工资 is about something else, as 误工费 is. */
const besidePay: readonly unknown[] = [
  undefined,
  'labour',
  'workInjury',
  'lending',
  'contract',
  'courts',
  'other',
];

export const isUnpaid = (s: Situation): boolean =>
  s.circumstances.atWork === 'wages' ||
  s.topic === 'wages' ||
  s.matter === 'labourPay' ||
  (s.matter === undefined && besidePay.includes(s.topic) && hinted(s.circumstances.atWork, s, 'wages'));

export const isOfChild = (s: Situation): boolean =>
  s.circumstances.inCare === 'child' ||
  s.topic === 'minors' ||
  (isViolent(s) && hinted(s.circumstances.inCare, s, 'child'));

const papers: readonly unknown[] = ['court', 'arbitration', 'decision', 'other'];

export const hasLastDay = ({ circumstances: { paper, lastDay } }: Situation): boolean =>
  lastDay !== undefined || papers.includes(paper);
