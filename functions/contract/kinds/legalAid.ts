import { FileIds } from '../case/files';
import { IdNumber } from '../numbers/idNumber';
import { Day } from '../ids';
import { limits } from '../limits';
import { Parties } from '../case/parties';
import { Line, Story } from '../text';
import { ServiceLanguage, type OrganisationKind } from '../words';
import * as z from '../z';
import { CourseStage, FormOfAid } from './aidCourse';
import { AidGroup } from './aidGroup';
import { Circumstances } from './circumstances';
import type { FieldKept } from './field';
import { reachFields, reachShape } from './reach';

export const LegalAidStatus = z.enum([
  'submitted',
  'reviewing',
  'materialsRequested',
  'transferred',
  'returned',
  'disputed',
  'granted',
  'assigned',
  'engaged',
  'handling',
  'changeRequested',
  'concluded',
  'fileReview',
  'filed',
  'refused',
  'terminated',
  'objected',
  'passedOn',
  'posted',
  'receivedThere',
  'upheld',
  'withdrawn',
]);
export type LegalAidStatus = z.infer<typeof LegalAidStatus>;

/**
 * The matters of 法律援助法 31 (means test), 32 (none) and 24-29 (criminal), and `other`, because the list is open:
 * whether a matter is covered is the agency's decision, never the form's.
 */
export const AidMatter = z
  .enum([
    'stateCompensation',
    'socialInsurance',
    'bereavementPay',
    'maintenance',
    'labourPay',
    'legalCapacity',
    'bodilyHarm',
    'environmentHarm',
    'heroes',
    'bravery',
    'acquittedAtRetrial',
    'domesticViolence',
    'criminal',
    'other',
  ])
  .meta({ id: 'AidMatter' });
export type AidMatter = z.infer<typeof AidMatter>;

/**
 * How the applicant stands to the hardship check: declared (法律援助法 41), exempt person (42), or no means test (32). A
 * suspect or defendant may be without a defender for other reasons than hardship (24), which are nobody's business.
 */
export const Hardship = z
  .enum(['declared', 'exemptPerson', 'noMeansTest', 'otherReasons', 'unsure'])
  .meta({ id: 'Hardship' });
export type Hardship = z.infer<typeof Hardship>;

/** What somebody is in a criminal matter: the one accused (法律援助法 24, 25), or one of those harmed (29). */
export const CriminalRole = z
  .enum(['accused', 'victim', 'privateProsecutor', 'civilPlaintiff'])
  .meta({ id: 'CriminalRole' });
export type CriminalRole = z.infer<typeof CriminalRole>;

/**
 * Who applies: the person, a guardian or a near relative for someone who cannot (法律援助法 40), or anybody with their
 * authority (办理法律援助案件程序规定 11): a friend, a village cadre, a 法律明白人. What shows it comes later.
 */
export const ApplyingAs = z.enum(['self', 'guardian', 'nearRelative', 'agent']).meta({ id: 'ApplyingAs' });
export type ApplyingAs = z.infer<typeof ApplyingAs>;

/**
 * 法律援助申请. What it is about, in words, is enough: who applies, their standing and their papers are completed later,
 * told once and all together (`ToComplete`); the ID number may be given at the desk instead.
 */
export const LegalAidForm = z
  .strictObject({
    applicantName: Line.optional(),
    ...reachShape,
    idNumber: IdNumber.optional(),
    matter: AidMatter,
    circumstances: Circumstances.optional(),
    facts: Story,
    /** Not asked where nothing about income may be asked. */
    hardship: Hardship.optional(),
    language: ServiceLanguage,
    files: FileIds.optional(),
    /** The person who needs the aid is the applicant unless a guardian or relative applies for them. */
    applyingAs: ApplyingAs.optional(),
    /** Whose matter it is, when someone applies for them. */
    beneficiaryName: Line.optional(),
    /** Day of birth of the person who needs the aid. */
    bornOn: Day.optional(),
    /** Sixteen or older and living mainly on their own wages: they act for themself in everything (民法典 18). */
    livesOnOwnWages: z.boolean().optional(),
    /** The person who needs the aid cannot act alone (法律援助法 40). */
    cannotActAlone: z.boolean().optional(),
    /** The guardian is the one complained about; then another guardian or a near relative may apply. */
    guardianIsOtherSide: z.boolean().optional(),
    /** In custody (法律援助法 39). The five questions of `circumstances` ask it now; a form filed before says it here. */
    detained: z.boolean().optional(),
    /** In a criminal matter: it decides whether anything is asked about income. */
    criminalRole: CriminalRole.optional(),
    /** The last day to sue, to go to arbitration or to ask for review (44); as above. */
    limitationOn: Day.optional(),
    groups: z.array(AidGroup).max(AidGroup.options.length).optional(),
    otherSide: Parties.optional(),
    /** 申请表: which help is asked for (22), how far the matter has come, what it is called there, and who deals with it. */
    formOfAid: FormOfAid.optional(),
    courseStage: CourseStage.optional(),
    cause: Line.optional(),
    handlingBody: Line.optional(),
    /** What was handed in with the application, for the receipt. */
    handedIn: z.array(Line).max(limits.materials).optional(),
    /** 个人信息保护法 29: a consent of its own to the sensitive answers. Without it none may be given. */
    sensitiveConsent: z.literal(true).optional(),
    /** The applicant states that what is written is true (法律援助法 41, 47). */
    truthful: z.literal(true).optional(),
  })
  .meta({ id: 'LegalAidForm' });
export type LegalAidForm = z.infer<typeof LegalAidForm>;

/** How each answer is kept. */
export const legalAidFields = {
  applicantName: 'sealed',
  ...reachFields,
  idNumber: 'sealed',
  matter: 'clear',
  circumstances: 'clear',
  facts: 'clear',
  hardship: 'clear',
  language: 'clear',
  files: 'clear',
  applyingAs: 'clear',
  beneficiaryName: 'sealed',
  bornOn: 'sealed',
  livesOnOwnWages: 'clear',
  cannotActAlone: 'clear',
  guardianIsOtherSide: 'clear',
  detained: 'clear',
  criminalRole: 'clear',
  limitationOn: 'clear',
  groups: 'clear',
  otherSide: 'sealed',
  formOfAid: 'clear',
  courseStage: 'clear',
  cause: 'clear',
  handlingBody: 'clear',
  handedIn: 'clear',
  sensitiveConsent: 'clear',
  truthful: 'clear',
} as const satisfies Record<keyof LegalAidForm, FieldKept>;

/** Kinds of organisation that such a case can be handed to: those that can do for it what the desk did. */
export const legalAidHandedTo = ['legalAidAgency'] as const satisfies readonly OrganisationKind[];
