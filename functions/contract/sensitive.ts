import { IdNumber } from './idNumber';
import { Cursor } from './ids';
import { Phone } from './phone';
import type { CaseKind } from './words';
import * as z from './z';

/**
 * Answers that lie sealed in the table and are masked on the screens of staff until each is tapped: ID number, phone,
 * names of parties, address, day of birth. 个人信息保护法 51: encryption and 去标识化.
 */
export const sensitiveFields = {
  consultation: ['phone', 'otherSide'],
  legalAid: ['applicantName', 'phone', 'idNumber', 'beneficiaryName', 'bornOn', 'otherSide'],
  petition: ['petitionerName', 'phone', 'address', 'respondent', 'representatives'],
} as const satisfies Record<CaseKind, readonly string[]>;

export type SensitiveField = (typeof sensitiveFields)[CaseKind][number];
const fields = [...new Set(Object.values(sensitiveFields).flat())] as [SensitiveField, ...SensitiveField[]];
export const SensitiveField = z.enum(fields).meta({ id: 'SensitiveField' });

/** An answer shown to staff because they tapped it. */
export const Revealed = z
  .strictObject({ field: SensitiveField, value: z.union([z.string(), z.array(z.string())]) })
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
