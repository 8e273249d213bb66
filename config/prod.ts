import type { UserConfigExport } from '@tarojs/cli';

// Chinese stays Chinese: escaped as \uXXXX every sentence would weigh twice as much.
// Taro keeps the names of functions, puts keys in quotes and leaves most of what terser can do undone, for engines older
// than ours (browserslist): said here again as terser itself has it.
// The key is `output`; terser refuses `format` next to Taro's own.
export default {
  terser: {
    enable: true,
    config: {
      keep_fnames: false,
      compress: {
        ecma: 2017,
        passes: 2,
        arrows: true,
        collapse_vars: true,
        comparisons: true,
        computed_props: true,
        directives: true,
        hoist_props: true,
        inline: true,
        loops: true,
        negate_iife: true,
        properties: true,
        reduce_funcs: true,
        reduce_vars: true,
        switches: true,
        typeofs: true,
      },
      output: { ecma: 2017, ascii_only: false, keep_quoted_props: false, quote_keys: false },
    },
  },
} satisfies UserConfigExport<'webpack5'>;
