// The directions of the code, as functions/README.md draws them. A rule reads: nothing in `from` may reach `to`.

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** `from` may depend on these folders (and itself), on packages, and on nothing else of ours. */
const only = (from, ...allowed) =>
  rule(
    `${from}-only`,
    `${from} may use ${allowed.join(', ') || 'nothing of ours'}`,
    { path: `^${from}/` },
    { path: '^(src|functions|tests)/', pathNot: [from, ...allowed].map((folder) => `^${folder}(/|\\.ts$)`) },
  );

/** What a page is made of. */
const underPages = [
  ...['src/features', 'src/components', 'src/services', 'src/content', 'src/routes'],
  'functions/contract',
];

module.exports = {
  forbidden: [
    rule('no-cycles', 'Modules form no ring', {}, { circular: true }),
    rule('no-unresolved', 'Every import is found', {}, { couldNotResolve: true }),
    rule(
      'no-undeclared-package',
      'Every package used is in package.json',
      { path: '^(src|functions)/' },
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    ),

    only('src/pages', 'src/staff', ...underPages),
    ...['filing', 'guides', 'own', 'staff'].map((subpackage) => only(`src/${subpackage}`, ...underPages)),
    only('src/features', 'src/components', 'src/services', 'src/content', 'src/routes', 'functions/contract'),
    only('src/services', 'src/content', 'src/routes', 'functions/contract'),
    only('src/content', 'functions/contract'),
    only('src/components'),
    only('src/gallery', 'src/components'),
    rule(
      'features-apart',
      'What two features share is lifted out of both',
      { path: '^src/features/([^/]+)/' },
      { path: '^src/features/', pathNot: '^src/features/$1/' },
    ),
    rule(
      'pages-apart',
      'A page is opened, not imported',
      { path: '^src/(pages|filing/pages|guides/pages|own/pages|staff/pages)/([^/]+)/' },
      { path: '^src/(pages|filing/pages|guides/pages|own/pages|staff/pages)/', pathNot: '^src/$1/$2/' },
    ),
    rule(
      'front-by-contract',
      'The mini-program knows the back end by its contract',
      { path: '^src/' },
      { path: '^functions/', pathNot: '^functions/contract/' },
    ),

    only('functions/contract'),
    rule(
      'contract-is-zod',
      'The contract runs on the phone as well: zod, and no Node',
      { path: '^functions/contract/' },
      { dependencyTypes: ['npm', 'core'], pathNot: 'node_modules/zod/' },
    ),
    only('functions/domain', 'functions/contract'),
    only('functions/store', 'functions/domain', 'functions/contract', 'functions/runtime'),
    only('functions/channels', 'functions/domain', 'functions/contract', 'functions/runtime'),
    only('functions/runtime', 'functions/domain', 'functions/contract'),
    only('functions/work', 'functions/store', 'functions/domain', 'functions/contract', 'functions/runtime'),
    // Doors never meet.
    ...['http', 'notify', 'schedule', 'files', 'papers'].map((door) =>
      only(
        `functions/${door}`,
        'functions/work',
        'functions/store',
        'functions/channels',
        'functions/domain',
        'functions/contract',
        'functions/runtime',
      ),
    ),
    only(
      'functions/entries',
      'functions/http',
      'functions/notify',
      'functions/schedule',
      'functions/files',
      'functions/papers',
      'functions/work',
      'functions/store',
      'functions/channels',
      'functions/domain',
      'functions/contract',
      'functions/runtime',
    ),
    rule(
      'work-is-no-door',
      'A use case knows neither HTTP nor Lambda',
      { path: '^functions/work/' },
      { path: 'node_modules/(hono|@types/aws-lambda)/' },
    ),
    rule(
      'entries-unseen',
      'A deployed function is put together once, at its entry; only the local stack takes it up from there',
      { path: '^functions/', pathNot: '^functions/(entries|local)/' },
      { path: '^functions/entries/' },
    ),
    rule(
      'sdk-at-the-edge',
      'AWS belongs to store, channels, runtime, entries and local',
      { path: '^functions/', pathNot: '^functions/(store|channels|runtime|entries|local)/' },
      { path: 'node_modules/@aws-sdk/' },
    ),
    rule(
      'local-and-tests-unseen',
      'Nothing that is deployed knows the local stack or the tests',
      { path: '^(src|functions)/', pathNot: '^functions/local/' },
      { path: '^(functions/local|tests)/' },
    ),
    rule(
      'platforms-alone',
      'The stand-ins of the platforms know nothing of the stack that runs them, its town or its tools',
      { path: '^functions/local/platforms/' },
      { path: '^functions/local/(stack|town|tools)/' },
    ),
    rule(
      'town-alone',
      'The invented town knows nothing of the stack it is seeded into, the platforms or the tools',
      { path: '^functions/local/town/' },
      { path: '^functions/local/(stack|platforms|tools)/' },
    ),
    rule(
      'stack-without-tools',
      'The local stack runs without its tools',
      { path: '^functions/local/stack/' },
      { path: '^functions/local/tools/' },
    ),
    rule(
      'local-not-tests',
      'The local stack knows no test',
      { path: '^functions/local/' },
      { path: '^tests/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Types are directions too.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
