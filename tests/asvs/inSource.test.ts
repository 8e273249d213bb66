import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What runs where the product runs: everything but the local stack with its commands. */
const deployed = ['functions', 'src']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.posix.join(folder, name)),
  )
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('functions/local/'))
  .map((file) => ({ file, source: readFileSync(file, 'utf8') }));

/** Each file in which a pattern is found, with what was found in it. */
const found = (pattern: RegExp): string[] =>
  deployed.flatMap(({ file, source }) => [...source.matchAll(pattern)].map(([said]) => `${file}: ${said}`));

test('all of what is deployed is looked through', () => {
  expect(deployed.length).toBeGreaterThan(500);
});

test.each<[string, RegExp, string]>([
  ['makes code out of text', /\beval\(|new Function\(|setTimeout\(\s*['"`]/g, 'eval(text)'],
  [
    'makes HTML out of text',
    /\b(?:inner|outer)HTML\b|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/g,
    'element.innerHTML = text',
  ],
  ['listens to other windows', /postMessage|addEventListener\(\s*['"]message/g, "addEventListener('message'"],
  ['starts another program', /child_process/g, "import { exec } from 'node:child_process'"],
  ['trusts any certificate', /rejectUnauthorized|NODE_TLS_REJECT/g, '{ rejectUnauthorized: false }'],
])('nothing %s', (_, pattern, example) => {
  expect(example).toMatch(pattern);
  expect(found(pattern)).toEqual([]);
});

test('what is logged is written by the log alone', () => {
  expect(found(/console\.\w+/g)).toEqual(['functions/runtime/log.ts: console.log']);
});

test('nobody whom we ask leads us elsewhere', () => {
  // Clients of platforms are handed the one that follows nobody (tests/channels/fetchWithin.test.ts).
  const asking = deployed.filter(({ source }) => /await fetch\(/.test(source) && !/fetchWithin/.test(source));
  expect(asking.map(({ file }) => file).sort()).toEqual([
    'functions/channels/files/lockedCopy.ts',
    'functions/runtime/secrets.ts',
    'src/services/device/keepApp.ts',
  ]);
  for (const { source } of asking) expect(source).toContain("redirect: 'error'");
});

test('dice that can be foretold are thrown for waits, and for keys where a phone has no others', () => {
  expect(found(/Math\.random/g).sort()).toEqual([
    'functions/channels/wechat/client.ts: Math.random',
    'functions/store/table/table.ts: Math.random',
    'src/services/device/clientKey.ts: Math.random',
  ]);
});

/** Names of algorithms, those that nobody should use any more among them. */
const algorithm =
  /'(md[245]|sha-?\d+|sm[234][\w-]*|(?:aes|des|rc4|bf|rsa|chacha)[\w-]*|A\d+\w+|[EHPR]S\d+|EdDSA|dir|none)'/gi;
/** Where an old one is used: another's protocol knows no other. */
const old = {
  /** S3 wants it beside a copy under lock, as a checksum. */
  md5: ['functions/channels/files/lockedCopy.ts'],
  /** WeChat's signature and envelope of what it pushes. */
  sha1: ['functions/channels/wechat/push/pushDoor.ts'],
  'aes-256-cbc': ['functions/channels/wechat/push/pushDoor.ts'],
};

test('cryptography is that of the list in config/security.md, and old algorithms are where others ask for them', () => {
  const uses = deployed
    .filter(({ source }) => /from '(?:node:crypto|jose[\w/]*)'|import\('jose/.test(source))
    .flatMap(({ file, source }) => [...source.matchAll(algorithm)].map(([, name = '']) => ({ file, name })));
  const used = [...new Set(uses.map(({ name }) => name))];
  const listed = readFileSync('config/security.md', 'utf8');
  expect(used.length).toBeGreaterThan(6);
  expect(used.filter((name) => !listed.includes(`\`${name}\``))).toEqual([]);
  for (const [name, places] of Object.entries(old))
    expect([...new Set(uses.filter((one) => one.name === name).map(({ file }) => file))]).toEqual(places);
});
