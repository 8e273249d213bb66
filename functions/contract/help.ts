import { Circumstances } from './kinds/circumstances';
import { Topic } from './kinds/consultation';
import { EligibilityAnswer } from './kinds/eligibility';
import { AidMatter } from './kinds/legalAid';
import * as z from './z';

/**
 * What is shown to a resident at once, before and after filing: whom to ring, what the law gives, which door is the right
 * one. A card holds nothing up and stands for nothing that is filed. The most pressing first.
 */
export const HelpCard = z
  .enum([
    'askSafe',
    'discipline',
    'callPolice',
    'protectionOrder',
    'custody',
    'treatment',
    'lastDay',
    'livelihood',
    'dontSign',
    'workInjury',
    'wages',
    'child',
    'ward',
    'fraud',
    'gambling',
    'traffic',
    'consumer',
    'bank',
    'abroad',
    'severalOffices',
  ])
  .meta({ id: 'HelpCard' });
export type HelpCard = z.infer<typeof HelpCard>;

/** Legal aid is open for this matter: where an application would stand, and by which article. */
export const AidDoor = z
  .strictObject({ matter: AidMatter, answer: EligibilityAnswer, article: z.string() })
  .meta({ id: 'AidDoor' });
export type AidDoor = z.infer<typeof AidDoor>;

export const Help = z
  .strictObject({
    /** Each with the law it rests on; null where it names a number alone. */
    cards: z.array(z.strictObject({ card: HelpCard, law: z.string().nullable() })),
    /** Proposed where the matter may grow into an application. */
    aid: AidDoor.nullable(),
  })
  .meta({ id: 'Help' });
export type Help = z.infer<typeof Help>;

/** What is known before anything is filed: what it is about, as far as it was picked, and what was tapped. */
export const HelpAsked = z
  .strictObject({
    topic: Topic.optional(),
    matter: AidMatter.optional(),
    circumstances: Circumstances,
  })
  .meta({ id: 'HelpAsked' });
export type HelpAsked = z.infer<typeof HelpAsked>;
