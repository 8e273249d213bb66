import path from 'node:path';
import webpack from 'webpack';

/** The one move of webpack-chain that is needed here. */
interface Chain {
  plugin(name: string): {
    use(plugin: typeof webpack.NormalModuleReplacementPlugin, args: [RegExp, string]): unknown;
  };
}

const allLocales = /zod[\\/]v4[\\/]locales[\\/]index\.js$/;

/** zod exports the messages of forty languages by one module that cannot be shaken: keep the two we may show. */
export function slimZodLocales(chain: Chain): void {
  chain
    .plugin('slim-zod-locales')
    .use(webpack.NormalModuleReplacementPlugin, [allLocales, path.resolve(__dirname, 'zodLocalesKept.js')]);
}
