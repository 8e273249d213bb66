import { FieldProblemCode, type FieldProblem } from './problems';
import type * as z from './z';

/** What a schema of ours says of a value by itself. */
const ownCode = FieldProblemCode.extract(['id_check_digit', 'case_check_digit', 'required']);

type Issue = z.core.$ZodIssue;

/** RFC 6901: a tilde or slash inside a name is written ~0 or ~1. */
const token = (part: PropertyKey): string => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`;

const pointer = (path: readonly PropertyKey[]): string => path.map(token).join('');

/** A choice between shapes points at the field that chooses, but holds the whole object as its input. */
function chosen(input: unknown, field: string | undefined): unknown {
  const isObject = typeof input === 'object' && input !== null;
  return isObject && field !== undefined ? Reflect.get(input, field) : input;
}

function isMissing(issue: Issue): boolean {
  const input = issue.code === 'invalid_union' ? chosen(issue.input, issue.discriminator) : issue.input;
  return input === undefined;
}

function codeOf(issue: Issue): Pick<FieldProblem, 'code' | 'limit'> {
  switch (issue.code) {
    case 'too_small':
      return { code: issue.origin === 'string' || issue.origin === 'array' ? 'required' : 'invalid' };
    case 'too_big':
      if (issue.origin === 'string') return { code: 'too_long', limit: Number(issue.maximum) };
      if (issue.origin === 'array') return { code: 'too_many', limit: Number(issue.maximum) };
      return { code: 'invalid' };
    case 'invalid_value':
    case 'invalid_union':
      return { code: isMissing(issue) ? 'required' : 'not_a_choice' };
    case 'invalid_type':
      return { code: isMissing(issue) ? 'required' : 'invalid' };
    case 'custom':
      return { code: ownCode.safeParse(issue.params?.code).data ?? 'invalid' };
    case 'invalid_format':
    case 'not_multiple_of':
    case 'unrecognized_keys':
    case 'invalid_key':
    case 'invalid_element':
      return { code: 'invalid' };
  }
}

/**
 * Zod's issues in our words, the same on the phone and on the server. Parse with `reportInput: true`, else a
 * missing field cannot be told from a wrong one.
 */
export const fieldProblems = (issues: readonly Issue[]): FieldProblem[] =>
  issues.flatMap((issue): FieldProblem[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ pointer: pointer([...issue.path, key]), code: 'unknown_field' }))
      : [{ pointer: pointer(issue.path), ...codeOf(issue) }],
  );
