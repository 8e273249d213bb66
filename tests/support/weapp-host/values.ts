/** A function of the program, about whose parameters nothing is known. */
export type Callable = (...given: unknown[]) => unknown;

export const isCallable = (value: unknown): value is Callable => typeof value === 'function';

/** Whether `value` is an object with string keys; it may come from any realm. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
