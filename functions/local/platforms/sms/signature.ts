import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/** How far the clocks may be apart, seconds. */
const apartSeconds = 300;

export interface SignedRequest {
  readonly method: string;
  /** The addresses the sender may have signed: a server behind another path sees only its own. */
  readonly paths: readonly string[];
  readonly headers: Headers;
  readonly body: string;
}

const Authorization =
  /^TC3-HMAC-SHA256 Credential=([^/]+)\/(\d{4}-\d\d-\d\d)\/(\w+)\/tc3_request, ?SignedHeaders=([\w;-]+), ?Signature=([0-9a-f]{64})$/;

/** A host signed with its port or, as Tencent's own library does it, without. */
const hosts = (headers: Headers): string[] => {
  const host = headers.get('host') ?? '';
  return [host, host.replace(/:\d+$/, '')];
};

const equal = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/**
 * Why a request is refused for its signature (TC3-HMAC-SHA256); undefined when it is good.
 * Source: cloud.tencent.com/document/api/382/52072, 签名方法 v3.
 */
export function signatureProblem(
  { method, paths, headers, body }: SignedRequest,
  { secretId, secretKey }: { secretId: string; secretKey: string },
  now: Date,
): string | undefined {
  const [, id, date, service, names, signature] =
    Authorization.exec(headers.get('authorization') ?? '') ?? [];
  if (!id || !date || !service || !names || !signature) return 'AuthFailure.SignatureFailure';
  if (id !== secretId) return 'AuthFailure.SecretIdNotFound';
  const timestamp = headers.get('x-tc-timestamp') ?? '';
  const stamped = Number(timestamp);
  if (!(Math.abs(now.getTime() / 1000 - stamped) <= apartSeconds)) return 'AuthFailure.SignatureExpire';
  if (new Date(stamped * 1000).toISOString().slice(0, 10) !== date) return 'AuthFailure.SignatureFailure';
  const signed = names.split(';');
  // Tencent's library takes the service's name from the host it is pointed at.
  const services = ['sms', ...hosts(headers).map((host) => host.split('.')[0])];
  if (!signed.includes('host') || !signed.includes('content-type') || !services.includes(service))
    return 'AuthFailure.SignatureFailure';

  const key = hmac(hmac(hmac(`TC3${secretKey}`, date), service), 'tc3_request');
  const signatureWith = (path: string, host: string): string => {
    const valueOf = (name: string) =>
      name === 'host' ? host : (headers.get(name) ?? '').trim().toLowerCase();
    const lines = signed.map((name) => `${name}:${valueOf(name)}\n`).join('');
    const canonical = [method, path, '', lines, names, sha256(body)].join('\n');
    const scope = `${date}/${service}/tc3_request`;
    return hmac(key, ['TC3-HMAC-SHA256', timestamp, scope, sha256(canonical)].join('\n')).toString('hex');
  };
  const good = paths.some((path) =>
    hosts(headers).some((host) => equal(signatureWith(path, host), signature)),
  );
  return good ? undefined : 'AuthFailure.SignatureFailure';
}
