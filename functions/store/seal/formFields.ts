import type { CaseId } from '../../contract/ids';
import type { forms } from '../../contract/kinds';
import type { CaseKind } from '../../contract/words';
import type * as z from '../../contract/z';
import { SealBroken, type Seal } from './seal';

type FieldOf<K extends CaseKind> = keyof z.infer<(typeof forms)[K]>;

/** The answers that say who someone is; they lie sealed in the table, the rest of the form in the clear. */
const sealedFields: { [K in CaseKind]: readonly FieldOf<K>[] } = {
  consultation: ['phone'],
  legalAid: ['applicantName', 'phone', 'idNumber'],
  petition: ['petitionerName', 'phone', 'address', 'respondent'],
};

type Form = Record<string, unknown>;

function changeSealed(kind: CaseKind, form: Form, change: (text: string, field: string) => string): Form {
  const fields: readonly string[] = sealedFields[kind];
  const changed = fields.flatMap((field): [string, string][] => {
    const value = form[field];
    if (value === undefined) return [];
    if (typeof value !== 'string') throw new SealBroken(field, 'shape');
    return [[field, change(value, field)]];
  });
  return { ...form, ...Object.fromEntries(changed) };
}

/** A sealed answer opens only in its own case and field. */
const placeOf = (id: CaseId, field: string): string => `CASE#${id} ${field}`;

export const sealForm = (kind: CaseKind, id: CaseId, form: Form, seal: Seal): Form =>
  changeSealed(kind, form, (text, field) => seal.seal(text, placeOf(id, field)));

/** @throws SealBroken naming case and field. */
export const openForm = (kind: CaseKind, id: CaseId, form: Form, seal: Seal): Form =>
  changeSealed(kind, form, (text, field) => seal.open(text, placeOf(id, field)));
