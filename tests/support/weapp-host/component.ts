import { createInstance, type Instance, type OnSetData } from './instance';
import type { Realm } from './realm';
import { isCallable, isRecord } from './values';

const partOf = (definition: Record<string, unknown>, name: string): Record<string, unknown> => {
  const part = definition[name];
  return isRecord(part) ? part : {};
};

/** What a property holds before its element gives it a value. */
const initialOf = (property: unknown): unknown => {
  if (isRecord(property) && 'value' in property) return property['value'];
  const type = isRecord(property) ? property['type'] : property;
  const name = isCallable(type) ? type.name : '';
  const empty: Record<string, unknown> = { String: '', Number: 0, Boolean: false, Array: [] };
  return name in empty ? empty[name] : null;
};

/** A custom component at one place of one page. */
export interface Component {
  readonly instance: Instance;
  /** Gives it the values that its element carries. */
  receive(attrs: Readonly<Record<string, unknown>>): void;
  lifetime(name: 'created' | 'attached' | 'ready' | 'detached'): void;
}

interface Surroundings {
  realm: Realm;
  onSetData: OnSetData;
  /** Lets an event happen on the component's own element. */
  trigger(name: string, detail: unknown, bubbles: boolean): void;
}

/** Brings the component that `Component(definition)` registered for `path` to life. */
export function createComponent(
  path: string,
  definition: Record<string, unknown>,
  { realm, onSetData, trigger }: Surroundings,
): Component {
  const properties = partOf(definition, 'properties');
  const lifetimes = { ...definition, ...partOf(definition, 'lifetimes') };
  const initial = Object.fromEntries(
    Object.entries(properties).map(([name, type]) => [name, initialOf(type)]),
  );
  const triggerEvent = (name: unknown, detail: unknown, options: unknown) =>
    trigger(String(name), detail, isRecord(options) && options['bubbles'] === true);
  const instance = createInstance(
    realm,
    {
      path,
      data: { ...initial, ...partOf(definition, 'data') },
      members: { ...partOf(definition, 'methods'), triggerEvent },
    },
    onSetData,
  );
  instance.self['properties'] = instance.data;
  const received = new Map<string, string>();

  return {
    instance,
    receive(attrs) {
      for (const name of Object.keys(properties)) {
        const json = JSON.stringify(attrs[name]);
        // What the component has since set itself stands until its element carries something new.
        if (json === undefined || json === received.get(name)) continue;
        received.set(name, json);
        instance.data[name] = realm.copy(attrs[name]);
      }
    },
    lifetime(name) {
      const found = lifetimes[name];
      if (isCallable(found)) found.call(instance.self);
    },
  };
}
