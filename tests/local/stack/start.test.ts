import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import * as z from '../../../functions/contract/z';
import { caller, must, signIn } from '../../../functions/local/tools/apiClient';
import { removeFolder } from '../../support/removeFolder';
import { emptyFolder, peopledFolder } from '../../support/stack';
import { until } from '../../support/until';

const root = resolve(__dirname, '../../..');
/** Filling a folder takes a while, and so does a build, when the sources have just been changed. */
const firstStartMs = 120_000;

type Program = { process: ChildProcess; said: { stdout: string; stderr: string } };

const startArguments = ['--import', 'tsx', 'functions/local/stack/start.ts'];

const folders: string[] = [];
const programs: Program[] = [];
afterEach(async () => {
  for (const program of programs.splice(0)) {
    interrupt(program);
    await ended(program);
  }
  for (const folder of folders.splice(0)) await removeFolder(folder);
});

async function kept(folder: Promise<string>): Promise<string> {
  folders.push(await folder);
  return folder;
}

/** The stack, in a process group of its own as under a terminal. */
const run = (env: Record<string, string>): Program => watched(env, process.execPath, startArguments);

function watched(env: Record<string, string>, program: string, args: string[]): Program {
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, NODE_ENV: '', SEED: 'people', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const started: Program = { process: child, said: { stdout: '', stderr: '' } };
  child.stdout.on('data', (chunk: Buffer) => (started.said.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (started.said.stderr += chunk.toString()));
  programs.push(started);
  return started;
}

/** Waits for the line that says it can be used, and gives its address. */
async function ready({ process: child, said }: Program): Promise<string> {
  for (;;) {
    const address = /^ready (\S+)$/m.exec(said.stdout)?.[1];
    if (address) return address;
    const [what] = await Promise.race([once(child.stdout ?? child, 'data'), once(child, 'close')]);
    if (typeof what === 'number') throw new Error(`it ended with ${what}: ${said.stderr}`);
  }
}

/** What Ctrl-C does: every process of the group is told. */
function interrupt({ process: child }: Program): void {
  if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
    process.kill(-child.pid, 'SIGINT');
}

async function ended({ process: child }: Program): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
  return child.exitCode;
}

const wholeLife = 'says one line when it can be used, serves the app and the API there, and ends at Ctrl-C';
test(
  wholeLife,
  async () => {
    const DATA_DIR = await kept(peopledFolder());
    const program = run({ DATA_DIR });
    const origin = await ready(program);
    expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await (await fetch(origin)).text()).toContain('<title>掌上公共法律服务</title>');
    must('area', await caller(origin).call('area', { params: { areaCode: '150900000000' } }));

    interrupt(program);
    interrupt(program);
    expect(await ended(program)).toBe(0);
    expect(program.said.stdout).toBe(`ready ${origin}\n`);
    await expect(fetch(origin)).rejects.toThrow();

    // It gave the folder back, and left nothing behind that holds it.
    const again = run({ DATA_DIR });
    await ready(again);
    again.process.kill('SIGTERM');
    expect(await ended(again)).toBe(0);
  },
  firstStartMs,
);

/** The processes whose command line names this, as the engine's names its folder. */
async function naming(what: string): Promise<string[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const lines = await Promise.all(
    pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')),
  );
  return lines.filter((line) => line.includes(what));
}

test(
  'npm start, told to end, ends whole: npm, the server and the engine',
  async () => {
    const DATA_DIR = await kept(peopledFolder());
    const npm = watched({ DATA_DIR }, 'npm', ['start']);
    const origin = await ready(npm);
    expect(await naming(DATA_DIR)).not.toEqual([]);

    // As a supervisor does it: npm alone is told.
    npm.process.kill('SIGTERM');
    // npm's output closes when nobody holds it any more: the server, which has it too, is gone.
    await ended(npm);
    await until(async () => (await naming(DATA_DIR)).length === 0);
    await expect(fetch(origin)).rejects.toThrow();
  },
  firstStartMs,
);

test(
  'RATES is handed on to the API',
  async () => {
    const RATES = JSON.stringify({ request: { limit: 3, seconds: 3600 } });
    const origin = await ready(run({ DATA_DIR: await kept(peopledFolder()), RATES }));
    const phone = await signIn(origin, 'oTestRates');
    const refused = [];
    for (let asked = 0; asked < 10; asked += 1) {
      const answer = await phone.call('inbox', { query: {} });
      if (!answer.ok) refused.push(answer.problem.code);
    }
    expect(new Set(refused)).toEqual(new Set(['too_many_requests']));
  },
  firstStartMs,
);

test(
  'with SEED=areas a new folder has places and offices, and nobody on the staff',
  async () => {
    const program = run({ DATA_DIR: await kept(emptyFolder()), SEED: 'areas' });
    const origin = await ready(program);
    const phone = caller(origin);
    const query = { areaCode: '150902000000', kind: 'department' } as const;
    const { organisations } = must('organisations', await phone.call('organisations', { query }));
    expect(organisations).toHaveLength(4);
    const { parts } = must('area', await phone.call('area', { params: { areaCode: '150900000000' } }));
    expect(parts).toHaveLength(11);

    const asked = await fetch(`${origin}/local/step-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"slug":"150902-lawyer-1"}',
    });
    const { code } = z.object({ code: z.string() }).parse(await asked.json());
    const { me } = must('login', await phone.call('login', { body: { code } }));
    expect(me.memberships).toEqual([]);
  },
  firstStartMs,
);

describe('what keeps it from starting is said in one sentence', () => {
  async function complaint(env: Record<string, string>): Promise<string> {
    const program = run({ DATA_DIR: await kept(emptyFolder()), ...env });
    expect(await ended(program)).toBe(1);
    expect(program.said.stdout).toBe('');
    return program.said.stderr;
  }

  test.each([
    ['PORT', 'soon'],
    ['PORT', '65536'],
    ['SEED', 'everything'],
    ['DATA_DIR', ''],
    ['RATES', 'many'],
    ['RATES', '{"request":{"limit":-1,"seconds":60}}'],
  ])('%s=%s is no setting', async (name, value) => {
    expect(await complaint({ [name]: value })).toBe(
      `环境变量 ${name} 的值不对：请照 functions/local/README.md 的表格改正后再启动。\n`,
    );
  });

  test('a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    expect(await complaint({ PORT: String(port) })).toMatch(
      new RegExp(`^端口 ${port} 已被别的程序占用：[^\n]*\n$`),
    );
    other.close();
  });

  test('a data folder that is a file', async () => {
    const file = join(await kept(emptyFolder()), 'a file');
    await writeFile(file, '');
    expect(await complaint({ DATA_DIR: file })).toMatch(/^数据文件夹 .*a file 不能写入：[^\n]*\n$/);
  });

  test('secrets that somebody has spoilt', async () => {
    const folder = await kept(peopledFolder());
    await writeFile(join(folder, 'secrets.json'), '{');
    expect(await complaint({ DATA_DIR: folder })).toMatch(/^数据文件 .*secrets\.json 已损坏[^\n]*\n$/);
  });
});
