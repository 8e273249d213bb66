import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { createHash } from 'node:crypto';

export const root = path.resolve(__dirname, '../../../..');

/** Everything that goes into a build of the app. `package.json` names the browsers it is built for. */
const sources = [
  'src',
  'config',
  'functions/contract',
  'babel.config.cjs',
  'project.config.json',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

function filesOf(name: string): string[] {
  const full = path.join(root, name);
  if (statSync(full).isFile()) return [full];
  const inside = readdirSync(full, { withFileTypes: true, recursive: true });
  return inside
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** Digest of the sources of the app and of what else decides how it is built. */
export function sourceDigest(settings: string): string {
  const hash = createHash('sha256').update(settings);
  for (const file of sources.flatMap(filesOf)) {
    const content = readFileSync(file);
    hash.update(`\n${path.relative(root, file)} ${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

/** The app could not be built; the message says so in Chinese and ends with what the build printed. */
class BuildFailed extends Error {
  override readonly name = 'BuildFailed';
}

/** One way to build the app: for whom, and with which settings of config/index.ts. */
export type Build = { target: 'h5' | 'weapp'; settings: Record<`TARO_APP_${string}`, string> };

const builds = path.join(root, 'dist/local');
/** Builds of one target that are left standing: a stack may still serve one of older sources. */
const kept = 4;

function run({ target, settings }: Build, output: string): Promise<void> {
  const taro = path.join(root, 'node_modules/@tarojs/cli/bin/taro');
  const TARO_APP_OUTPUT = path.relative(root, output);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [taro, 'build', '--type', target], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production', TARO_APP_RELEASE: 'no', ...settings, TARO_APP_OUTPUT },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) return resolve();
      const advice = `应用没有编译成功，请先运行 npm run build:${target} 看错误：`;
      reject(new BuildFailed(`${advice}\n${said.slice(-2000)}`));
    });
  });
}

async function removeOld(target: string): Promise<void> {
  const found = readdirSync(builds)
    .filter((name) => name.startsWith(`${target}-`))
    .map((name) => path.join(builds, name));
  const newestFirst = found
    .map((folder) => ({ folder, made: statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((one, other) => other.made - one.made);
  await Promise.all(
    newestFirst.slice(kept).map(({ folder }) => rm(folder, { recursive: true, force: true })),
  );
}

/**
 * A build of the app, made now unless there is one of these very sources. Its folder is named by them and appears
 * whole, so that two who build at once do not meet: the later one takes what the first has made.
 * @returns its folder. @throws BuildFailed with the end of what the build printed.
 */
export async function built(build: Build): Promise<string> {
  const { target } = build;
  const output = path.join(builds, `${target}-${sourceDigest(JSON.stringify(build)).slice(0, 16)}`);
  if (existsSync(output)) return output;
  const draft = `${output}.${process.pid}`;
  await mkdir(draft, { recursive: true });
  try {
    await run(build, draft);
    await rename(draft, output).catch((error: unknown) => {
      if (!existsSync(output)) throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  await removeOld(target);
  return output;
}

/** The browser build of the local stack, which is of the same origin, knows where whoever opens it is signed in, and shows the parts. */
export const builtApp = (): Promise<string> =>
  built({
    target: 'h5',
    settings: {
      TARO_APP_API_BASE: '',
      TARO_APP_LOGIN_PAGE: '/local/visit',
      TARO_APP_GALLERY: 'yes',
      // So that a pack can be looked at: part of what the build is named by.
      TARO_APP_LANGUAGES: process.env['TARO_APP_LANGUAGES'] ?? '',
    },
  });
