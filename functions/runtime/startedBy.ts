import * as z from '../contract/z';
import { readEnv } from './env';

/** AWS Lambda names itself so to every function it runs. */
const LambdaEnv = z.object({ AWS_LAMBDA_FUNCTION_NAME: z.string().optional() });

/**
 * The handler of a deployed function. In AWS it is made while the function starts: a setting that is missing is heard of
 * there, and no request waits for it. Elsewhere, where a module is only asked for its parts, the first call makes it.
 */
export function startedBy<A extends unknown[], R>(make: () => (...given: A) => R): (...given: A) => R {
  if (readEnv(LambdaEnv).AWS_LAMBDA_FUNCTION_NAME !== undefined) return make();
  let made: ((...given: A) => R) | undefined;
  return (...given) => (made ??= make())(...given);
}
