import { createHash, createHmac } from 'node:crypto';
import * as z from '../contract/z';
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
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The headers of a signed call, by Signature Version 4 as AWS's general reference has it; the SDK's client weighs 100 kB. */
function signed(host: string, body: string, at: Date, place: SecretsPlace): Record<string, string> {
  const { region, accessKeyId, secretAccessKey, sessionToken } = place;
  const stamp = at.toISOString().replace(/[-:]|\.\d{3}/g, '');
  const headers: Record<string, string> = {
    'content-type': 'application/x-amz-json-1.1',
    host,
    'x-amz-date': stamp,
    ...(sessionToken === undefined ? {} : { 'x-amz-security-token': sessionToken }),
    'x-amz-target': 'secretsmanager.GetSecretValue',
  };
  const named = Object.keys(headers).join(';');
  const lines = Object.entries(headers).map(([name, value]) => `${name}:${value}\n`);
  const request = ['POST', '/', '', lines.join(''), named, digest(body)].join('\n');
  const scope = `${stamp.slice(0, 8)}/${region}/secretsmanager/aws4_request`;
  const key = scope.split('/').reduce<string | Buffer>(hmac, `AWS4${secretAccessKey}`);
  const signature = hmac(key, ['AWS4-HMAC-SHA256', stamp, scope, digest(request)].join('\n')).toString('hex');
  const authorization = `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=${named}, Signature=${signature}`;
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
      const headers = signed(url.host, body, new Date(), place);
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
