import * as z from 'zod/v4';
import type { Changes } from '../changes';
import type { Realm } from '../realm';
import { isCallable, isRecord, type Callable } from '../values';
import { WxFailure } from '../wx-failure';

/** What every wx function needs: the realm its answers are made in, and where to tell of changes. */
export interface Surroundings {
  realm: Realm;
  changes: Changes;
}

type Reply = Record<string, unknown>;
type Outcome = { went: 'success' | 'fail'; reply: Reply };

const callback = (options: unknown, name: string): Callable | undefined => {
  const found = isRecord(options) ? options[name] : undefined;
  return isCallable(found) ? found : undefined;
};

async function attempt(name: string, work: () => Promise<Reply | void> | Reply | void): Promise<Outcome> {
  try {
    return { went: 'success', reply: { errMsg: `${name}:ok`, ...(await work()) } };
  } catch (thrown) {
    if (thrown instanceof WxFailure) {
      const number = thrown.errCode === undefined ? {} : { errCode: thrown.errCode };
      return { went: 'fail', reply: { errMsg: `${name}:fail ${thrown.message}`, ...number } };
    }
    if (thrown instanceof z.ZodError) {
      return { went: 'fail', reply: { errMsg: `${name}:fail parameter error: ${z.prettifyError(thrown)}` } };
    }
    throw thrown;
  }
}

/**
 * A wx function in WeChat's own form: it takes one object, starts at once, and later calls `success` or
 * `fail`, then `complete`; without any of the three it returns a promise.
 */
export function asyncApi<Options>(
  { realm, changes }: Surroundings,
  name: string,
  options: z.ZodType<Options>,
  run: (options: Options) => Promise<Reply | void> | Reply | void,
): Callable {
  return (given: unknown = {}) => {
    const outcome = attempt(name, () => run(options.parse(given)));
    const complete = callback(given, 'complete');
    const wanted = { success: callback(given, 'success'), fail: callback(given, 'fail') };
    const report = (then: (outcome: Outcome, reply: unknown) => void) =>
      outcome.then(
        (reached) => then(reached, realm.copy(reached.reply)),
        (thrown: unknown) => changes.fail(thrown),
      );

    if (!complete && !wanted.success && !wanted.fail) {
      return realm.promise((resolve, reject) => {
        void report(({ went }, reply) => (went === 'success' ? resolve(reply) : reject(reply)));
      });
    }
    void report(({ went }, reply) => {
      changes.guard(() => wanted[went]?.(reply));
      changes.guard(() => complete?.(reply));
    });
    return undefined;
  };
}

/** Options of a wx function that needs none. */
export const NoOptions = z.object({});
