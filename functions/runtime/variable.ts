import * as z from '../contract/z';

/** A variable that holds JSON. */
export const json = <S extends z.ZodType>(schema: S) =>
  z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.issues.push({ code: 'custom', input: text, message: 'is not JSON' });
        return z.NEVER;
      }
    })
    .pipe(schema);

/** A variable that a deployment always sets, and leaves empty for none. */
export const orNone = <S extends z.ZodType>(schema: S) =>
  z.union([z.literal('').transform(() => undefined), schema]).optional();

/** Settings that make sense together: all of them or none. */
export const allOrNone =
  <Name extends string>(names: readonly Name[]) =>
  ({ value, issues }: z.core.ParsePayload<{ readonly [N in Name]?: unknown }>): void => {
    const missing = names.filter((name) => value[name] === undefined);
    if (missing.length === names.length) return;
    for (const name of missing) issues.push({ code: 'custom', input: undefined, path: [name] });
  };

/** The secrets of Secrets Manager, each a JSON object of some of the names; a function may read those that it needs. */
export const SecretName = z.enum([
  'seal',
  'numbers',
  'tokens',
  'receipts',
  'wechat',
  'push',
  'reports',
  'sms',
  'wecom',
  'edge',
]);
export type SecretName = z.infer<typeof SecretName>;

/**
 * Who gives a variable its value: a secret of Secrets Manager, the environment of whoever packages and deploys, the
 * template itself or AWS, or nobody on AWS, because it is for other places.
 */
export const GivenBy = z.enum(['secret', 'setting', 'template', 'elsewhere']);
export type GivenBy = z.infer<typeof GivenBy>;

/**
 * Says of a variable what it is and what happens without, for the tables of config/deploy.md (`npm run settings`). It is
 * Markdown of one line.
 */
const given =
  (givenBy: GivenBy) =>
  <S extends z.ZodType>(schema: S, description: string): S =>
    schema.meta({ givenBy, description });

/** `secret`: in which of them. */
export const inSecret = <S extends z.ZodType>(secret: SecretName, schema: S, description: string): S =>
  schema.meta({ givenBy: 'secret' satisfies GivenBy, secret, description });
export const setting = given('setting');
export const byTemplate = given('template');
export const forOtherPlaces = given('elsewhere');
