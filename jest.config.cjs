// Three worlds: `back` runs in Node; `front` renders what the app draws in a browser in jsdom; `living` drives the built app
// against running stacks, for which it builds and seeds once.

// The AWS SDK greets every start on Node 20 with nine lines about Node 22; config/decisions.md says what we do about it.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

/** Packages that ship ES modules only and so have to pass through the transform. */
const esmOnly = [
  'pixelmatch',
  'jose',
  '@redocly',
  'openapi-typescript',
  'parse-json',
  'index-to-position',
  '@stablelib',
  '@tarojs',
  '@stencil',
  'swiper',
  'ssr-window',
  'dom7',
  'lodash-es',
  'query-string',
  'universal-router',
  'decode-uri-component',
  'split-on-first',
  'filter-obj',
  'file-type',
  'strtok3',
  'token-types',
  'uint8array-extras',
  '@tokenizer',
  '@borewit',
];

/**
 * Words of the language that are handed to each module: looked up in the world of a test file they cost many times
 * as much. Not `Date` and the timers, which tests replace.
 */
const handedIn = [
  ...['Object', 'Array', 'String', 'Number', 'Symbol', 'Math', 'JSON', 'Reflect', 'RegExp'],
  ...['Promise', 'Map', 'Set', 'WeakMap', 'Uint8Array'],
];

/**
 * One world a worker, in which packages and the code under test are read once, not once for each of four hundred files:
 * as a deployed function keeps them. Test files and their helpers are still read anew for each file.
 */
const oneWorld = {
  testEnvironment: '<rootDir>/tests/support/world/environment.cjs',
  runtime: '<rootDir>/tests/support/world/runtime.cjs',
  sandboxInjectedGlobals: [],
};

const shared = {
  rootDir: __dirname,
  sandboxInjectedGlobals: handedIn,
  // One look-ahead over the whole path, because Taro nests node_modules in node_modules.
  transformIgnorePatterns: [`^(?!.*/node_modules/(${esmOnly.join('|')})/).*/node_modules/`],
  modulePathIgnorePatterns: [
    '<rootDir>/dist/',
    '<rootDir>/.serverless/',
    '<rootDir>/.esbuild/',
    '<rootDir>/.data/',
  ],
  transform: {
    '^.+\\.(t|j|mj)sx?$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
};

/** Constants that Taro's build writes into its runtime. */
const taroConstants = {
  ENABLE_INNER_HTML: true,
  ENABLE_ADJACENT_HTML: true,
  ENABLE_SIZE_APIS: true,
  ENABLE_TEMPLATE_CONTENT: true,
  ENABLE_CLONE_NODE: true,
  ENABLE_CONTAINS: true,
  ENABLE_MUTATION_OBSERVER: true,
  ENABLE_COOKIE: true,
  DEPRECATED_ADAPTER_COMPONENT: false,
};

/** Constants that config/index.ts writes into our own code. */
const ownConstants = { API_BASE: 'http://api.test', LOGIN_PAGE: '', LANGUAGES: 'mn' };

/** The tests of `living`, and the same said so that `back` can leave them out. */
const living = [
  '<rootDir>/tests/journeys/{answering,atRisk,beside,channels,consultation,decision,desk.*,elder,filing,helping,intake,languages,legalAid,looks,offline,ownData,petition,togetherPhones,still,weapp.*}.test.ts',
  '<rootDir>/tests/local/stack/{stack,start,files,unread}.test.ts',
  '<rootDir>/tests/local/stack/front/{localPages,visitor,weight}.test.ts',
];
const notBack = [
  '/tests/journeys/(answering|atRisk|beside|channels|consultation|decision|desk\\..*|elder|filing|helping|intake|languages|legalAid|looks|offline|ownData|petition|togetherPhones|still|weapp\\..*)\\.test',
  '/tests/local/stack/(stack|start|files|unread)\\.test',
  '/tests/local/stack/front/(localPages|visitor|weight)\\.test',
];

module.exports = {
  // Half of it is what the slowest test takes on a machine that has other work; one that hangs is still told.
  testTimeout: 60_000,
  // Jest would leave one of two cores idle.
  maxWorkers: 2,
  testSequencer: '<rootDir>/tests/support/world/livingFirst.cjs',
  projects: [
    {
      ...shared,
      ...oneWorld,
      displayName: 'back',
      moduleNameMapper: { '^zod$': '<rootDir>/config/zod/onServer.js' },
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/src/', ...notBack],
      globalSetup: '<rootDir>/tests/support/world/prepare.ts',
      globalTeardown: '<rootDir>/tests/support/world/clearAway.ts',
    },
    {
      ...shared,
      displayName: 'living',
      testEnvironment: 'node',
      testMatch: living,
      globalSetup: '<rootDir>/tests/support/prepare.ts',
      globalTeardown: '<rootDir>/tests/support/clearAway.ts',
    },
    {
      ...shared,
      displayName: 'front',
      // One of Taro's components is called Map.
      sandboxInjectedGlobals: handedIn.filter((word) => word !== 'Map'),
      testEnvironment: 'jsdom',
      testEnvironmentOptions: { customExportConditions: ['node', 'require', 'default'] },
      testMatch: ['<rootDir>/tests/src/**/*.test.ts?(x)'],
      globals: { ...taroConstants, ...ownConstants },
      setupFilesAfterEnv: ['<rootDir>/tests/support/front/setup.ts'],
      moduleNameMapper: {
        '\\.(scss|css)$': '<rootDir>/tests/support/front/noStyle.cjs',
        '^@tarojs/components$': '<rootDir>/config/browser/components.js',
        '^zod$': '<rootDir>/config/zod/onPhone.js',
        '^@tarojs/taro$': '<rootDir>/tests/support/front/taro.cjs',
      },
    },
  ],
};
