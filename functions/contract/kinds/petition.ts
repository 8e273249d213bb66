import { FileIds } from '../case/files';
import { OrganisationId } from '../ids';
import { limits } from '../limits';
import { Parties } from '../case/parties';
import { Line, Story } from '../text';
import { ServiceLanguage, type OrganisationKind } from '../words';
import * as z from '../z';
import { Circumstances } from './circumstances';
import type { FieldKept } from './field';
import { reachFields, reachShape } from './reach';

export const PetitionStatus = z.enum([
  'submitted',
  'mandateOffered',
  'mandated',
  'registered',
  'classified',
  'raised',
  'transferred',
  'returned',
  'disputed',
  'accepted',
  'handling',
  'opinionGiven',
  'replied',
  'settlementProposed',
  'underReview',
  'reviewGiven',
  'underReReview',
  'performing',
  'reReviewGiven',
  'passedOn',
  'posted',
  'receivedThere',
  'redirected',
  'notAccepted',
  'closed',
  'withdrawn',
]);
export type PetitionStatus = z.infer<typeof PetitionStatus>;

/**
 * 建议意见类, 检举控告类, 申诉求决类 (信访工作条例 29, 30, 31). A complaint is about how a person acted; a report of
 * corruption is said apart (`corruption`), and passed on sealed.
 */
export const PetitionType = z.enum(['suggestion', 'complaint', 'appeal']).meta({ id: 'PetitionType' });
export type PetitionType = z.infer<typeof PetitionType>;

/** How an opinion answers the request: 支持, 解释说明, 不支持 (信访工作条例 32). */
export const OpinionOutcome = z
  .enum(['supported', 'explained', 'notSupported'])
  .meta({ id: 'OpinionOutcome' });
export type OpinionOutcome = z.infer<typeof OpinionOutcome>;

/**
 * How a reply answers what no opinion of 信访工作条例 32 is written on: a suggestion (29), a complaint (30), a duty that a
 * body was asked to do (31(5)). Whether there was something in it: wholly, in part, not.
 */
export const ReplyOutcome = z
  .enum(['wellFounded', 'partlyFounded', 'unfounded'])
  .meta({ id: 'ReplyOutcome' });
export type ReplyOutcome = z.infer<typeof ReplyOutcome>;

/** How a petition ends by the consent of both sides: with a third person between them, or by themselves (信访工作条例 33). */
export const SettlementWay = z.enum(['mediation', 'settlement']).meta({ id: 'SettlementWay' });
export type SettlementWay = z.infer<typeof SettlementWay>;

/**
 * 信访: name, address, request, facts (信访工作条例 19). What is asked for, in words, is enough: the rest is completed later
 * (`ToComplete`). Without the wish for an agent the office carries it.
 */
export const PetitionForm = z
  .strictObject({
    petitionerName: Line.optional(),
    ...reachShape,
    type: PetitionType,
    circumstances: Circumstances.optional(),
    request: Story,
    facts: Story.optional(),
    /** The unit complained about, if there is one. */
    respondent: Parties.optional(),
    /** The same unit, picked from the list: nobody of it may then see the case. */
    respondentId: OrganisationId.optional(),
    /** A report of corruption: kept sealed, and passed on to the discipline inspection (信访工作条例 22, 30). */
    corruption: z.boolean().optional(),
    /**
     * Those who petition together. Five at most is a rule of visits (信访工作条例 20: 采用走访形式), not of what is written.
     */
    representatives: z.array(Line).max(limits.jointly).optional(),
    /** Who speaks for them. */
    speaker: Line.optional(),
    language: ServiceLanguage,
    files: FileIds.optional(),
    /** The resident asks an official agent to carry the matter, free of charge, revocable at any time. */
    mandate: z.boolean().optional(),
  })
  .meta({ id: 'PetitionForm' });
export type PetitionForm = z.infer<typeof PetitionForm>;

/** How each answer is kept. */
export const petitionFields = {
  petitionerName: 'sealed',
  ...reachFields,
  type: 'clear',
  circumstances: 'clear',
  request: 'clear',
  facts: 'clear',
  respondent: 'sealed',
  respondentId: 'clear',
  corruption: 'clear',
  representatives: 'sealed',
  speaker: 'sealed',
  language: 'clear',
  files: 'clear',
  mandate: 'clear',
} as const satisfies Record<keyof PetitionForm, FieldKept>;

/** Kinds of organisation that such a case can be handed to: those that can do for it what the desk did. */
export const petitionHandedTo = [
  'department',
  'justiceBureau',
  'petitionOffice',
  'mediationCommittee',
] as const satisfies readonly OrganisationKind[];

/** Bodies outside that it can be passed on to (信访工作条例 22, 31): of the same level, or above the top of the tree. */
export const petitionPassedOnTo = [
  'politicalLegal',
  'court',
  'procuratorate',
  'publicSecurity',
  'arbitration',
  'partyOrganisation',
  'discipline',
  'petitionOffice',
  'justiceBureau',
  'department',
] as const satisfies readonly OrganisationKind[];
