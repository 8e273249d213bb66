import { NotOnPage } from './changes';
import { lineOf, shownNodes, textOf, type PageNode } from './page-tree';

const orSay = (found: PageNode | undefined, wanted: string, root: PageNode): PageNode => {
  if (!found) throw new NotOnPage(`no ${wanted} on the page:\n${textOf(root)}`);
  return found;
};

/**
 * The innermost element that shows `text`, and nothing but it if there is such a one; the first in page order.
 * @throws NotOnPage when no element (of this tag) shows it
 */
export function byText(root: PageNode, text: string, tag?: string): PageNode {
  const showing = shownNodes(root).filter(
    (node) => textOf(node).includes(text) && (!tag || node.tag === tag),
  );
  const around = new Set(showing.flatMap((node) => lineOf(node).slice(1)));
  const innermost = showing.filter((node) => !around.has(node));
  const exact = innermost.find((node) => textOf(node) === text);
  return orSay(exact ?? innermost[0], tag ? `${tag} with "${text}"` : `"${text}"`, root);
}

/** @throws NotOnPage when no shown element has the id. */
export function byId(root: PageNode, id: string): PageNode {
  const found = shownNodes(root).find(({ attrs }) => attrs['id'] === id);
  return orSay(found, `element with id "${id}"`, root);
}

/** The element that a screen reader calls `label`. @throws NotOnPage when there is none. */
export function byLabel(root: PageNode, label: string): PageNode {
  const found = shownNodes(root).find(({ attrs }) => attrs['ariaLabel'] === label);
  return orSay(found, `element labelled "${label}"`, root);
}

/**
 * The element with this role (a native button has its own) whose label, or else text, is `name`.
 * @throws NotOnPage when there is none
 */
export function byRole(root: PageNode, role: string, name: string): PageNode {
  const plays = ({ tag, attrs }: PageNode) =>
    attrs['ariaRole'] === role || (role === 'button' && tag === 'button');
  const nameOf = (node: PageNode) => node.attrs['ariaLabel'] ?? textOf(node);
  const found = shownNodes(root).find((node) => plays(node) && nameOf(node) === name);
  return orSay(found, `${role} "${name}"`, root);
}

const countedRoles = ['heading', 'list', 'link'];

/** How an element is told from the others of its page; those that need not be told apart have nothing. */
function markOf(node: PageNode): string[] {
  const { id, ariaRole: role, ariaLabel: label } = node.attrs;
  if (typeof role !== 'string' || !countedRoles.includes(role)) return [];
  // Without one of its own, an element goes by the number that Taro gave it.
  const isNamed = typeof id === 'string' && id !== '' && !id.startsWith('_');
  return [isNamed ? `#${id}` : `${role} ${typeof label === 'string' ? label : textOf(node)}`];
}

/** Headings, lists and links that stand on the page more than once: by their ids, or else by their names. */
export const repeated = (root: PageNode): string[] =>
  shownNodes(root)
    .flatMap(markOf)
    .filter((mark, at, marks) => marks.indexOf(mark) !== at);

/** Every shown element of one tag, in page order. */
export const allByTag = (root: PageNode, tag: string): PageNode[] =>
  shownNodes(root).filter((node) => node.tag === tag);

/**
 * The element as it is now: itself, or after the page changed the one with its id, or without id in its place.
 * @throws NotOnPage when it is gone
 */
export function current(root: PageNode, node: PageNode): PageNode {
  const shown = shownNodes(root);
  if (shown.includes(node)) return node;
  const mark = ({ tag, place, attrs }: PageNode) => JSON.stringify([tag, attrs['id'] ?? place]);
  const same = shown.find((other) => mark(other) === mark(node));
  return orSay(same, `${node.tag} any more that was looked up before`, root);
}
