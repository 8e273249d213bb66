import { entriesOf, keysOf } from '../entries';
import { Instant } from '../ids';
import { contracts, type FormOf } from '../kinds';
import { limits } from '../limits';
import { Line, Story } from '../text';
import { CaseKind } from '../words';
import * as z from '../z';

/**
 * Answers that are not set right by a correction (个人信息保护法 46), because a step of their own changes what they say, with all
 * that follows from it: which files, whether somebody is in danger, the last day, custody, units on the other side, the
 * agent, a sealed report; or because they are what was declared on the day of filing. Whatever is not named here can be corrected.
 */
const saidOtherwise = {
  consultation: ['circumstances', 'files'],
  legalAid: [
    'circumstances',
    'files',
    'handedIn',
    'detained',
    'limitationOn',
    'sensitiveConsent',
    'truthful',
  ],
  petition: ['circumstances', 'files', 'respondentId', 'corruption', 'mandate'],
  aidComplaint: ['circumstances', 'files', 'respondentId', 'aboutNumber'],
} as const satisfies { [K in CaseKind]: readonly (keyof FormOf<K>)[] };

type FieldIn<K extends CaseKind> = Exclude<keyof FormOf<K> & string, (typeof saidOtherwise)[K][number]>;
export type AnswerField = { [K in CaseKind]: FieldIn<K> }[CaseKind];

/** The answers of a kind that can be corrected, in the order of the form. */
export function correctable<K extends CaseKind>(kind: K): FieldIn<K>[] {
  const others: readonly string[] = saidOtherwise[kind];
  // A function over kinds cannot give each its own type; what is left of one is what it says of that one.
  return keysOf(contracts[kind].fields).filter(
    (field) => !others.includes(field),
  ) as string[] as FieldIn<K>[];
}

const everyField = [...new Set(CaseKind.options.flatMap((kind): AnswerField[] => correctable(kind)))];
export const AnswerField = z.enum(everyField).meta({ id: 'AnswerField' });

/** What an answer can be: words, several of them, or a yes or no; which of these a field takes is said by its form. */
export const AnswerValue = z
  .union([z.string(), z.boolean(), z.array(z.string())])
  .meta({ id: 'AnswerValue' });
export type AnswerValue = z.infer<typeof AnswerValue>;

/** What is right; null: nothing is to stand there. */
export const Right = z.union([Story, z.boolean(), z.array(Line).min(1).max(limits.jointly)]).nullable();

/**
 * One correction as a reader sees it: what stood there and what stands there since; null where nothing did or does. What
 * says who somebody is stands masked to staff.
 */
export const CorrectionView = z
  .strictObject({
    seq: z.int().min(1),
    at: Instant,
    field: AnswerField,
    was: AnswerValue.nullable(),
    right: AnswerValue.nullable(),
  })
  .meta({ id: 'CorrectionView' });
export type CorrectionView = z.infer<typeof CorrectionView>;

/** Answers that are handled on a consent of their own alone (个人信息保护法 28, 29), by kind, and are unused once it is taken back (15). */
export const onConsent: { [K in CaseKind]: readonly (keyof FormOf<K> & string)[] } = {
  consultation: [],
  legalAid: ['idNumber', 'bornOn', 'cannotActAlone', 'detained', 'groups', 'hardship'],
  petition: [],
  aidComplaint: [],
};

/** The kinds that ask for such a consent. */
export const asksConsent = entriesOf(onConsent).flatMap(([kind, fields]): CaseKind[] =>
  fields.length > 0 ? [kind] : [],
);

export const OnConsent = z
  .enum(CaseKind.options.flatMap((kind): string[] => [...onConsent[kind]]))
  .meta({ id: 'OnConsent' });
