import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A browser to run, and what has to be in its environment for it to find its libraries and fonts. */
export interface BrowserProgram {
  path: string;
  env: Record<string, string>;
}

const unpackedFolder = (): string => {
  const packageFolder = join(dirname(require.resolve('@sparticuz/chromium')), '..', '..');
  return join(packageFolder, '..', '..', '.cache', 'sparticuz-chromium');
};

/**
 * Unpacks the browser of the npm package with the libraries it brings for Amazon's Linux. The package unpacks
 * into the temporary folder and takes a half-written file for a whole one, so it is given a folder of its own,
 * in a process of its own, and what it made is put in place by one rename: tests may start at the same time.
 */
function unpack(into: string): void {
  mkdirSync(dirname(into), { recursive: true });
  const own = mkdtempSync(`${into}-`);
  const script = `require('@sparticuz/chromium').executablePath().catch((e) => { console.error(e.message); process.exit(1) })`;
  const env = { ...process.env, TMPDIR: own, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  const { status, stderr } = spawnSync(process.execPath, ['-e', script], {
    cwd: __dirname,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) {
    rmSync(own, { recursive: true });
    throw new Error(`@sparticuz/chromium could not be unpacked: ${stderr}`);
  }
  try {
    renameSync(own, into);
  } catch {
    // Another process was quicker.
    rmSync(own, { recursive: true });
  }
}

/**
 * The browser from npm, unpacked on first use (200 MB beside node_modules): without help, for a system that has
 * the libraries, then with those it brings.
 * @throws when the package cannot be unpacked
 */
export function npmChromium(): BrowserProgram[] {
  const folder = unpackedFolder();
  if (!existsSync(folder)) unpack(folder);
  const path = join(folder, 'chromium');
  const fonts: Record<string, string> = existsSync('/etc/fonts/fonts.conf')
    ? {}
    : { FONTCONFIG_PATH: join(folder, 'fonts') };
  return [
    { path, env: fonts },
    { path, env: { ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') } },
  ];
}
