import { PetitionType } from '../../../functions/contract/kinds/petition';
import { ServiceLanguage } from '../../../functions/contract/words';
import * as z from '../../../functions/contract/z';
import { DraftFile } from '../../services/files/queuedFile';
import type { CarriedOver } from './Carried';

/** What is kept of a petition while it is written; what has a default was not asked for in older drafts. */
export const Written = z.object({
  areaCode: z.string(),
  type: PetitionType.optional(),
  request: z.string(),
  facts: z.string(),
  respondent: z.string(),
  respondentId: z.string().default(''),
  representatives: z.array(z.string()).default([]),
  petitionerName: z.string(),
  phone: z.string(),
  address: z.string(),
  language: ServiceLanguage,
  mandate: z.boolean(),
  files: z.array(DraftFile).default([]),
});
export type Written = z.infer<typeof Written>;

const empty: Written = {
  ...{ areaCode: '', request: '', facts: '', respondent: '', respondentId: '' },
  ...{ petitionerName: '', phone: '', address: '', representatives: [] },
  language: 'zh',
  mandate: false,
  files: [],
};

export const petition = {
  kind: 'petition',
  draft: Written,
  empty,
  formOf({
    areaCode: _,
    address,
    respondent,
    respondentId,
    representatives,
    mandate,
    files,
    ...form
  }: Written) {
    return {
      ...form,
      ...(address.trim() && { address }),
      ...(respondent.trim() && { respondent }),
      ...(respondentId && { respondentId }),
      ...(representatives.length > 0 && { representatives }),
      ...(mandate && { mandate }),
      ...(files.length > 0 && { files: files.map(({ id }) => id) }),
    };
  },
  order: [
    ...['type', 'request', 'facts', 'files', 'areaCode', 'respondent', 'respondentId'],
    ...['petitionerName', 'phone', 'address', 'representatives', 'language', 'mandate'],
  ],
} as const;

/** A petition begun with what a consultation says. */
export const begunFrom = ({ areaCode, form }: CarriedOver): Written => ({
  ...empty,
  areaCode,
  facts: form.question,
  language: form.language,
  phone: form.phone ?? '',
  respondent: form.otherSide ?? '',
});
