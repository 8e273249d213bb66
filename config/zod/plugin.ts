import path from 'node:path';

/** The one move of webpack-chain that is needed here. */
interface Chain {
  resolve: { alias: { set(name: string, file: string): unknown } };
}

/** Where a bundle of the phone asks for zod, it gets what of zod a phone uses. */
export function slimZod(chain: Chain): void {
  chain.resolve.alias.set('zod$', path.resolve(__dirname, 'onPhone.js'));
}
