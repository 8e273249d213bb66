import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { openApiDocument } from '../../functions/http/openapi/document';

jest.setTimeout(60_000);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'client-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What the compiler has to say of some files, as strictly as it is asked here. */
async function complaints(files: Record<string, string>): Promise<string[]> {
  const names = await Promise.all(
    Object.entries(files).map(async ([name, text]) => {
      const file = path.join(folder, name);
      await writeFile(file, text);
      return file;
    }),
  );
  const program = ts.createProgram(names, {
    strict: true,
    noEmit: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

const client = `
import type { components, operations, paths } from './schema';
type Schemas = components['schemas'];
type Reply<O extends keyof operations> = operations[O]['responses'] extends { 200: { content: { 'application/json': infer R } } } ? R : never;

export const path: keyof paths = '/v1/cases/{caseId}';
export const numberOf = ({ state }: Reply<'getCase'>): string => state.number;
export const next = (page: Reply<'myCases'>): string | null => page.next;
export const code = (problem: Schemas['Problem']): string => problem.code;
`;

test('a client can be generated from the description, and compiles', async () => {
  const schema = astToString(await openapiTS(JSON.stringify(openApiDocument())));
  expect(await complaints({ 'schema.ts': schema, 'client.ts': client })).toEqual([]);
  const wrong = client.replace('state.number', 'state.nummer');
  expect(await complaints({ 'schema.ts': schema, 'client.ts': wrong })).toEqual([
    expect.stringContaining("Property 'nummer' does not exist"),
  ]);
});
