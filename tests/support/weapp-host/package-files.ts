import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/v4';
import { resolvePath } from './package-path';

const SubPackage = z.object({ root: z.string(), pages: z.array(z.string()) });

const AppConfig = z.object({
  pages: z.array(z.string()).min(1),
  subPackages: z.array(SubPackage).default([]),
  tabBar: z.object({ list: z.array(z.object({ pagePath: z.string() })) }).optional(),
  window: z
    .object({ navigationBarTitleText: z.string().default('') })
    .default({ navigationBarTitleText: '' }),
  usingComponents: z.record(z.string(), z.string()).default({}),
});

const FileConfig = z.object({
  navigationBarTitleText: z.string().optional(),
  usingComponents: z.record(z.string(), z.string()).default({}),
});

/** The files of a built mini-program, as WeChat would find them in the uploaded package. */
export class PackageFiles {
  readonly firstPage: string;
  readonly #app: z.infer<typeof AppConfig>;
  readonly #pages: ReadonlySet<string>;
  readonly #tabs: ReadonlySet<string>;

  /** @throws when the folder holds no valid `app.json`. */
  constructor(readonly folder: string) {
    this.#app = AppConfig.parse(JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8')));
    this.#pages = new Set([
      ...this.#app.pages,
      ...this.#app.subPackages.flatMap(({ root, pages }) =>
        pages.map((page) => resolvePath('', `${root}/${page}`)),
      ),
    ]);
    this.#tabs = new Set(this.#app.tabBar?.list.map((tab) => tab.pagePath));
    this.firstPage = this.#app.pages[0] ?? '';
  }

  isPage(route: string): boolean {
    return this.#pages.has(route);
  }

  isTab(route: string): boolean {
    return this.#tabs.has(route);
  }

  titleOf(route: string): string {
    return this.#configOf(route).navigationBarTitleText ?? this.#app.window.navigationBarTitleText;
  }

  /** The path of the component that `tag` stands for in the template of `path`; nothing for a native tag. */
  componentFor(path: string, tag: string): string | undefined {
    const own = this.#configOf(path).usingComponents[tag];
    if (own !== undefined) return resolvePath(path, own);
    const shared = this.#app.usingComponents[tag];
    return shared === undefined ? undefined : resolvePath('', shared);
  }

  /** A script's text; nothing when there is no such file. */
  script(path: string): string | undefined {
    return this.#read(path);
  }

  #configOf(path: string): z.infer<typeof FileConfig> {
    return FileConfig.parse(JSON.parse(this.#read(`${path}.json`) ?? '{}'));
  }

  #read(path: string): string | undefined {
    try {
      return readFileSync(join(this.folder, path), 'utf8');
    } catch {
      return undefined;
    }
  }
}
