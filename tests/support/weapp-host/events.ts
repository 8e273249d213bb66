import { lineOf, type PageNode } from './page-tree';
import type { Realm } from './realm';

/** The events that travel up the page; every other event stays with its element. */
const bubbling: ReadonlySet<string> = new Set([
  'tap',
  'longpress',
  'longtap',
  'touchstart',
  'touchmove',
  'touchend',
  'touchcancel',
  'transitionend',
  'animationstart',
  'animationiteration',
  'animationend',
]);

export interface Happening {
  type: string;
  detail?: unknown;
  /** Whether it travels up; by default as WeChat rules for its type. */
  bubbles?: boolean;
}

const camelCase = (name: string): string =>
  name.toLowerCase().replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const datasetOf = ({ attrs }: PageNode): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(attrs)
      .filter(([name]) => name.startsWith('data-'))
      .map(([name, value]) => [camelCase(name.slice('data-'.length)), value]),
  );

const targetOf = (node: PageNode) => ({
  id: node.attrs['id'] ?? '',
  dataset: datasetOf(node),
  offsetLeft: 0,
  offsetTop: 0,
});

/** The method an element names for `verb` and `type`, as in `bindtap` or `bind:tap`. */
const methodFor = ({ attrs }: PageNode, verb: string, type: string): string | undefined => {
  const name = attrs[`${verb}${type}`] ?? attrs[`${verb}:${type}`];
  return typeof name === 'string' && name !== '' ? name : undefined;
};

let lastTimeStamp = 0;

/**
 * Lets an event happen on `node`: down by `capture-bind` and `capture-catch`, then up by `bind` and `catch`.
 * A `catch` ends its way; of all `mut-bind`s on the way only the first is called.
 * @returns how many methods were called
 * @throws when an element names a method that its page or component does not have
 */
export function dispatch(realm: Realm, node: PageNode, { type, detail = {}, bubbles }: Happening): number {
  const travels = bubbles ?? bubbling.has(type);
  const line = travels ? lineOf(node) : [node];
  const timeStamp = ++lastTimeStamp;
  let called = 0;
  const callIfNamed = (at: PageNode, verb: string): boolean => {
    const method = methodFor(at, verb, type);
    if (method === undefined) return false;
    const event = { type, timeStamp, target: targetOf(node), currentTarget: targetOf(at), mark: {}, detail };
    const touches = { touches: [], changedTouches: [] };
    if (!at.owner.call(method, realm.copy({ ...event, ...touches }))) {
      throw new Error(`${at.owner.path} has no method "${method}" to handle the event "${type}"`);
    }
    called++;
    return true;
  };

  for (const at of [...line].reverse()) {
    callIfNamed(at, 'capture-bind');
    if (callIfNamed(at, 'capture-catch')) return called;
  }
  let mutuallyTaken = false;
  for (const at of line) {
    callIfNamed(at, 'bind');
    if (!mutuallyTaken) mutuallyTaken = callIfNamed(at, 'mut-bind');
    if (callIfNamed(at, 'catch')) return called;
  }
  return called;
}
