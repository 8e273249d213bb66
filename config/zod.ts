import path from 'node:path';
import webpack from 'webpack';

/** The one move of webpack-chain that is needed here. */
interface Chain {
  plugin(name: string): {
    use(plugin: typeof webpack.NormalModuleReplacementPlugin, args: [RegExp, string]): unknown;
  };
}

const allLocales = /zod[\\/]v4[\\/]locales[\\/]index\.js$/;

const jsonSchema =
  /\/core\/(json-schema-processors|to-json-schema)\.js$|^\.\/(json-schema-processors|to-json-schema)\.js$/;

/**
 * zod exports the messages of forty languages by one module that cannot be shaken: keep the two we may show. What prints schemas
 * hangs on each of them and cannot be shaken either: nobody asks for it on a phone.
 */
export function slimZod(chain: Chain): void {
  const instead = webpack.NormalModuleReplacementPlugin;
  chain.plugin('slim-zod-locales').use(instead, [allLocales, path.resolve(__dirname, 'zodLocalesKept.js')]);
  chain
    .plugin('slim-zod-json-schema')
    .use(instead, [jsonSchema, path.resolve(__dirname, 'zodNoJsonSchema.js')]);
}
