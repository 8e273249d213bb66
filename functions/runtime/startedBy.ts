import * as z from '../contract/z';
import { environment, readEnv } from './env';
import { errorFields, log, type Log } from './log';
import type { ReadSecrets } from './secrets';
import { SecretsEnv } from './secretsEnv';

/** What Lambda and the template say to every function of itself, beside what it asks for. */
const LambdaEnv = SecretsEnv.extend({
  AWS_LAMBDA_FUNCTION_NAME: z.string().optional(),
  AWS_REGION: z.string().default(''),
  AWS_ACCESS_KEY_ID: z.string().default(''),
  AWS_SECRET_ACCESS_KEY: z.string().default(''),
  AWS_SESSION_TOKEN: z.string().optional(),
});

/** For so long what was read of secrets is used without a look, milliseconds: a new value is in use everywhere after it. */
export const secretsFreshMs = 300_000;

function readerOf(env: z.output<typeof LambdaEnv>): ReadSecrets | null {
  if (env.SECRETS.length === 0) return null;
  const place = {
    names: env.SECRETS,
    region: env.AWS_REGION,
    accessKeyId: env.AWS_ACCESS_KEY_ID,
    secretAccessKey: env.AWS_SECRET_ACCESS_KEY,
    sessionToken: env.AWS_SESSION_TOKEN,
    endpoint: env.SECRETS_ENDPOINT,
  };
  return async () => (await import('./secrets')).secretsManager(place)();
}

type Starting = {
  source?: Readonly<Record<string, string | undefined>>;
  /** Milliseconds. */
  clock?: () => number;
  say?: Log;
};

/**
 * The handler of a deployed function, made of its environment and the secrets it may read. In AWS that begins while the
 * function starts, so that no request waits for it; elsewhere, where a module is only asked for its parts, the first call
 * begins it. Secrets are looked at again every few minutes, and where one has changed the handler is made anew; while they
 * cannot be read, or make no sense, the one that is there goes on.
 */
export function startedBy<S extends z.ZodType, A extends unknown[], R>(
  schema: S,
  make: (env: z.output<S>) => (...given: A) => R | Promise<R>,
  { source = environment, clock = Date.now, say = log }: Starting = {},
): (...given: A) => Promise<R> {
  type Made = { handler: (...given: A) => R | Promise<R>; of: string };
  const env = readEnv(LambdaEnv, source);
  const readSecrets = readerOf(env);
  let made: Made | undefined;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let looking: Promise<Made> | undefined;

  const from = (secrets: Record<string, string>): Made => ({
    handler: make(readEnv(schema, { ...source, ...secrets })),
    of: JSON.stringify(secrets),
  });

  async function look(read: ReadSecrets): Promise<Made> {
    lookedAt = clock();
    try {
      const secrets = await read();
      return made?.of === JSON.stringify(secrets) ? made : from(secrets);
    } catch (error) {
      say('secrets_failed', errorFields(error));
      if (made) return made;
      lookedAt = Number.NEGATIVE_INFINITY;
      throw error;
    }
  }

  async function current(): Promise<Made> {
    if (!readSecrets) return (made ??= from({}));
    if (made && clock() - lookedAt < secretsFreshMs) return made;
    looking ??= look(readSecrets).finally(() => (looking = undefined));
    made = await looking;
    return made;
  }

  if (env.AWS_LAMBDA_FUNCTION_NAME !== undefined) {
    if (!readSecrets) made = from({});
    // Whoever calls first hears of it.
    else void current().catch(() => undefined);
  }
  return async (...given) => (await current()).handler(...given);
}
