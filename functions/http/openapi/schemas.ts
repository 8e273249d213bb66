import { toJSONSchema } from 'zod/v4/core';
import * as z from '../../contract/z';

export type JsonSchema = Record<string, unknown>;

const place = '#/components/schemas/';

/** Fields that say which dialect and document a schema belongs to: here, this one. */
function bare({ $schema: _dialect, $id: _id, $defs: _parts, ...schema }: JsonSchema): JsonSchema {
  return schema;
}

/** Every schema of the contract that has a name. OpenAPI 3.1 writes schemas in the dialect zod gives. */
export function namedSchemas(): Record<string, JsonSchema> {
  const { schemas } = toJSONSchema(z.globalRegistry, { uri: (id) => `${place}${id}` });
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, bare(schema)]));
}

/** A schema by its name, or written out, with its named parts by theirs. */
export function schemaOf(schema: z.core.$ZodType): JsonSchema {
  const name = z.globalRegistry.get(schema)?.id;
  if (name !== undefined) return { $ref: `${place}${name}` };
  const written: unknown = JSON.parse(
    JSON.stringify(toJSONSchema(schema)).replaceAll('"#/$defs/', `"${place}`),
  );
  return bare(z.record(z.string(), z.unknown()).parse(written));
}
