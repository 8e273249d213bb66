import { writeAt } from './data-path';
import type { Realm } from './realm';
import { isCallable, isRecord } from './values';

/** A page or component of the running program: what its code calls `this`, and the template it shows. */
export interface Instance {
  readonly path: string;
  readonly self: Record<string, unknown>;
  readonly data: Record<string, unknown>;
  /** Calls the method if there is one; says whether there was. What it throws goes through. */
  call(method: string, ...given: unknown[]): boolean;
}

/** Told of each setData: its size in bytes of JSON, and what to call once the change is shown. */
export type OnSetData = (bytes: number, shown: () => void) => void;

interface Parts {
  path: string;
  data: unknown;
  members: Record<string, unknown>;
}

/** Brings a page or component to life; its data is a copy made in the program's realm. */
export function createInstance(
  realm: Realm,
  { path, data: initial, members }: Parts,
  onSetData: OnSetData,
): Instance {
  const data = recordOf(realm.copy(isRecord(initial) ? initial : {}));
  const setData = (change: unknown, callback?: unknown) => {
    const json = JSON.stringify(change);
    // An entry that is undefined is lost in JSON; WeChat refuses it and leaves the value as it is.
    for (const [key, value] of Object.entries(recordOf(realm.copy(change)))) writeAt(data, key, value);
    onSetData(Buffer.byteLength(json), () => {
      if (isCallable(callback)) callback.call(self);
    });
  };
  const self = recordOf(realm.copy({}));
  Object.assign(self, members, { data, setData });
  return {
    path,
    self,
    data,
    call(method, ...given) {
      const found = self[method];
      if (!isCallable(found)) return false;
      found.apply(self, given);
      return true;
    },
  };
}

const recordOf = (value: unknown): Record<string, unknown> => {
  if (!isRecord(value)) throw new TypeError('setData takes an object');
  return value;
};
