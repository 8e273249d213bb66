import type { BuildOptions } from 'esbuild';

/** esbuild's options for a function, and serverless-esbuild's own. */
declare function lambdaBundle(): BuildOptions & {
  outputFileExtension: string;
  exclude: string[];
  concurrency: number;
  outputWorkFolder: string;
};
export = lambdaBundle;
