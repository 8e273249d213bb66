import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

// A later block replaces an earlier block's options for the same rule, so the lists are kept here by name
// and put together once for each part of the tree.

const doubleCast = {
  selector: "TSAsExpression > TSAsExpression[typeAnnotation.type='TSUnknownKeyword']",
  message: 'Parse it, or give it its true type.',
};

/** TARO_ENV is a build constant, not the environment: Taro's build replaces it by a literal; TARO_APP_GALLERY says which pages there are. */
const environment = {
  selector:
    ":not(MemberExpression[property.name=/^TARO_(ENV|APP_GALLERY)$/]) > MemberExpression[object.name='process'][property.name='env']",
  message: 'The environment is read in functions/runtime/env.ts alone.',
};

const hiddenInputs = [
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'Rules take the time as an argument.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Rules take the time as an argument.',
  },
  { selector: "CallExpression[callee.name='Date']", message: 'Rules take the time as an argument.' },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Rules take chance as an argument.',
  },
];

/** What Taro offers for the network, identity, memory and files of the phone. */
const phoneApis = [
  'request',
  'login',
  'checkSession',
  'uploadFile',
  'downloadFile',
  'connectSocket',
  'requestSubscribeMessage',
  ...['set', 'get', 'remove', 'clear'].flatMap((verb) => [`${verb}Storage`, `${verb}StorageSync`]),
];

const phoneEdge = {
  selector: `MemberExpression[object.name='Taro'][property.name=/^(${phoneApis.join('|')})$/]`,
  message: 'Only src/services touches this API.',
};

const phoneEdgeByName = {
  name: '@tarojs/taro',
  importNames: phoneApis,
  message: 'Only src/services touches this API.',
};
/** A default hides the next word of a list from the compiler. */
const noDefault = {
  selector: 'SwitchCase[test=null]',
  message: 'Name every case, or make it a table: a default hides the next one from the compiler.',
};

/** What is different about one kind of case is a column of `Kind` or of its words, or stands in its own room. */
const kindByName = ['BinaryExpression[operator=/^[!=]==$/] > Literal', 'SwitchCase > Literal'].map(
  (where) => ({
    selector: `${where}[value=/^(consultation|legalAid|petition)$/]`,
    message: 'Make it a column of Kind or KindWords, or put it into the room of the kind.',
  }),
);

const zodByItsDoor = { name: 'zod', message: 'Import z from functions/contract/z.' };
const noSdk = {
  group: ['@aws-sdk/*'],
  message: 'AWS belongs to store, channels, runtime, entries and local.',
};

const syntax = (...rules) => ['error', doubleCast, ...rules];
const imports = (paths, patterns) => ['error', { paths, patterns }];

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', '.serverless/', '.esbuild/', '.data/', 'coverage/'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', 250],
      'no-console': 'error',
      'no-restricted-syntax': syntax(environment),
      'no-restricted-imports': imports([zodByItsDoor], [noSdk]),
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Many functions are asynchronous because their port is, not because this one waits.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['functions/contract/z.ts'],
    rules: { 'no-restricted-imports': imports([], [noSdk]) },
  },
  {
    files: ['functions/**'],
    rules: { 'no-restricted-syntax': syntax(environment, noDefault, ...kindByName) },
  },
  {
    files: ['functions/domain/**'],
    rules: { 'no-restricted-syntax': syntax(environment, noDefault, ...kindByName, ...hiddenInputs) },
  },
  {
    files: ['functions/domain/kinds/*/**'],
    rules: { 'no-restricted-syntax': syntax(environment, noDefault, ...hiddenInputs) },
  },
  {
    files: ['functions/{store,channels,runtime,entries,local}/**'],
    rules: { 'no-restricted-imports': imports([zodByItsDoor], []) },
  },
  {
    files: ['functions/runtime/env.ts', 'functions/local/**', 'config/**'],
    rules: { 'no-restricted-syntax': syntax(noDefault) },
  },
  {
    files: ['functions/runtime/log.ts', 'functions/local/**', 'config/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['src/**'],
    extends: [reactHooks.configs.flat.recommended],
    rules: {
      'no-restricted-syntax': syntax(environment, phoneEdge, noDefault, ...kindByName),
      'no-restricted-imports': imports([zodByItsDoor, phoneEdgeByName], [noSdk]),
    },
  },
  {
    files: ['src/features/file/*/**', 'src/content/kinds/*/**'],
    rules: { 'no-restricted-syntax': syntax(environment, phoneEdge, noDefault) },
  },
  {
    files: ['src/services/**'],
    rules: {
      'no-restricted-syntax': syntax(environment, noDefault, ...kindByName),
      'no-restricted-imports': imports([zodByItsDoor], [noSdk]),
    },
  },
  {
    files: ['tests/**'],
    rules: {
      'no-console': 'off',
      'no-restricted-syntax': syntax(),
      'no-restricted-imports': imports([zodByItsDoor], []),
      // A test may look inside a reply whose shape is what it is testing.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
