import type { UserConfigExport } from '@tarojs/cli';

// Chinese stays Chinese: escaped as \uXXXX every sentence would weigh twice as much.
// The key is `output`; terser refuses `format` next to Taro's own.
export default {
  terser: { enable: true, config: { output: { ascii_only: false } } },
} satisfies UserConfigExport<'webpack5'>;
