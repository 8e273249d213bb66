import type { Seal } from './seal';

/**
 * A part of the store whose every call first sees to it that the keys are at hand, so that nobody who calls it has to:
 * while there are none, the call fails as it does when the table is out of reach.
 */
export const withKeys = <P extends object>({ fresh }: Pick<Seal, 'fresh'>, part: P): P =>
  new Proxy(part, {
    get(target, name) {
      const call: unknown = Reflect.get(target, name);
      if (typeof call !== 'function') return call;
      return async (...given: unknown[]): Promise<unknown> => {
        await fresh();
        const answer: unknown = await Reflect.apply(call, target, given);
        return answer;
      };
    },
  });
