import { CaseId, ClientKey } from '../../../functions/contract/ids';
import { CaseKind } from '../../../functions/contract/words';
import * as z from '../../../functions/contract/z';

/** Written before the first sign-in succeeded, on this device, by whoever holds it. */
export const newcomer = 'new';

const inStead = 'for ';

/** Whose what is written in somebody's stead is: of the one leave by which it is. */
export const writtenFor = (helpingId: string): string => `${inStead}${helpingId}`;

/** Whether it is written in somebody's stead: nothing of whoever holds the device belongs to it. */
export const isInStead = (who: string | undefined): boolean => who?.startsWith(inStead) ?? false;

/** What a person is writing, as this device keeps it. */
export const Draft = z.object({
  /** Names it on this device alone. */
  id: z.string(),
  who: z.string(),
  /** What it is for: a kind of case and what it grew out of, or an action on a case. At most one action has one draft. */
  place: z.string(),
  /** The kind of case it is to file; null for what is done to a case that is there. */
  kind: CaseKind.nullable(),
  cameFrom: CaseId.nullable(),
  /** Under which it will be sent, however often that takes. */
  key: ClientKey,
  answers: z.unknown(),
  /** The question it stood at. */
  step: z.string().nullable(),
  /** Milliseconds. */
  savedAt: z.number(),
  /** To be asked without a name. */
  nameless: z.boolean(),
  /** About violence, a minor, a person held: nothing of it is shown on a first page or in a title. */
  risky: z.boolean(),
  /** The code of a question without a name, thrown on this phone before it is sent. */
  code: z.string().nullable(),
});
export type Draft = z.infer<typeof Draft>;

/** A draft of a case that is to be filed. */
export type FilingDraft = Draft & { kind: CaseKind };

/** Whether anything of it, even its kind, may stand where whoever picks the phone up looks first. */
export const mayBeSeen = ({ nameless, risky }: Pick<Draft, 'nameless' | 'risky'>): boolean =>
  !nameless && !risky;
