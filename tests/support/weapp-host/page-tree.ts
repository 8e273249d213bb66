import type { Instance } from './instance';

/**
 * An element on the screen. `owner` is the page or component whose template it stands in; `place` stays the
 * same from one rendering to the next.
 */
export interface PageNode {
  readonly tag: string;
  readonly place: string;
  readonly attrs: Readonly<Record<string, unknown>>;
  readonly parent: PageNode | null;
  readonly owner: Instance;
  readonly children: readonly (PageNode | string)[];
}

/** A flag as templates write it: `{{true}}` and the bare attribute give true. */
export const isOn = (flag: unknown): boolean => flag === true || flag === 'true';

const isHidden = ({ attrs }: PageNode): boolean =>
  isOn(attrs['hidden']) || (typeof attrs['style'] === 'string' && /display:\s*none/.test(attrs['style']));

/** The node and everything shown inside it, in page order. */
export function shownNodes(node: PageNode): PageNode[] {
  if (isHidden(node)) return [];
  return [node, ...node.children.flatMap((child) => (typeof child === 'string' ? [] : shownNodes(child)))];
}

/** The node and what it stands in, innermost first. */
export function lineOf(node: PageNode): PageNode[] {
  return node.parent ? [node, ...lineOf(node.parent)] : [node];
}

const flow = (node: PageNode): string => {
  if (isHidden(node)) return '';
  const inside = node.children.map((child) => (typeof child === 'string' ? child : flow(child))).join('');
  return node.tag === 'text' ? inside : `\n${inside}\n`;
};

/** What a person reads in the node: `text` elements run on, every other element begins a line of its own. */
export const textOf = (node: PageNode): string =>
  flow(node)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
