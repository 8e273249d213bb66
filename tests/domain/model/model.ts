import type { CaseAction } from '../../../functions/contract/deeds/actions';
import type { CaseKind } from '../../../functions/contract/words';
import type { Actor } from '../../../functions/domain/case/case';
import type { Dates } from './dates';
import type { Said } from './said';

/** A case as plainly as it can be said. Organisations and people by their ids, days by number. */
export type Model = {
  kind: CaseKind;
  stage: string;
  desk: string;
  /** Who handed it over. */
  from: string | null;
  person: string | null;
  flags: readonly string[];
  returns: number;
  back: string | null;
  until: number | null;
  overseer: string | null;
  /** Whom the resident asked to step aside, and which office above decides it (null: the desk). */
  asked: { who: readonly string[]; above: string | null } | null;
  /** Who stepped aside. */
  aside: readonly string[];
  /** Who outside has it, and what was asked. */
  out: string | null;
  /** The day nobody held it any more. */
  endedOn: number | null;
  dates: Dates;
  /** Dates that are over where it stands: they do not begin anew there. */
  gone: readonly string[];
  now: number;
};

export type Asked = {
  m: Model;
  by: Actor;
  said: Said;
  today: number;
  /** The organisation, the person and the level above that are meant. */
  organisation: string;
  worker: string;
  above: string | null;
  /** The head of the desk. */
  head: string;
};

/** What a deed changes, or the code it is refused with. */
export type Outcome = Partial<Model> | string;

/** Who may, in which stages (`*`: any that is open; `always`: any), and what comes of it. */
export type Rule = { who: string; when: string; does: (asked: Asked) => Outcome };
export type Rules = { [A in CaseAction]?: Rule };

export const rule = (who: string, when: string, does: Rule['does']): Rule => ({ who, when, does });
export const to = (stage: string) => (): Outcome => ({ stage });
export const stays = (): Outcome => ({});

export const has = ({ flags }: Model, flag: string): boolean => flags.includes(flag);
export const plus = ({ flags }: Model, ...more: string[]): string[] =>
  [...new Set([...flags, ...more])].sort();
export const minus = ({ flags }: Model, ...gone: string[]): string[] =>
  flags.filter((one) => !gone.includes(one));

/** Nobody has it any more; what was theirs alone goes with them. */
export const freed = (m: Model): Partial<Model> => ({
  person: null,
  until: null,
  flags: minus(m, 'cleared', 'mandated'),
});

/** Without its agent a petition that waited for one begins again; any other goes on at the desk. */
export const withoutAgent = (m: Model): Partial<Model> => ({
  ...freed(m),
  stage: ['mandateOffered', 'mandated'].includes(m.stage) ? 'submitted' : m.stage,
});

/** Nobody has it, and one of those who might take it will not. */
export const stepsAside = (m: Model, personId: string): Partial<Model> => ({
  aside: [...new Set([...m.aside, personId])],
});

/** Where it waits to be given to somebody again, once nobody has it. */
export function beforeAnybody({ kind, stage }: Model): Model['stage'] {
  if (kind === 'consultation' && stage === 'assigned') return 'submitted';
  if (kind === 'legalAid' && ['assigned', 'engaged', 'handling'].includes(stage)) return 'granted';
  return stage;
}

/** Somebody has it, as if nobody had had it before. */
export const given = (m: Model, person: string): Partial<Model> => ({ ...freed(m), person });

/** Whoever has it hands it to another, who begins as if nobody had had it before. */
export const handedToColleague =
  (stageAfter: (m: Model) => string = (m) => m.stage) =>
  ({ m, said, worker }: Asked): Outcome => {
    if (worker === m.person || said.worker === 'owner') return 'unknown_person';
    return said.isConflicted ? 'conflict_of_interest' : { ...given(m, worker), stage: stageAfter(m) };
  };

/** Offices of a consultation and of legal aid can be stood in for by their like alone. */
const like = {
  consultation: 'serviceCentre',
  legalAid: 'legalAidAgency',
  petition: '',
  aidComplaint: 'justiceBureau',
};

/** Nobody of these works here. */
const outsiders = [
  'petitionOffice-150000000000',
  'politicalLegal-150902000000',
  'justiceBureau-150000000000',
];
export const isOutside = (organisation: string): boolean => outsiders.includes(organisation);

/** It stays where it is, while somebody outside has it. */
export const passed = (body: string, question: string): Partial<Model> => ({
  stage: 'passedOn',
  out: `${body} ${question}`,
});

/** Where a case may go, and why not. */
export function handed({ m, organisation }: Asked, stage: string): Outcome {
  if (organisation === m.desk) return 'same_desk';
  if (isOutside(organisation))
    return m.kind === 'petition' && stage === 'transferred'
      ? passed(organisation, 'handling')
      : 'unknown_organisation';
  if (!organisation.startsWith(like[m.kind])) return 'unknown_organisation';
  return { stage, desk: organisation, from: m.desk };
}

const questions: Record<string, string> = {
  underReview: 'review',
  underReReview: 'reReview',
  objected: 'objection',
};

/** To whoever is above; what is asked of one outside is a remedy. */
export function lifted({ m, above }: Asked, stage: string): Outcome {
  if (above === null) return 'no_superior';
  if (!isOutside(above)) return { stage, desk: above, from: m.desk };
  return { ...passed(above, questions[stage] ?? '?'), flags: plus(m, 'remedyOutside') };
}

/** To the level above in the tree; from its top nowhere. */
export const raised = (asked: Asked, stage: string): Outcome =>
  asked.above === null || isOutside(asked.above) ? 'no_superior' : lifted(asked, stage);

/** What changes, if nothing says no. */
export const and = (one: Outcome, more: Partial<Model>): Outcome =>
  typeof one === 'string' ? one : { ...one, ...more };
