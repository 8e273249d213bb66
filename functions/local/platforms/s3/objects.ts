import { randomBytes } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import * as z from '../../../contract/z';
import { writeAtomically } from '../../writeAtomically';

const StoredVersion = z.object({
  key: z.string(),
  version: z.string(),
  at: z.string(),
  /** A marker says that from here on there is nothing under the key. */
  marker: z.boolean(),
  size: z.int(),
  type: z.string(),
  etag: z.string(),
});
/** One version of one object. */
export type Version = z.infer<typeof StoredVersion>;

/** Bytes written aside, not yet an object. */
export type Written = { file: string; size: number; etag: string };

export type Objects = {
  /** A file to write to before it is known whether it may be kept. */
  aside(): Promise<string>;
  keep(key: string, type: string, written: Written): Promise<Version>;
  mark(key: string): Promise<Version>;
  /** Versions of every key that begins so, the latest first within a key. */
  versions(prefix: string): Promise<Version[]>;
  /** The latest, or the one named; null when it is not there or nothing is there any more. */
  find(key: string, version?: string): Promise<Version | null>;
  read(version: Version, range?: { from: number; to: number }): ReadStream;
  remove(key: string, version: string): Promise<void>;
};

const described = '.json';

/** Objects with their versions in a folder: two files each, the description last, so that what it describes is whole. */
export async function objectsIn(folder: string, now: () => Date): Promise<Objects> {
  const drafts = path.join(folder, 'drafts');
  // What was being written when the last run ended is nobody's.
  await rm(drafts, { recursive: true, force: true });
  await mkdir(drafts, { recursive: true });
  const folderOf = (key: string): string => path.join(folder, 'objects', encodeURIComponent(key));
  const fileOf = ({ key, version }: Pick<Version, 'key' | 'version'>): string =>
    path.join(folderOf(key), version);
  let latest = 0;

  /** Later versions have later names, also within a millisecond. */
  const newVersion = (): string => {
    latest = Math.max(latest + 1, now().getTime() * 1000);
    return `${latest.toString(36).padStart(12, '0')}${randomBytes(6).toString('hex')}`;
  };

  const describe = async (version: Version): Promise<Version> => {
    await mkdir(folderOf(version.key), { recursive: true });
    await writeAtomically(`${fileOf(version)}${described}`, JSON.stringify(version));
    return version;
  };

  const list = async (name: string): Promise<string[]> => {
    const found = await readdir(path.join(folder, 'objects', name)).catch(() => []);
    return found
      .filter((file) => file.endsWith(described))
      .sort()
      .reverse();
  };

  const versionsUnder = async (name: string): Promise<Version[]> =>
    Promise.all(
      (await list(name)).map(async (file) =>
        StoredVersion.parse(JSON.parse(await readFile(path.join(folder, 'objects', name, file), 'utf8'))),
      ),
    );

  return {
    aside: async () => path.join(drafts, randomBytes(12).toString('hex')),

    async keep(key, type, { file, size, etag }) {
      const version = {
        key,
        version: newVersion(),
        at: now().toISOString(),
        marker: false,
        size,
        type,
        etag,
      };
      await mkdir(folderOf(key), { recursive: true });
      await rename(file, fileOf(version));
      return describe(version);
    },

    mark: (key) =>
      describe({
        key,
        version: newVersion(),
        at: now().toISOString(),
        marker: true,
        size: 0,
        type: '',
        etag: '',
      }),

    async versions(prefix) {
      const names = await readdir(path.join(folder, 'objects')).catch(() => []);
      const wanted = names.filter((name) => decodeURIComponent(name).startsWith(prefix)).sort();
      return (await Promise.all(wanted.map(versionsUnder))).flat();
    },

    async find(key, version) {
      const all = await versionsUnder(encodeURIComponent(key));
      const found = version === undefined ? all[0] : all.find((one) => one.version === version);
      return found && !found.marker ? found : null;
    },

    read: (version, range) =>
      createReadStream(fileOf(version), range && { start: range.from, end: range.to }),

    async remove(key, version) {
      // Other names than ours are of nothing that is here.
      if (!/^[0-9a-z]+$/.test(version)) return;
      // The description first: bytes that nothing describes are not there.
      await rm(`${fileOf({ key, version })}${described}`, { force: true });
      await rm(fileOf({ key, version }), { force: true });
    },
  };
}
