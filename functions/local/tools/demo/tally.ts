import type { EndpointName } from '../../../contract/endpoints';
import type { ProblemCode } from '../../../contract/problems';
import type { Answered } from '../apiClient';

/** Counts of what should have passed or been refused, and every time it was otherwise. */
export class Tally {
  passed = 0;
  refused = 0;
  readonly wrong: string[] = [];

  /** It had to pass: the reply. @throws when it did not, after noting it. */
  pass<N extends EndpointName>(
    what: string,
    answered: Answered<N>,
  ): Extract<Answered<N>, { ok: true }>['reply'] {
    if (answered.ok) {
      this.passed += 1;
      return answered.reply;
    }
    this.wrong.push(`${what}: refused (${answered.status} ${answered.problem.code}), should pass`);
    throw new Error(this.wrong.at(-1));
  }

  /** It had to be refused with this code. */
  refuse<N extends EndpointName>(what: string, code: ProblemCode, answered: Answered<N>): void {
    if (!answered.ok && answered.problem.code === code) {
      this.refused += 1;
      return;
    }
    const got = answered.ok ? 'passed' : answered.problem.code;
    this.wrong.push(`${what}: ${got}, should be refused with ${code}`);
  }

  /** A fact that has to hold. */
  hold(what: string, holds: boolean): void {
    if (holds) this.passed += 1;
    else this.wrong.push(`${what}: does not hold`);
  }
}
