import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { writeAtomically } from '../writeAtomically';

/** The browser app could not be built; the message says so in Chinese and ends with what the build printed. */
class BuildFailed extends Error {
  override readonly name = 'BuildFailed';
}

const root = path.resolve(__dirname, '../../..');
const sources = ['src', 'config', 'functions/contract', 'babel.config.cjs', 'package-lock.json'];

function filesUnder(name: string): string[] {
  const full = path.join(root, name);
  if (!existsSync(full)) return [];
  const inside = readdirSync(full, { withFileTypes: true, recursive: true }).filter((entry) =>
    entry.isFile(),
  );
  return inside.map((entry) => path.join(entry.parentPath, entry.name)).sort();
}

/** Digest of everything that goes into the browser build. */
function sourceDigest(): string {
  const hash = createHash('sha256');
  for (const name of sources) {
    const files = path.extname(name)
      ? [path.join(root, name)].filter((file) => existsSync(file))
      : filesUnder(name);
    for (const file of files) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function build(output: string): Promise<void> {
  const taro = path.join(root, 'node_modules/@tarojs/cli/bin/taro');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [taro, 'build', '--type', 'h5'], {
      cwd: root,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        TARO_APP_LOGIN_PAGE: '/local/',
        TARO_APP_OUTPUT: path.relative(root, output),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else
        reject(
          new BuildFailed(`网页版没有编译成功，请先运行 npm run build:h5 看错误：\n${said.slice(-2000)}`),
        );
    });
  });
}

/**
 * The browser build of the app, made now if the sources have changed since the last one.
 * @returns its folder. @throws when the build fails, with the end of what it printed.
 */
export async function builtApp(): Promise<string> {
  const output = path.join(root, 'dist/h5-local');
  const stamp = path.join(output, '.stamp');
  const digest = sourceDigest();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return output;
  await build(output);
  await writeAtomically(stamp, digest);
  return output;
}
