import { rename, writeFile } from 'node:fs/promises';

/** Replaces a file whole: whoever reads it, also after a crash, sees the old text or the new. One writer a file. */
export async function writeAtomically(file: string, text: string): Promise<void> {
  const draft = `${file}.new`;
  await writeFile(draft, text, { mode: 0o600 });
  await rename(draft, file);
}
