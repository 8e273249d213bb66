import { rotated, rotating, steps, type Step } from '../../../functions/local/tools/rotate/rotated';
import { NotAsked } from '../../../functions/local/tools/operator';
import { accessTokens } from '../../../functions/http/auth/accessToken';
import { isOneOf } from '../../../functions/http/auth/isSame';
import { ApiEnv } from '../../../functions/runtime/env';
import { receiptSigner } from '../../../functions/runtime/receiptSigner';
import { keysFromSecret } from '../../../functions/store/seal/keysFromSecret';
import { signedCursors } from '../../../functions/store/table/cursor';
import type { Receipt } from '../../../functions/contract/record/receipt';
import { noon, owner } from '../../support/moves';

const { TOKEN_KEYS, RECEIPT_KEYS } = ApiEnv.shape;
const actor = { personId: owner, name: null, role: 'resident', organisation: null } as const;
const receipt: Receipt = {
  version: 1,
  number: '150902-2026-Z-48213-70655-9',
  seq: 1,
  word: 'file',
  at: noon,
  text: 'ab'.repeat(32),
  files: [],
  clocks: [],
};

/** What one instance gives out under a value of a secret, and whether another takes it under another value. */
const understands: Record<string, (from: string, to: string) => Promise<boolean> | boolean> = {
  async TOKEN_KEYS(from, to) {
    const { accessToken } = await accessTokens(TOKEN_KEYS.parse(from).keys).issue(
      { sessionId: 's', actor },
      noon,
    );
    return accessTokens(TOKEN_KEYS.parse(to).keys)
      .read(accessToken, noon)
      .then(
        () => true,
        () => false,
      );
  },
  RECEIPT_KEYS: (from, to) =>
    receiptSigner(RECEIPT_KEYS.parse(to).keys).check(
      receiptSigner(RECEIPT_KEYS.parse(from).keys).sign(receipt),
    ) !== null,
  SEAL_KEYS: (from, to) => keysFromSecret(to).byId(keysFromSecret(from).current().id) !== undefined,
  CURSOR_SECRET(from, to) {
    const cursor = signedCursors(from).write('list', { pk: { S: 'a' } });
    try {
      return signedCursors(to).read('list', cursor).pk?.S === 'a';
    } catch {
      return false;
    }
  },
  // Tencent Cloud says the one that is entered there, which is the first.
  SMS_REPORT_SECRET: (from, to) => isOneOf(from.split(',')[0] ?? '', to),
};

const empty: Record<string, string> = {
  TOKEN_KEYS: rotated('TOKEN_KEYS', '{"keys":[{}]}', 'add').value.replace('{},', ''),
  RECEIPT_KEYS: rotated('RECEIPT_KEYS', '{"keys":[{}]}', 'add').value.replace('{},', ''),
  SEAL_KEYS: Buffer.alloc(32, 1).toString('base64url'),
  CURSOR_SECRET: 'c'.repeat(32),
  SMS_REPORT_SECRET: 'r'.repeat(32),
};

/** The values a secret goes through, the first one first. */
function valuesOf(name: string): string[] {
  const values = [empty[name] ?? ''];
  const all: readonly Step[] = name === 'SEAL_KEYS' ? ['add', 'use'] : steps;
  for (const step of all) values.push(rotated(name, values.at(-1) ?? '', step).value);
  return values;
}

test.each(rotating)(
  '%s is changed without a pause: who runs before a step and who runs after it know each other',
  async (name) => {
    const values = valuesOf(name);
    for (let at = 1; at < values.length; at += 1) {
      const [before = '', after = ''] = values.slice(at - 1);
      // The old key is retired when what it gave out is over, and of receipts nothing ever is.
      expect(await understands[name]?.(before, after)).toBe(true);
      expect(await understands[name]?.(after, before)).toBe(true);
    }
    const [first = ''] = values;
    const last = values.at(-1) ?? '';
    expect(await understands[name]?.(last, first)).toBe(false);
    // What was sealed or signed for long is still opened; what was for minutes is not.
    expect(await understands[name]?.(first, last)).toBe(name === 'RECEIPT_KEYS' || name === 'SEAL_KEYS');
  },
);

test('a replaced receipt key signs nothing any more', () => {
  const [current, replaced] = RECEIPT_KEYS.parse(valuesOf('RECEIPT_KEYS').at(-1)).keys;
  expect(current?.d).toBeDefined();
  expect(replaced).toBeDefined();
  expect(replaced?.d).toBeUndefined();
});

test.each<[string, string, Step, RegExp]>([
  ['the number secret', 'NUMBER_SECRET', 'add', /strangers/],
  ['what a platform gives', 'WECHAT_SECRET', 'add', /where it comes from/],
  ['a key that opens what lies in the table', 'SEAL_KEYS', 'retire', /stays/],
  ['a key that is not there yet', 'CURSOR_SECRET', 'use', /add comes first/],
])('%s is left as it is', (_, name, step, why) => {
  expect(() => rotated(name, empty[name] ?? 'x'.repeat(32), step)).toThrow(NotAsked);
  expect(() => rotated(name, empty[name] ?? 'x'.repeat(32), step)).toThrow(why);
});
