import { AidGroup } from '../../../../functions/contract/kinds/aidGroup';
import type { Topic } from '../../../../functions/contract/kinds/consultation';
import { AidMatter, ApplyingAs, Hardship } from '../../../../functions/contract/kinds/legalAid';
import { ServiceLanguage } from '../../../../functions/contract/words';
import * as z from '../../../../functions/contract/z';
import { DraftFile } from '../../../services/files/queuedFile';
import type { CarriedOver } from '../consultation/Carried';
import { text, tick, type Kept } from '../filing';

/** What is kept of an application while it is written. */
export const Written = z.object({
  matter: AidMatter.optional(),
  facts: text,
  files: z.array(DraftFile).default([]),
  areaCode: text,
  otherSide: text,
  isHurried: tick,
  limitationOn: text,
  applyingAs: ApplyingAs.default('self'),
  beneficiaryName: text,
  bornOn: text,
  cannotActAlone: tick,
  guardianIsOtherSide: tick,
  detained: tick,
  groups: z.array(AidGroup).default([]),
  hardship: Hardship.optional(),
  applicantName: text,
  phone: text,
  idNumber: text,
  language: ServiceLanguage.default('zh'),
  handedIn: z.array(z.string()).default([]),
  sensitiveConsent: tick,
  truthful: tick,
} satisfies Kept<'legalAid', 'isHurried'>);
export type Written = z.infer<typeof Written>;

/** 法律援助法 40: more has to be known when someone applies for another. */
export const isForAnother = ({ applyingAs }: Pick<Written, 'applyingAs'>): boolean => applyingAs !== 'self';

export const isNearRelative = ({ applyingAs }: Pick<Written, 'applyingAs'>): boolean =>
  applyingAs === 'nearRelative';

/** Whether custody is asked about: in a criminal matter, or when a relative applies. */
export const mayBeDetained = (written: Pick<Written, 'matter' | 'applyingAs'>): boolean =>
  written.matter === 'criminal' || isNearRelative(written);

/** What is sent only where it was asked. Whoever applies for themself need not say so. */
export const sentWhen = {
  limitationOn: ({ isHurried }: Written) => isHurried,
  applyingAs: isForAnother,
  beneficiaryName: isForAnother,
  bornOn: isForAnother,
  cannotActAlone: isForAnother,
  guardianIsOtherSide: isNearRelative,
  detained: mayBeDetained,
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
export const begunFrom = ({ areaCode, form }: CarriedOver): Partial<Written> => ({
  areaCode,
  matter: matterOf[form.topic],
  facts: form.question,
  language: form.language,
  phone: form.phone ?? '',
  otherSide: form.otherSide ?? '',
});
