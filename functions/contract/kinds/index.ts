import { AreaCode, CaseId, ClientKey } from '../ids';
import { CaseKind, type OrganisationKind } from '../words';
import { CodeLock } from '../numbers/codeQuestion';
import { ThrownCode } from '../numbers/writtenCode';
import * as z from '../z';
import {
  aidComplaintFields,
  AidComplaintForm,
  aidComplaintHandedTo,
  AidComplaintStatus,
} from './aidComplaint';
import {
  consultationFields,
  ConsultationForm,
  consultationHandedTo,
  ConsultationStatus,
} from './consultation';
import type { FieldKept } from './field';
import { legalAidFields, LegalAidForm, legalAidHandedTo, LegalAidStatus } from './legalAid';
import {
  petitionFields,
  PetitionForm,
  petitionHandedTo,
  petitionPassedOnTo,
  PetitionStatus,
} from './petition';

type KindContract = {
  form: z.ZodObject;
  status: z.ZodEnum;
  fields: Record<string, FieldKept>;
  handedTo: readonly [OrganisationKind, ...OrganisationKind[]];
  /** Kinds of bodies outside the tree that such a case can be passed on to. */
  passedOnTo: readonly OrganisationKind[];
};

/** What both sides know of each kind: everything below, and every union of the contract, is mapped from here. */
export const contracts = {
  consultation: {
    form: ConsultationForm,
    status: ConsultationStatus,
    fields: consultationFields,
    handedTo: consultationHandedTo,
    passedOnTo: [],
  },
  legalAid: {
    form: LegalAidForm,
    status: LegalAidStatus,
    fields: legalAidFields,
    handedTo: legalAidHandedTo,
    passedOnTo: [],
  },
  petition: {
    form: PetitionForm,
    status: PetitionStatus,
    fields: petitionFields,
    handedTo: petitionHandedTo,
    passedOnTo: petitionPassedOnTo,
  },
  aidComplaint: {
    form: AidComplaintForm,
    status: AidComplaintStatus,
    fields: aidComplaintFields,
    handedTo: aidComplaintHandedTo,
    passedOnTo: [],
  },
} as const satisfies Record<CaseKind, KindContract>;

type Contracts = typeof contracts;

export type FormOf<K extends CaseKind> = z.infer<Contracts[K]['form']>;
export type StatusOf<K extends CaseKind> = z.infer<Contracts[K]['status']>;

export type CaseStatus = StatusOf<CaseKind>;
const everyStatus = [...new Set(CaseKind.options.flatMap((kind) => contracts[kind].status.options))];
export const CaseStatus = z.enum(everyStatus).meta({ id: 'CaseStatus' });

/** A schema for each kind, as the alternatives of one union. */
type Alternatives<S extends Record<CaseKind, z.ZodObject>> = [S[CaseKind], ...S[CaseKind][]];

const filing = <K extends CaseKind>(kind: K, form: Contracts[K]['form']) =>
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

/**
 * A question filed without a name: nobody is signed in, and nothing says who asks. It is found again by the code, which the
 * phone has thrown and shown before it sends it; the server keeps what can be checked against it alone, and so of the answer
 * to the question that the code is to ask, where the person wants one.
 */
export const NamelessFiling = filing('consultation', contracts.consultation.form)
  .omit({ cameFrom: true, anyway: true })
  .extend({ code: ThrownCode, lock: CodeLock.optional() })
  .meta({ id: 'NamelessFiling' });
export type NamelessFiling = z.infer<typeof NamelessFiling>;

// A function over kinds cannot give each its own type; what it returns for one is what it says of that one.
const filings = CaseKind.options.map((kind) => filing(kind, contracts[kind].form)) as Alternatives<{
  [K in CaseKind]: ReturnType<typeof filing<K>>;
}>;

/** What the phone sends to file a case: which kind, where it happened, the answers, and the key of this filing. */
export const Filing = z.discriminatedUnion('kind', filings).meta({ id: 'Filing' });
export type Filing = z.infer<typeof Filing>;

const answers = <K extends CaseKind>(kind: K, form: Contracts[K]['form']) =>
  z.strictObject({ kind: z.literal(kind), form });

const everyAnswers = CaseKind.options.map((kind) => answers(kind, contracts[kind].form)) as Alternatives<{
  [K in CaseKind]: ReturnType<typeof answers<K>>;
}>;

/** The answers of a case as they were filed, with the kind that says which form they are. */
export const Answers = z.discriminatedUnion('kind', everyAnswers);
export type Answers = z.infer<typeof Answers>;
export type AnswersOf<K extends CaseKind> = { [P in K]: { kind: P; form: FormOf<P> } }[K];
