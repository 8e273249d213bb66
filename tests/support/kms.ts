import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { KMSClient } from '@aws-sdk/client-kms';
import { canonicalJson } from '../../functions/contract/record/canonical';
import * as z from '../../functions/contract/z';

const Context = z.record(z.string(), z.string());
const Made = z.strictObject({ KeyId: z.string(), KeySpec: z.literal('AES_256'), EncryptionContext: Context });
const Opened = z.strictObject({ CiphertextBlob: z.base64(), EncryptionContext: Context });

type Fault = 'down' | 'throttled' | 'denied';

export type FakeKms = {
  client: KMSClient;
  /** The key that data keys are wrapped with. */
  keyId: string;
  /** What was asked for, in order, with the context of each. */
  asked: { operation: string; context: Record<string, string> }[];
  /** From now on, until `well`. */
  fall: (fault: Fault) => void;
  well: () => void;
  close: () => Promise<void>;
};

class Failure extends Error {
  constructor(
    readonly type: string,
    readonly status = 400,
  ) {
    super(type);
  }
}

const faults: Record<Fault, () => Failure> = {
  down: () => new Failure('KMSInternalException', 500),
  throttled: () => new Failure('ThrottlingException'),
  denied: () => new Failure('AccessDeniedException'),
};

const wrapped = (master: Buffer, plain: Buffer, context: string): string => {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', master, iv).setAAD(Buffer.from(context));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64');
};

function unwrapped(master: Buffer, blob: string, context: string): Buffer {
  const bytes = Buffer.from(blob, 'base64');
  try {
    const cipher = createDecipheriv('aes-256-gcm', master, bytes.subarray(0, 12));
    cipher.setAAD(Buffer.from(context)).setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]);
  } catch {
    throw new Failure('InvalidCiphertextException');
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString('utf8');
}

/** Every request to KMS is signed for its region and its service. */
function mustBeSigned({ headers }: IncomingMessage): void {
  const signed = /^AWS4-HMAC-SHA256 Credential=[^/]+\/\d{8}\/cn-northwest-1\/kms\/aws4_request, /;
  if (!signed.test(headers.authorization ?? '')) throw new Failure('MissingAuthenticationTokenException');
}

/** A small KMS (JSON 1.1) with one key, for the client that talks to the real one. */
export async function fakeKms(): Promise<FakeKms> {
  const keyId = 'arn:aws-cn:kms:cn-northwest-1:000000000000:key/tests';
  const master = randomBytes(32);
  const asked: FakeKms['asked'] = [];
  let fault: Fault | null = null;

  function answer(operation: string, body: unknown): object {
    if (operation === 'GenerateDataKeyWithoutPlaintext') {
      const { KeyId, EncryptionContext } = Made.parse(body);
      asked.push({ operation, context: EncryptionContext });
      if (KeyId !== keyId) throw new Failure('NotFoundException');
      return {
        KeyId: keyId,
        CiphertextBlob: wrapped(master, randomBytes(32), canonicalJson(EncryptionContext)),
      };
    }
    const { CiphertextBlob, EncryptionContext } = Opened.parse(body);
    asked.push({ operation, context: EncryptionContext });
    const plain = unwrapped(master, CiphertextBlob, canonicalJson(EncryptionContext));
    return { KeyId: keyId, Plaintext: plain.toString('base64') };
  }

  const server = createServer((request, response) => {
    void (async () => {
      const operation = String(request.headers['x-amz-target']).replace('TrentService.', '');
      const text = await textOf(request);
      try {
        mustBeSigned(request);
        if (fault) throw faults[fault]();
        response.setHeader('content-type', 'application/x-amz-json-1.1');
        response.end(JSON.stringify(answer(operation, JSON.parse(text))));
      } catch (error) {
        const { type, status } = error instanceof Failure ? error : new Failure('ValidationException');
        response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' });
        response.end(JSON.stringify({ __type: type, message: 'no' }));
      }
    })();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const client = new KMSClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'cn-northwest-1',
    credentials: { accessKeyId: 'tests', secretAccessKey: 'tests' },
    maxAttempts: 1,
  });
  return {
    ...{ client, keyId, asked },
    fall: (how) => {
      fault = how;
    },
    well: () => {
      fault = null;
    },
    close: () => {
      client.destroy();
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}
