import { AreaCode, CaseId, ClientKey } from '../ids';
import type { CaseKind } from '../words';
import * as z from '../z';
import { ConsultationForm, ConsultationStatus } from './consultation';
import { LegalAidForm, LegalAidStatus } from './legalAid';
import { PetitionForm, PetitionStatus } from './petition';

/** The form of each kind. One entry a kind; everything else that a kind needs is found by the compiler from here. */
export const forms = {
  consultation: ConsultationForm,
  legalAid: LegalAidForm,
  petition: PetitionForm,
} as const satisfies Record<CaseKind, z.ZodObject>;

export const statuses = {
  consultation: ConsultationStatus,
  legalAid: LegalAidStatus,
  petition: PetitionStatus,
} as const satisfies Record<CaseKind, z.ZodEnum>;

export type StatusOf<K extends CaseKind> = z.infer<(typeof statuses)[K]>;
export type CaseStatus = StatusOf<CaseKind>;
export const CaseStatus = z
  .enum([...new Set([...ConsultationStatus.options, ...LegalAidStatus.options, ...PetitionStatus.options])])
  .meta({ id: 'CaseStatus' });

const filing = <K extends CaseKind, F extends z.ZodObject>(kind: K, form: F) =>
  z.strictObject({
    kind: z.literal(kind),
    key: ClientKey,
    areaCode: AreaCode,
    form,
    /** The consultation it grew out of: the two are linked. */
    cameFrom: CaseId.optional(),
    /** The resident saw the like case of their own that is open already, and files all the same. */
    anyway: z.literal(true).optional(),
  });

/** A question filed without a name: nobody is signed in, and nothing says who asks. */
export const NamelessFiling = filing('consultation', forms.consultation)
  .omit({ cameFrom: true, anyway: true })
  .meta({ id: 'NamelessFiling' });

/** What the phone sends to file a case: which kind, where it happened, the answers, and the key of this filing. */
export const Filing = z
  .discriminatedUnion('kind', [
    filing('consultation', forms.consultation),
    filing('legalAid', forms.legalAid),
    filing('petition', forms.petition),
  ])
  .meta({ id: 'Filing' });
export type Filing = z.infer<typeof Filing>;

/** The answers of a case as they were filed, with the kind that says which form they are. */
export const Answers = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('consultation'), form: forms.consultation }),
  z.strictObject({ kind: z.literal('legalAid'), form: forms.legalAid }),
  z.strictObject({ kind: z.literal('petition'), form: forms.petition }),
]);
export type Answers = z.infer<typeof Answers>;
