import type { CaseId } from '../../contract/ids';
import { sensitiveFields } from '../../contract/deeds/sensitive';
import type { CaseKind } from '../../contract/words';
import { headKey } from '../keys/cases';
import { SealBroken, type Seal } from './seal';

type Form = Record<string, unknown>;

type Change = (text: string, field: string) => string;

/** An answer changed, or each of several. @throws SealBroken */
function changed(value: unknown, field: string, change: Change): unknown {
  if (Array.isArray(value)) return value.map((one, at) => changed(one, `${field}/${at}`, change));
  if (typeof value !== 'string') throw new SealBroken(field, 'shape');
  return change(value, field);
}

function changeSealed(kind: CaseKind, form: Form, change: Change): Form {
  const fields = sensitiveFields(kind).filter((field) => form[field] !== undefined);
  return {
    ...form,
    ...Object.fromEntries(fields.map((field) => [field, changed(form[field], field, change)])),
  };
}

/** A sealed answer opens only in its own case and field. */
const placeOf = (id: CaseId, field: string): string => `${headKey(id).pk} ${field}`;

/** @throws SealBroken naming case and field. */
export const openForm = (kind: CaseKind, id: CaseId, form: Form, seal: Seal): Form =>
  changeSealed(kind, form, (text, field) => seal.open(text, placeOf(id, field)));
