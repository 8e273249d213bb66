import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { npmChromium, type BrowserProgram } from './npm-chromium';

const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const systemPrograms = (): BrowserProgram[] => {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const chosen = process.env['CHROME_PATH'];
  const paths = systemNames.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...(chosen ? [chosen] : []), ...paths].map((path) => ({ path, env: {} }));
};

/** Why the program does not run here; nothing when it does. */
const complaintOf = ({ path, env }: BrowserProgram): string | undefined => {
  const { error, status, stderr } = spawnSync(path, ['--version'], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: 20_000,
  });
  return status === 0 ? undefined : (error?.message ?? stderr.trim());
};

/** The first that runs, or what each of them says. */
const firstRunning = (programs: BrowserProgram[]): BrowserProgram | string[] => {
  const complaints: string[] = [];
  for (const program of programs) {
    const complaint = complaintOf(program);
    if (complaint === undefined) return program;
    complaints.push(complaint);
  }
  return complaints;
};

/** The browser of the system: the one CHROME_PATH names, else the first on the PATH; undefined without one. */
export function systemBrowser(): BrowserProgram | undefined {
  const program = firstRunning(systemPrograms());
  return Array.isArray(program) ? undefined : program;
}

/** The browser from npm. @throws with the reason when it does not run here. */
export function npmBrowser(): BrowserProgram {
  const program = firstRunning(npmChromium());
  if (Array.isArray(program))
    throw new Error(`the Chromium from npm does not run here: ${program.join('; ')}`);
  return program;
}

/** Where a run says to its workers what it has found: each file would start the browser once more to ask. */
const name = 'BROWSER_FOUND';

/** Once before the tests of a run. */
export function tellBrowser(): void {
  const program = findBrowser();
  if (!(program instanceof Error)) process.env[name] = JSON.stringify(program);
}

let found: BrowserProgram | Error | undefined;

/** The browser of the system, else the one from npm, else an error that says why neither. Looked for once. */
export function findBrowser(): BrowserProgram | Error {
  const look = () => {
    try {
      return systemBrowser() ?? npmBrowser();
    } catch (thrown) {
      const elsewhere = `${systemNames.join(', ')} are not on the PATH, nor does CHROME_PATH name a browser`;
      return new Error(
        `no browser: ${elsewhere}; ${thrown instanceof Error ? thrown.message : String(thrown)}`,
      );
    }
  };
  const told = process.env[name];
  return (found ??= told === undefined ? look() : (JSON.parse(told) as BrowserProgram));
}
