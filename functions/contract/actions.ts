import { ClientKey, OrganisationId, PersonId } from './ids';
import { OpinionOutcome, PetitionType } from './kinds/petition';
import { limits } from './limits';
import { Line, Message, Reply } from './text';
import * as z from './z';

const nothing = z.strictObject({});

/** Everything a person can do to a case, with what it takes. A new action is a row here and in a kind's lifecycle. */
export const actionInputs = {
  /** A duty lawyer or agent takes an unassigned case. */
  take: nothing,
  /** A dispatcher gives the case to a named person. */
  assign: z.strictObject({ personId: PersonId }),
  answer: z.strictObject({ text: Reply }),
  followUp: z.strictObject({ text: Message }),
  message: z.strictObject({ text: Message }),
  startReview: nothing,
  /** Told once, all together, what is missing (法律援助法 43). */
  requestMaterials: z.strictObject({
    items: z.array(Line).min(1).max(limits.materials),
    text: Message.optional(),
  }),
  supplyMaterials: z.strictObject({ text: Message }),
  grant: z.strictObject({ text: Message.optional() }),
  /** Written, with reasons and the article relied on (法律援助法 43). */
  refuse: z.strictObject({ reasons: Reply, article: Line }),
  /** The assigned lawyer begins the work. */
  begin: nothing,
  /** The body that accepted a petition hears and verifies it (信访工作条例 31(6)). */
  investigate: nothing,
  conclude: z.strictObject({ result: Reply }),
  /** The closing file is complete and put away. */
  archive: nothing,
  register: nothing,
  classify: z.strictObject({ type: PetitionType }),
  transfer: z.strictObject({ organisationId: OrganisationId, text: Message.optional() }),
  /** Not ours, with reasons (信访工作条例 23). */
  sendBack: z.strictObject({ reasons: Message }),
  accept: nothing,
  giveOpinion: z.strictObject({ outcome: OpinionOutcome, opinion: Reply, basis: Line }),
  close: z.strictObject({ solved: z.boolean() }),
  withdraw: z.strictObject({ reason: Message.optional() }),
} as const;

export type CaseAction = keyof typeof actionInputs;
export const CaseAction = z
  .enum(Object.keys(actionInputs) as [CaseAction, ...CaseAction[]])
  .meta({ id: 'CaseAction' });

/** The action and its input, together. */
export type Deed = { [A in CaseAction]: { action: A; input: z.infer<(typeof actionInputs)[A]> } }[CaseAction];

const deed = <A extends CaseAction>(action: A) =>
  z.strictObject({
    action: z.literal(action),
    input: actionInputs[action],
    /** The version of the case that the person saw. */
    version: z.int().min(1),
    key: ClientKey,
  });

/** One thing a person does to a case. `version` is what they saw; `key` is the same in every retry. */
export const Command = z
  .discriminatedUnion('action', [
    deed('take'),
    deed('assign'),
    deed('answer'),
    deed('followUp'),
    deed('message'),
    deed('startReview'),
    deed('requestMaterials'),
    deed('supplyMaterials'),
    deed('grant'),
    deed('refuse'),
    deed('begin'),
    deed('investigate'),
    deed('conclude'),
    deed('archive'),
    deed('register'),
    deed('classify'),
    deed('transfer'),
    deed('sendBack'),
    deed('accept'),
    deed('giveOpinion'),
    deed('close'),
    deed('withdraw'),
  ])
  .meta({ id: 'Command' });
export type Command = z.infer<typeof Command>;

/** What an event of the timeline records: an action of a person, the filing itself, or a step of the clock. */
export const EventWord = z.enum([...CaseAction.options, 'file', 'markOverdue']).meta({ id: 'EventWord' });
export type EventWord = z.infer<typeof EventWord>;
