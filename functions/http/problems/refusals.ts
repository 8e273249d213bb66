import type { FieldProblem } from '../../contract/problems';
import { Refused } from '../../domain/refused';

/** The request is not what the contract says; `errors` name each field. */
export class InvalidInput extends Refused {
  constructor(readonly errors: FieldProblem[]) {
    super('invalid_input');
  }
}

/** Too often in one window; `retryAfter` in seconds. */
export class TooManyRequests extends Refused {
  constructor(readonly retryAfter: number) {
    super('too_many_requests');
  }
}
