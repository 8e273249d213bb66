import { AidGroup } from '../../../functions/contract/kinds/aidGroup';
import type { Topic } from '../../../functions/contract/kinds/consultation';
import { AidMatter, ApplyingAs, Hardship } from '../../../functions/contract/kinds/legalAid';
import { ServiceLanguage } from '../../../functions/contract/words';
import * as z from '../../../functions/contract/z';
import { DraftFile } from '../../services/files/queuedFile';
import type { CarriedOver } from './Carried';

/** What is kept of an application while it is written; what has a default was not asked for in older drafts. */
export const Written = z.object({
  areaCode: z.string(),
  matter: AidMatter.optional(),
  facts: z.string(),
  otherSide: z.string().default(''),
  hardship: Hardship.optional(),
  groups: z.array(AidGroup).default([]),
  applyingAs: ApplyingAs.default('self'),
  beneficiaryName: z.string().default(''),
  bornOn: z.string().default(''),
  cannotActAlone: z.boolean().default(false),
  guardianIsOtherSide: z.boolean().default(false),
  detained: z.boolean().default(false),
  isHurried: z.boolean().default(false),
  limitationOn: z.string().default(''),
  handedIn: z.array(z.string()).default([]),
  applicantName: z.string(),
  phone: z.string(),
  idNumber: z.string(),
  language: ServiceLanguage,
  sensitiveConsent: z.boolean().default(false),
  truthful: z.boolean(),
  files: z.array(DraftFile).default([]),
});
export type Written = z.infer<typeof Written>;

export const empty: Written = {
  ...{ areaCode: '', facts: '', otherSide: '', applicantName: '', phone: '', idNumber: '' },
  ...{ beneficiaryName: '', bornOn: '', limitationOn: '' },
  ...{
    cannotActAlone: false,
    guardianIsOtherSide: false,
    detained: false,
    isHurried: false,
    sensitiveConsent: false,
    truthful: false,
  },
  ...{ groups: [], handedIn: [], files: [] },
  applyingAs: 'self',
  language: 'zh',
};

/** 法律援助法 40: what has to be known only when someone applies for another. */
const forAnother = ({ applyingAs, beneficiaryName, bornOn, ...said }: Written) => ({
  applyingAs,
  ...(beneficiaryName.trim() && { beneficiaryName }),
  ...(bornOn && { bornOn }),
  ...(said.cannotActAlone && { cannotActAlone: true }),
  ...(applyingAs === 'nearRelative' && said.guardianIsOtherSide && { guardianIsOtherSide: true }),
});

/** Whether custody is asked about: in a criminal matter, or when a relative applies. */
export const mayBeDetained = ({ matter, applyingAs }: Pick<Written, 'matter' | 'applyingAs'>): boolean =>
  matter === 'criminal' || applyingAs === 'nearRelative';

/** What was settled without asking is open again when the matter or the person changes; an answer of one's own stays. */
export const reopened = (hardship: Hardship | undefined): Hardship | undefined =>
  hardship === 'declared' || hardship === 'unsure' ? hardship : undefined;

/** The answers as the server takes them: nothing that was not asked. */
export function formOf(written: Written) {
  const { matter, facts, hardship, applicantName, phone, language, groups, handedIn } = written;
  return {
    ...{ matter, facts, hardship, applicantName, phone, language },
    ...(written.otherSide.trim() && { otherSide: written.otherSide }),
    ...(written.idNumber.trim() && { idNumber: written.idNumber }),
    ...(written.applyingAs !== 'self' && forAnother(written)),
    ...(mayBeDetained(written) && written.detained && { detained: true }),
    ...(written.isHurried && written.limitationOn && { limitationOn: written.limitationOn }),
    ...(groups.length > 0 && { groups }),
    ...(handedIn.length > 0 && { handedIn }),
    ...(written.files.length > 0 && { files: written.files.map(({ id }) => id) }),
    ...(written.sensitiveConsent && { sensitiveConsent: true }),
    ...(written.truthful && { truthful: true }),
  };
}

export const legalAid = {
  kind: 'legalAid',
  draft: Written,
  empty,
  formOf,
  order: [
    ...['matter', 'facts', 'files', 'areaCode', 'otherSide', 'limitationOn'],
    ...['applyingAs', 'beneficiaryName', 'bornOn', 'cannotActAlone', 'guardianIsOtherSide', 'detained'],
    ...['groups', 'hardship'],
    ...['applicantName', 'phone', 'idNumber', 'language', 'handedIn', 'sensitiveConsent', 'truthful'],
  ],
} as const;

/** Which matter a question was about, where that is beyond doubt. */
const matterOf: Partial<Record<Topic, AidMatter>> = {
  wages: 'labourPay',
  violence: 'domesticViolence',
  criminal: 'criminal',
};

/** An application begun with what a consultation says. */
export const begunFrom = ({ areaCode, form }: CarriedOver): Written => ({
  ...empty,
  areaCode,
  matter: matterOf[form.topic],
  facts: form.question,
  language: form.language,
  phone: form.phone ?? '',
  otherSide: form.otherSide ?? '',
});
