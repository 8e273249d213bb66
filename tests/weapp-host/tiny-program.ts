import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openMiniProgram, type Host, type HostOptions } from '../support/weapp-host/host';

/** A program of one page, `pages/one`; further files by their path. */
export interface TinyProgram {
  wxml?: string;
  /** What stands between the braces of `Page({ … })`. */
  page?: string;
  files?: Record<string, string>;
}

const folders: string[] = [];
const opened: Host[] = [];

const unreachable = () => Promise.reject(new Error('no network in this test'));

/** Writes the program to a temporary folder and opens it; `closeAll` closes and removes it. */
export function openTiny(
  { wxml = '', page = '', files }: TinyProgram,
  options: Partial<HostOptions> = {},
): Host {
  const folder = mkdtempSync(join(tmpdir(), 'tiny-program-'));
  folders.push(folder);
  const all: Record<string, string> = {
    'app.json': '{ "pages": ["pages/one"] }',
    'app.js': 'App({})',
    'pages/one.wxml': wxml,
    'pages/one.js': `Page({ ${page} })`,
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const host = openMiniProgram({ dist: folder, fetch: unreachable, loginCode: () => 'code', ...options });
  opened.push(host);
  return host;
}

/** Closes what `openTiny` opened. @throws what a program has thrown unseen */
export async function closeAll(): Promise<void> {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  for (const host of opened.splice(0)) await host.close();
}
