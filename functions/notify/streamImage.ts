import * as z from '../contract/z';
import type { Item } from '../store/table/table';

type Value = Item[string];

const Bytes = z.base64().transform((text) => new Uint8Array(Buffer.from(text, 'base64')));

/** One attribute, as Lambda writes it: as the table does, but bytes are base64. */
const Attribute: z.ZodType<Value> = z.lazy(() =>
  z.union([
    z.object({ S: z.string() }),
    z.object({ N: z.string() }),
    z.object({ BOOL: z.boolean() }),
    z.object({ NULL: z.boolean() }),
    z.object({ M: z.record(z.string(), Attribute) }),
    z.object({ L: z.array(Attribute) }),
    z.object({ B: Bytes }),
    z.object({ SS: z.array(z.string()) }),
    z.object({ NS: z.array(z.string()) }),
    z.object({ BS: z.array(Bytes) }),
  ]),
);

/** The item that a stream record brings. */
export const StreamImage = z.record(z.string(), Attribute);
