import { keysOf } from '../entries';
import { IdNumber } from '../numbers/idNumber';
import { Cursor } from '../ids';
import { contracts } from '../kinds';
import type { FieldKept, SealedIn } from '../kinds/field';
import { Phone } from '../numbers/phone';
import { CaseKind } from '../words';
import * as z from '../z';

/** The sealed fields of a kind's form (`contracts`). */
export type SensitiveFieldOf<K extends CaseKind> = SealedIn<(typeof contracts)[K]['fields']>;
export type SensitiveField = { [K in CaseKind]: SensitiveFieldOf<K> }[CaseKind];

/** The answers of a kind that are sealed in the table and masked on the screens of staff, in the order of the form. */
export function sensitiveFields<K extends CaseKind>(kind: K): SensitiveFieldOf<K>[] {
  const fields: Readonly<Record<string, FieldKept>> = contracts[kind].fields;
  // What is marked `sealed` is what the type calls so.
  return keysOf(fields).filter((field): field is SensitiveFieldOf<K> => fields[field] === 'sealed');
}

const everySealed = [...new Set(CaseKind.options.flatMap((kind): SensitiveField[] => sensitiveFields(kind)))];
export const SensitiveField = z.enum(everySealed).meta({ id: 'SensitiveField' });

/** An answer shown to staff because they tapped it. */
export const Revealed = z
  .strictObject({
    field: SensitiveField,
    value: z.union([z.string(), z.array(z.string())]),
    /** What stood there before it was set right, oldest first. */
    was: z.array(z.string()),
    /**
     * Of an answer that names the other side: whom we read in it, and which organisations are kept from the case, for staff
     * to see whether somebody was missed. Null of any other.
     */
    readAs: z.strictObject({ names: z.array(z.string()), organisations: z.array(z.string()) }).nullable(),
  })
  .meta({ id: 'Revealed' });
export type Revealed = z.infer<typeof Revealed>;

/** A search by what a person says at the window: exact, or nothing. */
export const Lookup = z
  .discriminatedUnion('by', [
    z.strictObject({ by: z.literal('phone'), value: Phone, cursor: Cursor.optional() }),
    z.strictObject({ by: z.literal('idNumber'), value: IdNumber, cursor: Cursor.optional() }),
  ])
  .meta({ id: 'Lookup' });
export type Lookup = z.infer<typeof Lookup>;
