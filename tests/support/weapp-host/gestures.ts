import type { Happening } from './events';
import { current } from './find';
import { isOn, lineOf, shownNodes, textOf, type PageNode } from './page-tree';

/** The screen under the finger. */
export interface Surface {
  tree(): PageNode;
  /** Lets the event happen; says how many methods of the program it called. */
  happen(node: PageNode, what: Happening): number;
}

const fields: ReadonlySet<string> = new Set(['input', 'textarea']);
const choosers: ReadonlySet<string> = new Set([
  'picker',
  'switch',
  'slider',
  'radio-group',
  'checkbox-group',
]);

/** What WeChat allows when a field says nothing; -1 is no limit. */
const usualMaxLength = 140;

const name = (node: PageNode): string => `<${node.tag}> "${textOf(node)}"`;

/** A native button that is off, or an element that tells a screen reader so. */
const isDisabled = ({ tag, attrs }: PageNode): boolean =>
  (tag === 'button' && isOn(attrs['disabled'])) || isOn(attrs['ariaDisabled']);

/** The native button around an element that asks WeChat for the privacy consent. */
const consenting = (node: PageNode): PageNode | undefined =>
  lineOf(node).find(({ attrs }) => attrs['openType'] === 'agreePrivacyAuthorization');

/**
 * Taps the element. `agree`: told of the button that gives the privacy consent, when it was that one.
 * @throws when it stands in a disabled button or nothing listens.
 */
export function tap(surface: Surface, node: PageNode, agree: (id: string) => void = () => undefined): void {
  const target = current(surface.tree(), node);
  const consent = consenting(target);
  if (consent) {
    agree(String(consent.attrs['id']));
    surface.happen(consent, { type: 'agreeprivacyauthorization', detail: {} });
    return;
  }
  if (lineOf(target).some(isDisabled)) {
    throw new Error(`${name(target)} is disabled`);
  }
  if (surface.happen(target, { type: 'tap', detail: { x: 0, y: 0 } }) === 0) {
    throw new Error(`nothing listens to a tap on ${name(target)}`);
  }
}

/**
 * Goes into the field (or the one inside the element), puts `text` in place of what is there, and leaves it.
 * Like WeChat it keeps only the field's maxlength. @throws when there is no field or it is disabled.
 */
export function type(surface: Surface, node: PageNode, text: string): void {
  const field = shownNodes(current(surface.tree(), node)).find(({ tag }) => fields.has(tag));
  if (!field) throw new Error(`there is no field in ${name(node)}`);
  if (isOn(field.attrs['disabled'])) throw new Error(`the field in ${name(node)} is disabled`);
  const maxLength = Number(field.attrs['maxlength'] ?? usualMaxLength);
  const value = maxLength < 0 ? text : text.slice(0, maxLength);
  for (const step of ['focus', 'input', 'blur']) {
    surface.happen(current(surface.tree(), field), { type: step, detail: { value, cursor: value.length } });
  }
}

/** Settles a picker, switch, slider or group of buttons on `value`. @throws when the element is in none. */
export function choose(surface: Surface, node: PageNode, value: unknown): void {
  const chooser = lineOf(current(surface.tree(), node)).find(({ tag }) => choosers.has(tag));
  if (!chooser) throw new Error(`${name(node)} is in no picker, switch or group`);
  surface.happen(chooser, { type: 'change', detail: { value } });
}
