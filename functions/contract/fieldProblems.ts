import type { FieldProblem } from './problems';
import type * as z from './z';

type Issue = z.core.$ZodIssue;

const pointer = (path: readonly PropertyKey[]): string => path.map((part) => `/${String(part)}`).join('');

const isMissing = (issue: Issue): boolean => issue.code === 'invalid_type' && issue.input === undefined;

function codeOf(issue: Issue): Pick<FieldProblem, 'code' | 'limit'> {
  switch (issue.code) {
    case 'too_small':
      return { code: 'required' };
    case 'too_big':
      return { code: issue.origin === 'array' ? 'too_many' : 'too_long', limit: Number(issue.maximum) };
    case 'invalid_value':
    case 'invalid_union':
      return { code: issue.input === undefined ? 'required' : 'not_a_choice' };
    case 'custom':
      return { code: issue.params?.code === 'id_check_digit' ? 'id_check_digit' : 'invalid' };
    default:
      return { code: isMissing(issue) ? 'required' : 'invalid' };
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
