import type { ProblemCode } from '../../functions/contract/problems';

/** The problems of the law's lifecycles. */
export const lawProblems = [
  'materials_already_requested',
  'not_in_notice',
  'ward_not_heard',
  'explanation_already_asked',
  'extension_used',
  'extension_too_late',
  'return_too_late',
  'date_in_future',
  'date_before_case',
  'mandate_needed',
  'wrong_route',
  'promise_incomplete',
  'asked_in_time',
  'new_facts_needed',
  'not_that_question',
  'period_over',
  'same_desk',
  'no_superior',
  'no_such_article',
  'name_other_side_first',
  'same_matter_pending',
  'key_used',
  'recovery_code_invalid',
  'still_needed',
  'last_administrator',
  'second_administrator',
] as const satisfies ProblemCode[];
export type LawProblem = (typeof lawProblems)[number];
