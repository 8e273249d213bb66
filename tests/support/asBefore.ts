import { unmarshall } from '@aws-sdk/util-dynamodb';
import { sensitiveFields } from '../../functions/contract/deeds/sensitive';
import { CaseKind } from '../../functions/contract/words';
import type { Seal } from '../../functions/store/seal/seal';
import { toItem, type Item } from '../../functions/store/table/table';

const sealedEach = (value: unknown, place: string, seal: Seal): unknown =>
  Array.isArray(value)
    ? value.map((one, at) => sealedEach(one, `${place}/${at}`, seal))
    : seal.seal(String(value), place);

/** An item of a case or a rating as it was written before what people wrote was sealed; of a filing, who was named in it was. */
export function asBefore(item: Item, seal: Seal): Item {
  const { pk, sk, text, title, answer, about, ...fields } = unmarshall(item);
  const open = (sealed: Uint8Array, field: string) => seal.openText(sealed, `${pk} ${field}`);
  const rest = { pk, sk, ...fields, ...(about && { about }) };
  if (title) return toItem({ ...rest, title: open(title, 'title') });
  if (String(pk).startsWith('PERSON#')) return toItem({ ...rest, name: open(fields.name, 'name') });
  if (String(pk).startsWith('RATING#'))
    return toItem({
      ...rest,
      text: text && open(text, `${sk} text`),
      answer: answer && { ...answer, text: open(answer.text, `${sk} answer`) },
    });
  const details: Record<string, unknown> = text
    ? JSON.parse(open(text, `${sk} text`))
    : (fields.details ?? {});
  const named = fields.word === 'file' ? sensitiveFields(CaseKind.parse(about.kind)) : [];
  for (const field of named)
    if (details[field] !== undefined) details[field] = sealedEach(details[field], `${pk} ${field}`, seal);
  return toItem({ ...rest, details });
}
