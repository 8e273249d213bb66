import type { WrongArticle } from '../contract/articles';
import type { CaseId } from '../contract/ids';
import type { FieldProblem } from '../contract/problems';
import { Refused } from './refused';

/** The request is not what the contract says; `errors` name each field. */
export class InvalidInput extends Refused {
  constructor(readonly errors: FieldProblem[]) {
    super('invalid_input');
  }
}

/**
 * The same key brought something else before: that stands, and what came now is not taken for it. `caseId`: the case that
 * was filed with it.
 */
export class KeyUsed extends Refused {
  constructor(readonly caseId?: CaseId) {
    super('key_used');
  }
}

/** It cites articles that cannot be. */
export class NoSuchArticle extends Refused {
  constructor(readonly articles: readonly WrongArticle[]) {
    super('no_such_article');
  }
}

/** A colleague has taken it, as whoever would see it at their desk otherwise may know: it is there no more, and in whose hands. */
export class TakenBy extends Refused {
  constructor(readonly by: string) {
    super('not_found');
  }
}

/** The resident's own case about the same matter, shown to them instead of a second one. */
export class SameMatter extends Refused {
  constructor(readonly caseId: CaseId) {
    super('same_matter_pending');
  }
}
