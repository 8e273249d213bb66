import { FileIds } from '../case/files';
import { Parties } from '../case/parties';
import { Phone } from '../numbers/phone';
import { Line, Story } from '../text';
import { ServiceLanguage, type OrganisationKind } from '../words';
import * as z from '../z';
import { Circumstances } from './circumstances';
import type { FieldKept } from './field';

export const ConsultationStatus = z.enum([
  'submitted',
  'assigned',
  'promised',
  'answered',
  'followedUp',
  'transferred',
  'returned',
  'disputed',
  'closed',
  'withdrawn',
]);
export type ConsultationStatus = z.infer<typeof ConsultationStatus>;

/** What a question is about; the resident's guess, changed by staff when wrong. */
export const Topic = z
  .enum([
    'family',
    'violence',
    'inheritance',
    'wages',
    'labour',
    'workInjury',
    'traffic',
    'bodilyHarm',
    'lending',
    'contract',
    'consumer',
    'neighbours',
    'housing',
    'land',
    'livestock',
    'environment',
    'welfare',
    'government',
    'criminal',
    'minors',
    'elderly',
    'soldiers',
    'notary',
    'courts',
    'village',
    'other',
  ])
  .meta({ id: 'Topic' });
export type Topic = z.infer<typeof Topic>;

/**
 * 法律咨询: a question. No identity is asked (12348 norms); the phone number is the resident's choice. What a letter says of who wrote
 * it, and where they live, is written down with it: else it could not be answered by post.
 */
export const ConsultationForm = z
  .strictObject({
    topic: Topic,
    circumstances: Circumstances.optional(),
    question: Story,
    language: ServiceLanguage,
    files: FileIds.optional(),
    phone: Phone.optional(),
    askerName: Line.optional(),
    /** Somebody who passes word on: who, and how to reach them. */
    helper: Line.optional(),
    address: Line.optional(),
    /** The other side, if there is one: kept from reading it, and lawyers who act for it are told apart. */
    otherSide: Parties.optional(),
  })
  .meta({ id: 'ConsultationForm' });
export type ConsultationForm = z.infer<typeof ConsultationForm>;

/** How each answer is kept. */
export const consultationFields = {
  topic: 'clear',
  circumstances: 'clear',
  question: 'clear',
  language: 'clear',
  files: 'clear',
  phone: 'sealed',
  askerName: 'sealed',
  helper: 'sealed',
  address: 'sealed',
  otherSide: 'sealed',
} as const satisfies Record<keyof ConsultationForm, FieldKept>;

/** Kinds of organisation that such a case can be handed to: those that can do for it what the desk did. */
export const consultationHandedTo = ['serviceCentre'] as const satisfies readonly OrganisationKind[];
