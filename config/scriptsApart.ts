import { createHash } from 'node:crypto';
import webpack from 'webpack';

const inline = /<script>([\s\S]*?)<\/script>/g;

/**
 * Moves what Taro writes into the page (it measures the type by the width of the screen) to a file of its own, in the same
 * place before the app: a page that runs nothing but files of its own origin can forbid everything else
 * (`script-src 'self'` in pageHeaders.json).
 */
class ScriptsApart {
  apply(compiler: webpack.Compiler): void {
    compiler.hooks.compilation.tap('ScriptsApart', (compilation) => {
      // After the page itself, which is made of what was optimised.
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'ScriptsApart', stage }, (assets) => {
        const { 'index.html': page } = assets;
        if (page === undefined) return;
        const html = page.source().toString();
        const { RawSource } = webpack.sources;
        const apart = html.replace(inline, (_, script: string) => {
          const name = `js/page.${createHash('sha256').update(script).digest('hex').slice(0, 8)}.js`;
          compilation.emitAsset(name, new RawSource(script));
          return `<script defer="defer" src="/${name}"></script>`;
        });
        compilation.updateAsset('index.html', new RawSource(apart));
      });
    });
  }
}

/** The one move of webpack-chain that is needed here. */
interface Chain {
  plugin(name: string): { use(plugin: typeof ScriptsApart): unknown };
}

export const scriptsApart = (chain: Chain): void => void chain.plugin('scripts-apart').use(ScriptsApart);
