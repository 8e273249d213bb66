import type { IncomingMessage } from 'node:http';
import { rm } from 'node:fs/promises';
import { PassThrough, type Readable } from 'node:stream';
import busboy from 'busboy';
import { takeIn } from './intake';
import type { Objects, Version } from './objects';
import { checkForm } from './policy';
import { StoreRefusal } from './refusal';
import type { Keys } from './signing';

const fieldBytes = 20 * 1024;
const longestKey = 1024;

type Form = { fields: Map<string, string>; file: Readable };

const parserOf = (request: IncomingMessage) => {
  try {
    return busboy({ headers: request.headers, limits: { fieldSize: fieldBytes, fields: 100, files: 1 } });
  } catch {
    throw new StoreRefusal('MalformedPOSTRequest', 'The body of your POST request is not well-formed');
  }
};

/** The fields up to the file, and the file as it comes; what comes after it counts for nothing, as with S3. */
const formOf = (request: IncomingMessage): Promise<Form> =>
  new Promise((resolve, reject) => {
    const fields = new Map<string, string>();
    const parser = parserOf(request);
    const file = new PassThrough();
    const fail = (error: Error) => {
      file.destroy(error);
      reject(error);
    };
    const broken = () => fail(new StoreRefusal('MalformedPOSTRequest'));
    parser.on('field', (name, value, { valueTruncated }) => {
      if (valueTruncated) broken();
      else fields.set(name.toLowerCase(), value);
    });
    parser.on('file', (name, content) => {
      if (name !== 'file') {
        content.resume();
        broken();
        return;
      }
      content.on('error', fail);
      resolve({ fields: new Map(fields), file: content.pipe(file) });
    });
    parser.on('error', broken);
    parser.on('close', () =>
      reject(
        new StoreRefusal('IncorrectNumberOfFilesInPostRequest', 'POST requires exactly one file upload'),
      ),
    );
    // A phone that goes away half-way leaves nothing behind.
    request.on('close', () => {
      if (!request.complete) fail(new StoreRefusal('MalformedPOSTRequest', 'The upload broke off'));
    });
    request.pipe(parser);
  });

/** Takes in a form as S3 does: checked before the first byte of its file is written. @throws StoreRefusal */
export async function takeForm(
  request: IncomingMessage,
  { bucket, keys, now, objects }: { bucket: string; keys: Keys; now: Date; objects: Objects },
): Promise<Version> {
  const { fields, file } = await formOf(request);
  const allowed = checkForm(fields, bucket, keys, now);
  const key = fields.get('key') ?? '';
  if (key === '') throw new StoreRefusal('InvalidArgument', 'Bucket POST must contain a field named "key"');
  if (Buffer.byteLength(key) > longestKey) throw new StoreRefusal('KeyTooLongError');
  const taken = await takeIn(file, await objects.aside(), allowed.to);
  if (taken.size < allowed.from) {
    await rm(taken.file, { force: true });
    throw new StoreRefusal('EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size');
  }
  return objects.keep(key, fields.get('content-type') ?? 'binary/octet-stream', taken);
}
