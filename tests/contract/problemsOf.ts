import { safeParse } from 'zod/v4/core';
import { fieldProblems } from '../../functions/contract/fieldProblems';
import type { FieldProblem } from '../../functions/contract/problems';
import type * as z from '../../functions/contract/z';

/** What is wrong with a value, in our words, as phone and server ask it; nothing when it fits. */
export function problemsOf(schema: z.core.$ZodType, value: unknown): FieldProblem[] {
  const read = safeParse(schema, value, { reportInput: true });
  return read.success ? [] : fieldProblems(read.error.issues);
}
