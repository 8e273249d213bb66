import { limits } from '../contract/limits';
import { Refused } from '../domain/refused';

const jsonType = /^application\/json\s*(;|$)/i;

const decoder = new TextDecoder('utf-8', { fatal: true });

/** One half of a character that is written in two. A cut text ends in one; no table keeps it, and no key has it. */
const half = /\p{Cs}/gu;
const written = /\\ud[89a-f]/i;

const withoutHalves = (_: string, value: unknown): unknown =>
  typeof value === 'string' ? value.replace(half, '') : value;

function parse(bytes: ArrayBuffer): unknown {
  try {
    const text = decoder.decode(bytes);
    // Bytes of UTF-8 hold whole characters alone; halves come as escapes.
    return written.test(text) ? JSON.parse(text, withoutHalves) : JSON.parse(text);
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
