import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Written } from './objects';
import { StoreRefusal } from './refusal';

type Taken = Written & { sha256: string };

/**
 * Writes a stream to a file and stops at the first byte too many: nothing of it stays.
 * @throws StoreRefusal `EntityTooLarge`
 */
export async function takeIn(from: Readable, file: string, most: number): Promise<Taken> {
  const [md5, sha256] = [createHash('md5'), createHash('sha256')];
  let size = 0;
  const counting = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      md5.update(chunk);
      sha256.update(chunk);
      if (size > most)
        done(new StoreRefusal('EntityTooLarge', 'Your proposed upload exceeds the maximum allowed size'));
      else done(null, chunk);
    },
  });
  try {
    await pipeline(from, counting, createWriteStream(file, { mode: 0o600 }));
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  }
  return { file, size, etag: `"${md5.digest('hex')}"`, sha256: sha256.digest('hex') };
}
