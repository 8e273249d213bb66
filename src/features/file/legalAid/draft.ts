import { CourseStage, FormOfAid } from '../../../../functions/contract/kinds/aidCourse';
import { AidGroup } from '../../../../functions/contract/kinds/aidGroup';
import { Circumstances } from '../../../../functions/contract/kinds/circumstances';
import type { Topic } from '../../../../functions/contract/kinds/consultation';
import { AidMatter, ApplyingAs, CriminalRole, Hardship } from '../../../../functions/contract/kinds/legalAid';
import { birthOf, IdNumber } from '../../../../functions/contract/numbers/idNumber';
import { ServiceLanguage } from '../../../../functions/contract/words';
import * as z from '../../../../functions/contract/z';
import { dayAfter } from '../../../content/when';
import { DraftFile } from '../../../services/files/queue/queuedFile';
import type { CarriedOver } from '../consultation/Carried';
import { text, tick, wordsSent, type Kept, type OnTheWay } from '../filing';
import { mattersIn } from '../matter/suggest';

/** What the five questions ask now, and a form filed before them said by itself. */
type AskedBefore = 'detained' | 'limitationOn';

/** What is kept of an application while it is written. */
export const Written = z.object({
  matter: AidMatter.optional(),
  circumstances: Circumstances.default({}),
  criminalRole: CriminalRole.optional(),
  facts: text,
  files: z.array(DraftFile).default([]),
  areaCode: text,
  otherSide: text,
  formOfAid: FormOfAid.optional(),
  courseStage: CourseStage.optional(),
  cause: text,
  handlingBody: text,
  applyingAs: ApplyingAs.default('self'),
  beneficiaryName: text,
  bornOn: text,
  livesOnOwnWages: tick,
  cannotActAlone: tick,
  guardianIsOtherSide: tick,
  groups: z.array(AidGroup).default([]),
  hardship: Hardship.optional(),
  applicantName: text,
  phone: text,
  helper: text,
  address: text,
  asksAtWindow: tick,
  idNumber: text,
  language: ServiceLanguage.default('zh'),
  handedIn: z.array(z.string()).default([]),
  sensitiveConsent: tick,
  truthful: tick,
  seen: z.array(z.string()).default([]),
  placeKnown: tick,
} satisfies Kept<'legalAid', OnTheWay, AskedBefore>);
export type Written = z.infer<typeof Written>;

type Told = Pick<Written, 'matter' | 'facts'>;

/** What it is about: what was tapped, else what the words sound like, else that it cannot be said. */
export const aidMatterOf = ({ matter, facts }: Told): AidMatter => matter ?? mattersIn(facts)[0] ?? 'other';

export const factsOf = ({ facts, files }: Written): string => wordsSent(facts, files);

/** 法律援助法 40: more has to be known when someone applies for another. */
export const isForAnother = ({ applyingAs }: Pick<Written, 'applyingAs'>): boolean => applyingAs !== 'self';

export const isCriminal = (written: Told): boolean => aidMatterOf(written) === 'criminal';

/** The accused, or somebody who has not said that they are not: nothing is asked of them about income (法律援助法 24, 25). */
export const mayBeAccused = (written: Told & Pick<Written, 'criminalRole'>): boolean =>
  isCriminal(written) && (written.criminalRole === undefined || written.criminalRole === 'accused');

type Person = Pick<Written, 'applyingAs' | 'bornOn' | 'idNumber'>;

/** The day on which the person who needs the aid was born, as far as it is said; the ID number is the applicant's own. */
function bornOnOf(written: Person): string {
  const { data: own } = IdNumber.safeParse(written.idNumber);
  return own && !isForAnother(written) ? birthOf(own) : written.bornOn;
}

/** Whether they are younger than so many years today; false where no day is said. */
function isYoungerThan(years: number, written: Person): boolean {
  const born = bornOnOf(written);
  const today = dayAfter(Date.now(), 0);
  return born !== '' && `${Number(today.slice(0, 4)) - years}${today.slice(4)}` < born;
}

/** 民法典 18(2): asked of sixteen- and seventeen-year-olds. */
export const mayBeEarner = (written: Person): boolean =>
  isYoungerThan(18, written) && !isYoungerThan(16, written);

/** Whether it is asked if the guardian is the one complained about: of a child, and of those who are no guardian themselves. */
export const mayHaveGuardian = (written: Person): boolean =>
  isForAnother(written) ? written.applyingAs !== 'guardian' : isYoungerThan(18, written);

/** What is sent only where it was asked. Whoever applies for themself need not say so. */
export const sentWhen = {
  criminalRole: isCriminal,
  applyingAs: isForAnother,
  beneficiaryName: isForAnother,
  livesOnOwnWages: mayBeEarner,
  cannotActAlone: isForAnother,
  guardianIsOtherSide: mayHaveGuardian,
};

/** What was settled without asking is open again when the matter or the person changes; an answer of one's own stays. */
export const reopened = (hardship: Hardship | undefined): Hardship | undefined =>
  hardship === 'declared' || hardship === 'unsure' ? hardship : undefined;

/** Which matter a question was about, where that is beyond doubt. */
const matterOf: Partial<Record<Topic, AidMatter>> = {
  wages: 'labourPay',
  violence: 'domesticViolence',
  criminal: 'criminal',
};

/** What an application begins with that grows out of a consultation. */
export const begunFrom = ({ areaCode, form, matter }: CarriedOver): Partial<Written> => ({
  areaCode,
  placeKnown: true,
  matter: matter ?? matterOf[form.topic],
  circumstances: form.circumstances ?? {},
  facts: form.question,
  language: form.language,
  phone: form.phone ?? '',
  otherSide: form.otherSide ?? '',
});

/** What the questions that all kinds share read of it. */
export const told = { words: ({ facts }: Written) => facts, about: ({ matter }: Written) => ({ matter }) };
