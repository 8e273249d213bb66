import { createInstance, type Instance } from './instance';
import { readLink } from './link';
import { resolvePath } from './package-path';
import { PageView, type Program } from './page-view';
import { WxFailure } from './wx-failure';

/** WeChat keeps at most this many pages open. */
const mostPages = 10;

export type Opening = 'navigateTo' | 'redirectTo' | 'reLaunch' | 'switchTab';

export interface OpenPage {
  readonly instance: Instance;
  readonly view: PageView;
  readonly query: Readonly<Record<string, string>>;
  title: string;
}

/** The stack of open pages and the lifecycle calls that go with each move on it. */
export class Navigation {
  readonly stack: OpenPage[] = [];
  readonly #program: Program;

  constructor(program: Program) {
    this.#program = program;
  }

  /** @throws when no page is open. */
  top(): OpenPage {
    const page = this.stack.at(-1);
    if (!page) throw new Error('the mini-program has not been launched');
    return page;
  }

  /** @throws WxFailure when WeChat would not open the page. */
  open(how: Opening, url: string): void {
    const { path, query } = readLink(url);
    const route = resolvePath(this.stack.at(-1)?.instance.path ?? '', path);
    this.#assertMayOpen(how, route);
    this.#makeRoom(how);
    const page = this.#make(route, query);
    this.stack.push(page);
    this.#call(page, 'onLoad', this.#program.realm.copy(page.query));
    this.#call(page, 'onShow');
    queueMicrotask(() => {
      this.#program.changes.guard(() => void page.view.tree());
      this.#call(page, 'onReady');
    });
    this.#program.changes.notify();
  }

  /** Closes `delta` pages, but never the last one. @throws WxFailure when there is nothing to go back to. */
  back(delta: number): void {
    if (this.stack.length < 2) throw new WxFailure('cannot navigate back at first page.');
    for (let steps = Math.min(delta, this.stack.length - 1); steps > 0; steps--) this.#closeTop();
    this.#call(this.top(), 'onShow');
    this.#program.changes.notify();
  }

  #assertMayOpen(how: Opening, route: string): void {
    const { files } = this.#program;
    if (!files.isPage(route)) throw new WxFailure(`page "${route}" is not found`);
    if (how === 'switchTab' && !files.isTab(route)) throw new WxFailure('can not switch to no-tabBar page');
    if (how !== 'switchTab' && how !== 'reLaunch' && files.isTab(route)) {
      throw new WxFailure(`can not ${how} a tabbar page`);
    }
    if (how === 'navigateTo' && this.stack.length >= mostPages) {
      throw new WxFailure(`webview count limit exceed`);
    }
  }

  #makeRoom(how: Opening): void {
    const top = this.stack.at(-1);
    if (!top) return;
    if (how === 'navigateTo') this.#call(top, 'onHide');
    else if (how === 'redirectTo') this.#closeTop();
    else while (this.stack.length > 0) this.#closeTop();
  }

  #closeTop(): void {
    const page = this.stack.pop();
    if (!page) return;
    this.#call(page, 'onUnload');
    page.view.close();
  }

  #make(route: string, query: Record<string, string>): OpenPage {
    const { modules, realm, files } = this.#program;
    const { data, ...members } = modules.page(route);
    const view = new PageView(this.#program, () => instance);
    const parts = { path: route, data, members: { ...members, route, options: realm.copy(query) } };
    const instance = createInstance(realm, parts, view.onSetData);
    return { instance, view, query, title: files.titleOf(route) };
  }

  #call(page: OpenPage, lifecycle: string, ...given: unknown[]): void {
    this.#program.changes.guard(() => void page.instance.call(lifecycle, ...given));
  }
}
