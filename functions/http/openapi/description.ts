import type { Endpoint } from '../../contract/endpoints';
import * as z from '../../contract/z';

function hasField(schema: z.core.$ZodType | null, field: string): boolean {
  if (schema instanceof z.ZodObject) return Object.hasOwn(schema.shape, field);
  return schema instanceof z.ZodDiscriminatedUnion && schema.options.every((one) => hasField(one, field));
}

/** What an endpoint's row in the table says of it beyond its title, in sentences. */
export function description({ title, open, method, query, body, reply }: Endpoint): string {
  return [
    `${title}.`,
    open
      ? 'Open to anyone.'
      : 'For one who is signed in; what they may see or do is looked up at that moment.',
    hasField(query, 'cursor')
      ? 'The reply is a page: its `next` is the `cursor` of the page after it, and null on the last.'
      : '',
    hasField(body, 'key')
      ? '`key` is made once for each time somebody means it: sent again, the same key does nothing twice.'
      : '',
    method === 'POST' ? 'A field that the schema does not name is refused as `invalid_input`.' : '',
    reply === null ? 'The answer has no content.' : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
