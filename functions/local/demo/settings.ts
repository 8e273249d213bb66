import { parseArgs } from 'node:util';

export type DemoSettings = { questions: string | null };

/** Reads `--questions FILE`. */
export function demoSettings(args: string[]): DemoSettings {
  const { values } = parseArgs({ args, options: { questions: { type: 'string' } }, strict: true });
  return { questions: values.questions ?? null };
}
