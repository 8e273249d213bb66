import { wxmlToJs } from 'miniprogram-compiler';
import * as z from 'zod/v4';
import { Realm } from './realm';
import { isCallable, type Callable } from './values';

/** An element as WeChat's compiled template gives it; `virtual` stands for a block, a template or a loop. */
const RenderedNode = z.object({
  tag: z.string(),
  attr: z.record(z.string(), z.unknown()).default({}),
  children: z.array(z.unknown()).default([]),
  /** What tells this turn of a loop, or this branch of an `if`, from its siblings. */
  wxKey: z.union([z.string(), z.number()]).optional(),
  wxVkey: z.union([z.string(), z.number()]).optional(),
});
export type RenderedNode = z.infer<typeof RenderedNode>;
export type RenderedChild = RenderedNode | string;

/** One child of a rendered node: an element or a piece of text. */
export const renderedChild = (value: unknown): RenderedChild =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : RenderedNode.parse(value);

/** All templates of the package, compiled by WeChat's own compiler (wcc). */
export class Templates {
  readonly #realm = new Realm();
  readonly #renderers: Callable;

  /**
   * @param onComplaint is told what the templates' runtime warns of, such as a template that does not exist
   * @throws with file and line when a template does not compile
   */
  constructor(folder: string, onComplaint: (message: string) => void) {
    const complain = (...words: unknown[]) => onComplaint(words.map(String).join(' '));
    this.#realm.provide({
      console: { log: () => {}, warn: complain, error: complain },
      // An engine older than this would be given a tree without keys.
      window: { __webview_engine_version__: 0.02 },
      __wxConfig: {},
    });
    const renderers = this.#realm.run(wxmlToJs(folder, { maxBuffer: 64 << 20 }), 'templates.js', {});
    if (!isCallable(renderers)) throw new TypeError('the template compiler gave no renderer');
    this.#renderers = renderers;
  }

  /** What the template `path` (without extension) shows for `data`. */
  render(path: string, data: unknown): RenderedNode {
    const renderer = this.#renderers(`${path}.wxml`);
    if (!isCallable(renderer)) throw new Error(`there is no template ${path}.wxml`);
    return RenderedNode.parse(renderer(this.#realm.copy(data), {}, {}));
  }
}
