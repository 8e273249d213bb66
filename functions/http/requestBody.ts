import { limits } from '../contract/limits';
import { Refused } from '../domain/refused';

const jsonType = /^application\/json\s*(;|$)/i;

const decoder = new TextDecoder('utf-8', { fatal: true });

function parse(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch {
    throw new Refused('malformed_json');
  }
}

/**
 * The JSON body of a request.
 * @throws Refused `body_too_large`, `unsupported_media_type` or `malformed_json`.
 */
export async function requestBody(request: Request): Promise<unknown> {
  const bytes = await request.arrayBuffer();
  if (bytes.byteLength > limits.bodyBytes) throw new Refused('body_too_large');
  if (!jsonType.test(request.headers.get('content-type') ?? '')) throw new Refused('unsupported_media_type');
  return parse(bytes);
}
