import type { Changes } from './changes';
import { createComponent, type Component } from './component';
import { dispatch } from './events';
import type { Instance, OnSetData } from './instance';
import type { Modules } from './modules';
import type { PackageFiles } from './package-files';
import type { PageNode } from './page-tree';
import type { Realm } from './realm';
import { renderedChild, type RenderedChild, type RenderedNode, type Templates } from './wxml';

export interface Program {
  files: PackageFiles;
  realm: Realm;
  modules: Modules;
  templates: Templates;
  changes: Changes;
  onSetData(bytes: number): void;
}

/** Whose template is being shown, and what its element holds for its slots. */
interface Scope {
  owner: Instance;
  key: string;
  slotted: { content: readonly unknown[]; scope: Scope } | null;
}

interface Growing extends PageNode {
  readonly children: (PageNode | string)[];
}

interface Placed extends Component {
  element: PageNode;
}

/** A component may answer being attached by a setData, and so on; more rounds than this never end. */
const mostRounds = 50;

/** The view side of one page: renders its template and those of its components, and keeps the result. */
export class PageView {
  readonly #program: Program;
  readonly #page: () => Instance;
  readonly #components = new Map<string, Placed>();
  readonly #waiting: (() => void)[] = [];
  #met = new Set<string>();
  #arrived: Component[] = [];
  #tree: PageNode | null = null;

  constructor(program: Program, page: () => Instance) {
    this.#program = program;
    this.#page = page;
  }

  /** For every setData of the page and its components: it is shown soon, all that came meanwhile at once. */
  readonly onSetData: OnSetData = (bytes, shown) => {
    this.#program.onSetData(bytes);
    this.#tree = null;
    this.#waiting.push(shown);
    if (this.#waiting.length === 1) queueMicrotask(() => this.#showSoon());
  };

  /** What is on the screen for the data of this moment. */
  tree(): PageNode {
    for (let round = 0; round < mostRounds; round++) {
      if (this.#tree) return this.#tree;
      this.#render();
    }
    throw new Error(`${this.#page().path} never stops changing`);
  }

  /** Takes the page's components down. */
  close(): void {
    for (const component of this.#components.values()) component.lifetime('detached');
    this.#components.clear();
  }

  #showSoon(): void {
    const { changes } = this.#program;
    changes.guard(() => void this.tree());
    for (const shown of this.#waiting.splice(0)) changes.guard(shown);
    changes.notify();
  }

  #render(): void {
    const owner = this.#page();
    this.#met = new Set();
    this.#arrived = [];
    const root: Growing = { tag: 'page', place: '', attrs: {}, parent: null, owner, children: [] };
    this.#tree = root;
    const rendered = this.#program.templates.render(owner.path, owner.data);
    this.#fill(root, rendered.children, { owner, key: '', slotted: null });
    for (const [key, component] of this.#components) {
      if (this.#met.has(key)) continue;
      this.#components.delete(key);
      component.lifetime('detached');
    }
    for (const component of this.#arrived) component.lifetime('attached');
    for (const component of this.#arrived) component.lifetime('ready');
  }

  #fill(parent: Growing, rendered: readonly unknown[], scope: Scope): void {
    for (const [at, child] of rendered.map(renderedChild).entries()) {
      if (typeof child === 'string') parent.children.push(child);
      else
        this.#place(parent, child, {
          ...scope,
          key: `${scope.key}/${child.wxKey ?? at}:${child.wxVkey ?? ''}`,
        });
    }
  }

  #place(parent: Growing, rendered: RenderedNode, scope: Scope): void {
    const tag = rendered.tag.replace(/^wx-/, '');
    if (tag === 'virtual') return this.#fill(parent, rendered.children, scope);
    if (tag === 'slot') return this.#fillSlot(parent, rendered, scope);
    const node: Growing = {
      tag,
      place: scope.key,
      attrs: rendered.attr,
      parent,
      owner: scope.owner,
      children: [],
    };
    parent.children.push(node);
    const path = this.#program.files.componentFor(scope.owner.path, tag);
    if (path === undefined) return this.#fill(node, rendered.children, scope);
    const { instance } = this.#componentAt(scope.key, path, node);
    const slotted = { content: rendered.children, scope };
    const inner = this.#program.templates.render(instance.path, instance.data);
    this.#fill(node, inner.children, { owner: instance, key: `${scope.key}#`, slotted });
  }

  #fillSlot(parent: Growing, slot: RenderedNode, { slotted, key }: Scope): void {
    if (!slotted) return;
    const belongs = (child: RenderedChild) =>
      (typeof child === 'string' ? '' : (child.attr['slot'] ?? '')) === (slot.attr['name'] ?? '');
    const content = slotted.content.map(renderedChild).filter(belongs);
    this.#fill(parent, content, { ...slotted.scope, key: `${key}~` });
  }

  #componentAt(key: string, path: string, element: PageNode): Placed {
    this.#met.add(key);
    const known = this.#components.get(key);
    if (known?.instance.path === path) {
      known.element = element;
      known.receive(element.attrs);
      return known;
    }
    known?.lifetime('detached');
    const { realm, modules } = this.#program;
    const trigger = (type: string, detail: unknown, bubbles: boolean) =>
      void dispatch(realm, placed.element, { type, detail, bubbles });
    const made = createComponent(path, modules.component(path), {
      realm,
      onSetData: this.onSetData,
      trigger,
    });
    const placed: Placed = { ...made, element };
    placed.receive(element.attrs);
    placed.lifetime('created');
    this.#components.set(key, placed);
    this.#arrived.push(placed);
    return placed;
  }
}
