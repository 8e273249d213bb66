import { contracts } from '../kinds';
import { sensitiveFields, type SensitiveFieldOf } from '../deeds/sensitive';
import { CaseKind } from '../words';
import * as z from '../z';

/** What may stand masked: text of any form, where it may be left out it still may, and several stay several. */
type Loosened<F> =
  F extends z.ZodOptional<infer Inner>
    ? z.ZodOptional<Loosened<Inner>>
    : F extends z.ZodArray
      ? z.ZodArray<z.ZodString>
      : z.ZodString;

type ShapeOf<K extends CaseKind> = (typeof contracts)[K]['form']['shape'];
type ShownShape<K extends CaseKind> = {
  [F in keyof ShapeOf<K>]: F extends SensitiveFieldOf<K> ? Loosened<ShapeOf<K>[F]> : ShapeOf<K>[F];
};

function loosened(field: unknown): z.ZodType {
  if (field instanceof z.ZodOptional) return loosened(field.unwrap()).optional();
  return field instanceof z.ZodArray ? z.array(z.string()) : z.string();
}

/** The answers of a kind with each of its sealed fields, and no other, loosened. */
function shown<K extends CaseKind>(kind: K) {
  const { form } = contracts[kind];
  const sealed: readonly string[] = sensitiveFields(kind);
  const shape = Object.entries<z.ZodType>(form.shape).map(([field, schema]) => [
    field,
    sealed.includes(field) ? loosened(schema) : schema,
  ]);
  return z.strictObject({
    kind: z.literal(kind),
    form: z.strictObject(Object.fromEntries(shape) as ShownShape<K>),
  });
}

type Shown = { [K in CaseKind]: ReturnType<typeof shown<K>> }[CaseKind];

/**
 * The answers of a case as one who reads it is shown them: what says who somebody is may stand masked (`138****5678`),
 * and is no phone and no day then. Filing takes `Answers`, where it must be one.
 */
export const ShownAnswers = z
  .discriminatedUnion('kind', CaseKind.options.map((kind) => shown(kind)) as [Shown, ...Shown[]])
  .meta({ id: 'ShownAnswers' });
export type ShownAnswers = z.infer<typeof ShownAnswers>;
