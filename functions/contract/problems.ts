import { CaseId } from './ids';
import { Puzzle } from './puzzle';
import * as z from './z';

/** Every way the server says no. Stable: a phone a year old still knows them. */
export const ProblemCode = z
  .enum([
    'malformed_json',
    'unsupported_media_type',
    'body_too_large',
    'invalid_input',
    'unknown_area',
    'unknown_organisation',
    'unknown_person',
    'not_signed_in',
    'session_ended',
    'login_code_invalid',
    'login_refused',
    'invitation_invalid',
    'not_found',
    'not_allowed',
    'helping_ended',
    'owners_alone',
    'guardian_by_law',
    'guardian_is_other_side',
    'ward_of_age',
    'too_many_helpers',
    'cannot_be_joined',
    'places_taken',
    'too_many_joined',
    'others_joined',
    'wrong_status',
    'stale_version',
    'case_full',
    'materials_already_requested',
    'not_in_notice',
    'ward_not_heard',
    'explanation_already_asked',
    'extension_used',
    'extension_too_late',
    'return_too_late',
    'mandate_needed',
    'wrong_route',
    'promise_incomplete',
    'asked_in_time',
    'new_facts_needed',
    'period_over',
    'date_in_past',
    'date_too_far',
    'date_in_future',
    'date_before_case',
    'conflict_of_interest',
    'same_desk',
    'no_superior',
    'no_such_article',
    'name_other_side_first',
    'not_that_question',
    'same_matter_pending',
    'key_used',
    'recovery_code_invalid',
    'roster_taken',
    'leave_overlaps',
    'deputy_away',
    'deputy_elsewhere',
    'still_needed',
    'last_administrator',
    'second_administrator',
    'unknown_file',
    'file_not_received',
    'files_unavailable',
    'papers_unavailable',
    'reason_needed',
    'record_broken',
    'two_people_needed',
    'draft_changed',
    'draft_unfit',
    'code_invalid',
    'phone_code_invalid',
    'scan_over',
    'text_code_invalid',
    'signed_in_already',
    'too_many_requests',
    'wechat_unavailable',
    'store_unavailable',
    'unexpected',
  ])
  .meta({ id: 'ProblemCode' });
export type ProblemCode = z.infer<typeof ProblemCode>;

/** What is wrong with one field. `limit` is the number that was passed or missed. */
export const FieldProblemCode = z
  .enum([
    'required',
    'too_long',
    'too_many',
    'not_a_choice',
    'unknown_field',
    'id_check_digit',
    'case_check_digit',
    'born_in_future',
    'born_too_early',
    'not_as_id',
    'consent_needed',
    'invalid',
  ])
  .meta({ id: 'FieldProblemCode' });
export type FieldProblemCode = z.infer<typeof FieldProblemCode>;

export const FieldProblem = z
  .strictObject({
    /** JSON pointer into the body, path or query. */
    pointer: z.string(),
    code: FieldProblemCode,
    limit: z.number().optional(),
  })
  .meta({ id: 'FieldProblem' });
export type FieldProblem = z.infer<typeof FieldProblem>;

/** RFC 9457, with our stable code; `detail` is a Chinese sentence that says what to do. */
export const Problem = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: ProblemCode,
    /** The request's id, to quote when asking for help. */
    instance: z.string(),
    errors: z.array(FieldProblem).optional(),
    /** One's own like case that is open already, or the one that was filed before with the same key. */
    caseId: CaseId.optional(),
    /** With `too_many_requests`, where work lets the request in at once. */
    puzzle: Puzzle.optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof Problem>;
