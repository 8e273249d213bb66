import type { ProblemCode } from '../../contract/problems';

/** The HTTP status of each way to say no. */
export const problemStatus = {
  malformed_json: 400,
  unsupported_media_type: 415,
  body_too_large: 413,
  invalid_input: 422,
  unknown_area: 422,
  unknown_organisation: 422,
  unknown_person: 422,
  not_signed_in: 401,
  session_ended: 401,
  login_code_invalid: 401,
  login_refused: 403,
  invitation_invalid: 422,
  not_found: 404,
  not_allowed: 403,
  wrong_status: 409,
  stale_version: 409,
  case_full: 409,
  too_many_requests: 429,
  wechat_unavailable: 503,
  store_unavailable: 503,
  unexpected: 500,
} as const satisfies Record<ProblemCode, number>;
