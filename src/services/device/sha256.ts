// SHA-256 (FIPS 180-4) in plain numbers: WeChat has no crypto.subtle, and a browser's answers too slowly for thousands of tries.

const primes: number[] = [];
for (let candidate = 2; primes.length < 64; candidate += 1)
  if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);

/** The first 32 bits of what stands after the point. */
const fraction = (root: number): number => ((root - Math.floor(root)) * 2 ** 32) | 0;
const begin = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const constants = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

const words = new Int32Array(64);
const word = (at: number): number => words[at] ?? 0;

function block(state: Int32Array, bytes: DataView, from: number): void {
  for (let at = 0; at < 16; at += 1) words[at] = bytes.getInt32(from + at * 4);
  for (let at = 16; at < 64; at += 1) {
    const [near, far] = [word(at - 15), word(at - 2)];
    const low = turned(near, 7) ^ turned(near, 18) ^ (near >>> 3);
    const high = turned(far, 17) ^ turned(far, 19) ^ (far >>> 10);
    words[at] = (word(at - 16) + low + word(at - 7) + high) | 0;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let at = 0; at < 64; at += 1) {
    const choice = (e & f) ^ (~e & g);
    const high = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const first = (h + high + choice + (constants[at] ?? 0) + word(at)) | 0;
    const low = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const second = (low + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((add, at) => (state[at] = (state[at] ?? 0) + add));
}

/** The 32 bytes of a message's digest. */
export function sha256(message: Uint8Array): Uint8Array {
  const padded = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64);
  padded.set(message);
  padded[message.length] = 0x80;
  const bytes = new DataView(padded.buffer);
  bytes.setUint32(padded.length - 4, message.length * 8);
  const state = Int32Array.from(begin);
  for (let from = 0; from < padded.length; from += 64) block(state, bytes, from);
  const digest = new Uint8Array(32);
  const out = new DataView(digest.buffer);
  state.forEach((sum, at) => out.setInt32(at * 4, sum));
  return digest;
}
