import { AidGroup } from '../../../../functions/contract/kinds/aidGroup';
import { Circumstances } from '../../../../functions/contract/kinds/circumstances';
import type { Topic } from '../../../../functions/contract/kinds/consultation';
import { AidMatter, ApplyingAs, Hardship } from '../../../../functions/contract/kinds/legalAid';
import { ServiceLanguage } from '../../../../functions/contract/words';
import * as z from '../../../../functions/contract/z';
import { DraftFile } from '../../../services/files/queuedFile';
import type { CarriedOver } from '../consultation/Carried';
import { text, tick, type Kept } from '../filing';

/** What the five questions ask now, and a form filed before them said by itself. */
type AskedBefore = 'detained' | 'limitationOn';

/** What is kept of an application while it is written. */
export const Written = z.object({
  matter: AidMatter.optional(),
  circumstances: Circumstances.default({}),
  facts: text,
  files: z.array(DraftFile).default([]),
  areaCode: text,
  otherSide: text,
  applyingAs: ApplyingAs.default('self'),
  beneficiaryName: text,
  bornOn: text,
  cannotActAlone: tick,
  guardianIsOtherSide: tick,
  groups: z.array(AidGroup).default([]),
  hardship: Hardship.optional(),
  applicantName: text,
  phone: text,
  idNumber: text,
  language: ServiceLanguage.default('zh'),
  handedIn: z.array(z.string()).default([]),
  sensitiveConsent: tick,
  truthful: tick,
} satisfies Kept<'legalAid', never, AskedBefore>);
export type Written = z.infer<typeof Written>;

/** 法律援助法 40: more has to be known when someone applies for another. */
export const isForAnother = ({ applyingAs }: Pick<Written, 'applyingAs'>): boolean => applyingAs !== 'self';

export const isNearRelative = ({ applyingAs }: Pick<Written, 'applyingAs'>): boolean =>
  applyingAs === 'nearRelative';

/** What is sent only where it was asked. Whoever applies for themself need not say so. */
export const sentWhen = {
  applyingAs: isForAnother,
  beneficiaryName: isForAnother,
  bornOn: isForAnother,
  cannotActAlone: isForAnother,
  guardianIsOtherSide: isNearRelative,
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
  circumstances: form.circumstances ?? {},
  facts: form.question,
  language: form.language,
  phone: form.phone ?? '',
  otherSide: form.otherSide ?? '',
});
