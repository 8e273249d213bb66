import { createHash } from 'node:crypto';
import { solve } from '../../../src/services/server/puzzle';
import { sha256 } from '../../../src/services/device/sha256';

test.each([0, 1, 36, 55, 56, 63, 64, 65, 119, 120, 1000])('the digest of %i bytes is SHA-256', (length) => {
  const message = Uint8Array.from({ length }, (_, at) => (at * 37 + length) % 256);
  expect(Buffer.from(sha256(message)).toString('hex')).toBe(
    createHash('sha256').update(message).digest('hex'),
  );
});

/** A clock that goes on by so much with every look, and what was paused. */
function clock(stepMs: number) {
  let at = 0;
  const pauses: number[] = [];
  return { pauses, now: () => (at += stepMs), pause: async (ms: number) => void pauses.push(ms) };
}

const bitsOf = (answer: string): number => {
  const [challenge = '', nonce = ''] = answer.split('.');
  const tried = Buffer.alloc(36);
  createHash('sha256').update(challenge).digest().copy(tried);
  tried.writeUInt32BE(Number(nonce), 32);
  const bits = [...createHash('sha256').update(tried).digest()].map((byte) =>
    byte.toString(2).padStart(8, '0'),
  );
  return bits.join('').indexOf('1');
};

test('a puzzle is solved with as many bits of zero as it asks for', async () => {
  for (const bits of [1, 6, 10]) {
    const answer = await solve({ challenge: `code~${bits}~x~y~z`, bits }, clock(0));
    expect(bitsOf(String(answer))).toBeGreaterThanOrEqual(bits);
  }
});

test('the work of the default difficulty is a second’s, here in far less', async () => {
  const begun = performance.now();
  for (const nth of [1, 2, 3]) await solve({ challenge: `nameless~14~x~${nth}~z`, bits: 14 }, clock(0));
  expect((performance.now() - begun) / 3).toBeLessThan(2000);
});

test('the page breathes between two stretches of work', async () => {
  const { pauses, ...parts } = clock(11);
  await solve({ challenge: 'nameless~12~x~breath~z', bits: 12 }, parts);
  expect(pauses.length).toBeGreaterThan(3);
  expect(new Set(pauses)).toEqual(new Set([0]));
});

test('what takes longer than a person should wait is given up', async () => {
  expect(await solve({ challenge: 'nameless~32~x~y~z', bits: 32 }, clock(1000))).toBeNull();
});
