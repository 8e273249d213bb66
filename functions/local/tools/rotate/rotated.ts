import { generateKeyPairSync, randomBytes } from 'node:crypto';
import * as z from '../../../contract/z';
import { NotAsked } from '../operator';

/** A key comes second, then first, then the old one goes: each with a wait, so that nobody meets what they do not know yet. */
export const steps = ['add', 'use', 'retire'] as const;
export type Step = (typeof steps)[number];

const KeySet = z.object({ keys: z.array(z.record(z.string(), z.unknown())).min(1) });
type Key = z.infer<typeof KeySet>['keys'][number];

/** How the keys of a secret are read and written, what a new one is, and what is left of the old ones at the end. */
type Way<K> = {
  read: (value: string) => K[];
  write: (keys: readonly K[]) => string;
  fresh: () => K;
  /** Null: an old one stays. */
  retired: ((keys: readonly K[]) => K[]) | null;
  /** What is waited for after each step. */
  wait: Record<Step, string>;
};

const soon = 'wait five minutes: every instance then knows it';
const kid = (): string => randomBytes(6).toString('hex');
const firstOnly = <K>(keys: readonly K[]): K[] => keys.slice(0, 1);

const sets = {
  read: (value: string): Key[] => KeySet.parse(JSON.parse(value)).keys,
  write: (keys: readonly Key[]): string => JSON.stringify({ keys }),
};
const lists = {
  read: (value: string): string[] => value.split(','),
  write: (keys: readonly string[]): string => keys.join(','),
};

const tokens: Way<Key> = {
  ...sets,
  fresh() {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    return { ...privateKey.export({ format: 'jwk' }), kid: kid() };
  },
  retired: firstOnly,
  wait: { add: soon, use: 'wait a quarter of an hour: what the old one signed is over', retire: soon },
};
const receipts: Way<Key> = {
  ...sets,
  fresh() {
    const { privateKey } = generateKeyPairSync('ed25519');
    return { ...privateKey.export({ format: 'jwk' }), kid: kid() };
  },
  // What it signed is checked for as long as there are receipts.
  retired: (keys) =>
    keys.map((key, at) =>
      at === 0 ? key : Object.fromEntries(Object.entries(key).filter(([name]) => name !== 'd')),
    ),
  wait: {
    add: soon,
    use: soon,
    retire: 'the old one signs nothing any more, and what it signed still checks',
  },
};
const seals: Way<string> = {
  ...lists,
  fresh: () => randomBytes(32).toString('base64url'),
  retired: null,
  wait: { add: soon, use: 'the old one stays as long as anything of its time lies in the table', retire: '' },
};
const plain: Way<string> = { ...seals, retired: firstOnly, wait: { ...seals.wait, use: soon, retire: soon } };
const reports: Way<string> = {
  ...plain,
  wait: {
    ...plain.wait,
    use: 'enter the address with the new one at Tencent Cloud, and wait a day: reports of what was sent before are over',
  },
};

const changed =
  <K>({ read, write, fresh, retired, wait }: Way<K>) =>
  (value: string, step: Step) => {
    const keys = read(value);
    const [newest] = keys.slice(-1);
    const after = {
      add: () => [...keys, fresh()],
      use() {
        if (keys.length < 2 || newest === undefined)
          throw new NotAsked('there is no second key to use: add comes first');
        return [newest, ...keys.slice(0, -1)];
      },
      retire() {
        if (retired === null)
          throw new NotAsked('an old key of this secret stays: without it nobody opens what it sealed');
        return retired(keys);
      },
    }[step]();
    return { value: write(after), before: keys.length, after: after.length, wait: wait[step] };
  };

const ways: Record<string, (value: string, step: Step) => Rotated> = {
  TOKEN_KEYS: changed(tokens),
  RECEIPT_KEYS: changed(receipts),
  SEAL_KEYS: changed(seals),
  CURSOR_SECRET: changed(plain),
  SMS_REPORT_SECRET: changed(reports),
};

/** A secret after a step: its value, how many keys it held and holds, and what is to be waited for. */
export type Rotated = { value: string; before: number; after: number; wait: string };

/** Which secrets are changed here. */
export const rotating: readonly string[] = Object.keys(ways);

/**
 * The value of a secret after one step of changing its key.
 * @throws NotAsked for a secret that is not changed here, a step that cannot be taken, or a value that is none
 */
export function rotated(name: string, value: string, step: Step): Rotated {
  if (name === 'NUMBER_SECRET') throw new NotAsked('NUMBER_SECRET stays: with another, people are strangers');
  const way = ways[name];
  if (!way) throw new NotAsked(`${name} is made anew where it comes from; here are ${rotating.join(', ')}`);
  if (value === '') throw new NotAsked(`${name} is empty: nothing is set up`);
  return way(value, step);
}
