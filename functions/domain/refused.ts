import type { ProblemCode } from '../contract/problems';

/** A rule said no. Thrown by commands, mapped to a status once, at the door. */
export class Refused extends Error {
  constructor(readonly code: ProblemCode) {
    super(code);
    this.name = 'Refused';
  }
}
