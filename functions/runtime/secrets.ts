import { createHash } from 'node:crypto';
import type { Instant } from '../contract/ids';
import * as z from '../contract/z';
import { algorithm, scope, signFor, stamp } from './awsSignature';
import { patienceOf } from './deadline';

/** The values of secrets by the names of variables. Whoever starts a function can read them from another place. */
export type ReadSecrets = () => Promise<Record<string, string>>;

/** What Lambda tells a function of itself, and the template of its secrets. */
export type SecretsPlace = {
  /** Names or ARNs in Secrets Manager. */
  names: readonly string[];
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string | undefined;
  /** Another service than AWS's own. */
  endpoint?: string | undefined;
};

const Answer = z.object({ SecretString: z.string() });
const Values = z.record(z.string(), z.string());

/** Milliseconds; the first request of an instance waits for it. */
const patienceMs = 3000;

const suffixOf = (region: string): string =>
  region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The headers of a signed call. */
function signed(host: string, body: string, at: Instant, place: SecretsPlace): Record<string, string> {
  const { region, accessKeyId, secretAccessKey, sessionToken } = place;
  const headers: Record<string, string> = {
    'content-type': 'application/x-amz-json-1.1',
    host,
    'x-amz-date': stamp(at),
    ...(sessionToken === undefined ? {} : { 'x-amz-security-token': sessionToken }),
    'x-amz-target': 'secretsmanager.GetSecretValue',
  };
  const named = Object.keys(headers).join(';');
  const lines = Object.entries(headers).map(([name, value]) => `${name}:${value}\n`);
  const request = ['POST', '/', '', lines.join(''), named, digest(body)].join('\n');
  const here = scope(at, region, 'secretsmanager');
  const text = [algorithm, stamp(at), here, digest(request)].join('\n');
  const signature = signFor(here, secretAccessKey, text);
  const authorization = `${algorithm} Credential=${accessKeyId}/${here}, SignedHeaders=${named}, Signature=${signature}`;
  return { ...headers, authorization };
}

/** Secrets of AWS Secrets Manager, each a JSON object, laid together. @throws Error with the name of the one that failed */
export const secretsManager =
  (place: SecretsPlace): ReadSecrets =>
  async () => {
    const { region } = place;
    const url = new URL(place.endpoint ?? `https://secretsmanager.${region}.${suffixOf(region)}`);
    const read = async (name: string): Promise<Record<string, string>> => {
      const body = JSON.stringify({ SecretId: name });
      const headers = signed(url.host, body, new Date().toISOString(), place);
      const signal = patienceOf(patienceMs);
      const reply = await fetch(url, { method: 'POST', redirect: 'error', headers, body, signal });
      // What it answers may quote what it holds.
      const answer = reply.ok ? Answer.safeParse(await reply.json()) : null;
      const values = answer?.success ? Values.safeParse(JSON.parse(answer.data.SecretString)) : null;
      if (!values?.success) throw new Error(`the secret ${name} could not be read: ${reply.status}`);
      return values.data;
    };
    return Object.assign({}, ...(await Promise.all(place.names.map(read)))) as Record<string, string>;
  };
