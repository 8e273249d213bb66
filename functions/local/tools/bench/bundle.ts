import path from 'node:path';
import { build, type BuildOptions, type Metafile } from 'esbuild';
import lambdaBundle from '../../../../config/lambdaBundle.cjs';

const root = path.resolve(__dirname, '../../../..');

/** A deployed function: the file that AWS Lambda starts, and bytes that are read then and when they are asked for. */
export type Bundle = { file: string; files: string[]; startBytes: number; laterBytes: number };

/** The files that come with one when it is imported. */
function imported(outputs: Metafile['outputs'], name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const { kind, path: next, external } of outputs[name]?.imports ?? [])
    if (kind === 'import-statement' && external !== true) imported(outputs, next, seen);
  return seen;
}

/** A function bundled into a folder as it is deployed. `entry`: its file from the root, without `.ts`. */
export async function bundle(entry: string, folder: string): Promise<Bundle> {
  // What is left out here is serverless-esbuild's own.
  const {
    outputFileExtension,
    exclude: _e,
    concurrency: _c,
    outputWorkFolder: _o,
    ...options
  } = lambdaBundle();
  const ours: BuildOptions = options;
  const { metafile } = await build({
    ...ours,
    absWorkingDir: root,
    entryPoints: [`${entry}.ts`],
    outdir: path.join(folder, path.dirname(entry)),
    outExtension: { '.js': outputFileExtension },
    metafile: true,
  });
  const { outputs } = metafile;
  const start = Object.keys(outputs).find((name) => outputs[name]?.entryPoint === `${entry}.ts`) ?? '';
  const atStart = imported(outputs, start);
  const bytes = (isAtStart: boolean): number =>
    Object.entries(outputs)
      .filter(([name]) => atStart.has(name) === isAtStart)
      .reduce((sum, [, output]) => sum + output.bytes, 0);
  return {
    file: path.resolve(root, start),
    files: Object.keys(outputs).map((name) => path.resolve(root, name)),
    startBytes: bytes(true),
    laterBytes: bytes(false),
  };
}
