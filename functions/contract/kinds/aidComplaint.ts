import { TypedCaseNumber } from '../numbers/caseNumber';
import { FileIds } from '../case/files';
import { OrganisationId } from '../ids';
import { Parties } from '../case/parties';
import { Line, Story } from '../text';
import { ServiceLanguage, type OrganisationKind } from '../words';
import * as z from '../z';
import { Circumstances } from './circumstances';
import type { FieldKept } from './field';
import { reachFields, reachShape } from './reach';

export const AidComplaintStatus = z.enum([
  'complained',
  'transferred',
  'returned',
  'disputed',
  'accepted',
  'investigating',
  'decided',
  'told',
  'notAccepted',
  'withdrawn',
]);
export type AidComplaintStatus = z.infer<typeof AidComplaintStatus>;

/** Who complains: 申请人, 受援人, 利害关系人 (司法部令第149号). */
export const ComplainingAs = z
  .enum(['applicant', 'recipient', 'interestedPerson'])
  .meta({ id: 'ComplainingAs' });
export type ComplainingAs = z.infer<typeof ComplainingAs>;

/** Whom it is about: the lawyer or other worker, their firm or other unit, the agency (司法部令第149号), or it cannot be said. */
export const ComplainedAbout = z.enum(['worker', 'firm', 'agency', 'unsure']).meta({ id: 'ComplainedAbout' });
export type ComplainedAbout = z.infer<typeof ComplainedAbout>;

/** Why a complaint is not accepted: answered before and nothing new, in another procedure, or not about legal aid. */
export const ComplaintGround = z
  .enum(['answeredBefore', 'otherProcedure', 'notAboutAid'])
  .meta({ id: 'ComplaintGround' });
export type ComplaintGround = z.infer<typeof ComplaintGround>;

/** What a complaint comes to: punished, told to do better (批评教育、限期整改), or no fault found, with reasons. */
export const ComplaintOutcome = z
  .enum(['sanctioned', 'corrected', 'noFault'])
  .meta({ id: 'ComplaintOutcome' });
export type ComplaintOutcome = z.infer<typeof ComplaintOutcome>;

/**
 * 法律援助投诉 (法律援助法 55, 56; 司法部令第149号). What happened is enough; the rest helps to find the one it is about and to answer,
 * and is completed later.
 */
export const AidComplaintForm = z
  .strictObject({
    complainantName: Line.optional(),
    complainingAs: ComplainingAs.optional(),
    about: ComplainedAbout,
    /** A last day that was missed, somebody locked up: a complaint may be as urgent as what it is about. */
    circumstances: Circumstances.optional(),
    /** One's own legal-aid case or consultation: whoever carried it, or the office that gave it out, is meant. */
    aboutNumber: TypedCaseNumber.optional(),
    /** The unit as the complainant calls it. */
    respondent: Parties.optional(),
    /** The same unit, picked from the list. */
    respondentId: OrganisationId.optional(),
    workerName: Line.optional(),
    facts: Story,
    wish: Story.optional(),
    ...reachShape,
    language: ServiceLanguage,
    files: FileIds.optional(),
    /** Cannot read or write: the office hears it by voice or at the window, and reads its answer aloud. */
    needsReading: z.boolean().optional(),
  })
  .meta({ id: 'AidComplaintForm' });
export type AidComplaintForm = z.infer<typeof AidComplaintForm>;

/** How each answer is kept. */
export const aidComplaintFields = {
  complainantName: 'sealed',
  complainingAs: 'clear',
  about: 'clear',
  circumstances: 'clear',
  aboutNumber: 'clear',
  respondent: 'sealed',
  respondentId: 'clear',
  workerName: 'sealed',
  facts: 'clear',
  wish: 'clear',
  ...reachFields,
  language: 'clear',
  files: 'clear',
  needsReading: 'clear',
} as const satisfies Record<keyof AidComplaintForm, FieldKept>;

/** The bureau that set up the agency or licensed the firm decides, and no other kind of office. */
export const aidComplaintHandedTo = ['justiceBureau'] as const satisfies readonly OrganisationKind[];
