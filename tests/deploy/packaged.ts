import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import * as z from '../../functions/contract/z';
import { madeOnce } from './madeOnce';

const root = path.resolve(__dirname, '../..');
const program = path.join(root, 'node_modules/serverless/bin/serverless.js');

const Resource = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  DeletionPolicy: z.string().optional(),
  UpdateReplacePolicy: z.string().optional(),
  DependsOn: z.unknown().optional(),
  Condition: z.string().optional(),
});
export type Resource = z.infer<typeof Resource>;

const Template = z.object({
  Resources: z.record(z.string(), Resource),
  Outputs: z.record(z.string(), z.object({ Value: z.unknown() })),
});
export type Template = z.infer<typeof Template>;

const State = z.object({ service: z.object({ provider: z.object({ region: z.string() }) }) });

const Packaged = z.object({ text: z.string(), region: z.string() });

const Said = z.object({ stdout: z.string() });

/** Settings of the packaging that must not leak in from whoever runs the tests; nor may any credentials. */
const plain = { PATH: process.env['PATH'] ?? '', HOME: tmpdir(), SLS_NOTIFICATIONS_MODE: 'off' };

/** What is linked into a service folder of its own. */
const linked = ['config', 'node_modules', 'package.json', 'tsconfig.json'];

const entries = 'functions/entries';

/** What a template has of the code is its place: where settings are asked about, nothing stands for it. */
async function nothingInstead(folder: string): Promise<void> {
  await mkdir(path.join(folder, entries), { recursive: true });
  const names = await readdir(path.join(root, entries));
  for (const name of names.filter((one) => one.endsWith('.ts')))
    await writeFile(path.join(folder, entries, name), 'export const handler = (): void => undefined;');
  for (const name of names.filter((one) => one.endsWith('.json')))
    await copyFile(path.join(root, entries, name), path.join(folder, entries, name));
}

/** A service folder of its own: packaging keeps its state beside serverless.yml, and two at once take it from each other. */
async function serviceFolder(withCode: boolean): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'packaged-'));
  await Promise.all(linked.map((name) => symlink(path.join(root, name), path.join(folder, name))));
  if (withCode) await symlink(path.join(root, 'functions'), path.join(folder, 'functions'));
  else await nothingInstead(folder);
  await copyFile(path.join(root, 'serverless.yml'), path.join(folder, 'serverless.yml'));
  return folder;
}

/** A packaging: its template and its region. With the functions' code where nothing is set, without it otherwise. */
async function packageNow(settings: Record<string, string>): Promise<string> {
  const service = await serviceFolder(Object.keys(settings).length === 0);
  const folder = path.join(service, 'out');
  const read = (name: string): Promise<string> => readFile(path.join(folder, name), 'utf8');
  try {
    await promisify(execFile)(process.execPath, [program, 'package', '--package', folder], {
      cwd: service,
      env: { ...plain, ...settings },
    }).catch((error: unknown) => {
      // What is wrong stands in what it says, which the error itself leaves out.
      throw new Error(Said.parse(error).stdout, { cause: error });
    });
    const text = await read('cloudformation-template-update-stack.json');
    const { provider } = State.parse(JSON.parse(await read('serverless-state.json'))).service;
    return JSON.stringify({ text, region: provider.region });
  } finally {
    await rm(service, { recursive: true, force: true });
  }
}

/** The template that `npm run package` makes with these settings, and nothing else in the environment; packaged once a run. */
export async function packaged(settings: Record<string, string> = {}) {
  const key = createHash('sha256').update(JSON.stringify(settings)).digest('hex');
  const { text, region } = Packaged.parse(JSON.parse(await madeOnce(key, () => packageNow(settings))));
  return { text, region, template: Template.parse(JSON.parse(text)) };
}

/** The one resource of a name. */
export function resource({ Resources: resources }: Template, name: string): Resource {
  const found = resources[name];
  if (!found) throw new Error(`the template has no ${name}`);
  return found;
}

/** All resources of a type, by name. */
export const ofType = ({ Resources: resources }: Template, type: string): [string, Resource][] =>
  Object.entries(resources).filter(([, { Type }]) => Type === type);
