import * as z from '../../../contract/z';
import { StoreRefusal } from './refusal';
import { mustBeSigned, scopeOf, timeOf, type Keys } from './signing';

/** The fields of a form before its file, their names in lower case, as S3 compares them. */
export type Fields = ReadonlyMap<string, string>;
/** What is allowed of the file itself, bytes. */
export type Allowed = { from: number; to: number };

const Policy = z.object({
  expiration: z.iso.datetime(),
  conditions: z.array(
    z.union([
      z.tuple([z.literal('content-length-range'), z.coerce.number(), z.coerce.number()]),
      z.tuple([z.enum(['eq', 'starts-with']), z.string().regex(/^\$/), z.string()]),
      z.record(z.string(), z.string()),
    ]),
  ),
});

const denied = (why: string): StoreRefusal =>
  new StoreRefusal('AccessDenied', `Invalid according to Policy: ${why}`);

function policyIn(text: string): z.output<typeof Policy> {
  try {
    return Policy.parse(JSON.parse(Buffer.from(text, 'base64').toString('utf8')));
  } catch {
    throw new StoreRefusal('InvalidPolicyDocument', 'Invalid Policy: Invalid JSON.');
  }
}

type Rule = { name: string; value: string; how: 'eq' | 'starts-with' };

function rulesIn(conditions: z.output<typeof Policy>['conditions']): Rule[] {
  return conditions.flatMap((condition): Rule[] => {
    if (!Array.isArray(condition))
      return Object.entries(condition).map(([name, value]) => ({
        name: name.toLowerCase(),
        value,
        how: 'eq',
      }));
    if (condition[0] === 'content-length-range') return [];
    const [how, name, value] = condition;
    return [{ how, name: name.slice(1).toLowerCase(), value }];
  });
}

/** Fields that need no condition. */
const free = new Set(['x-amz-signature', 'policy', 'file']);
const isFree = (name: string): boolean => free.has(name) || name.startsWith('x-ignore-');

const holds = ({ how, value }: Rule, given: string): boolean =>
  how === 'eq' ? given === value : given.startsWith(value);

/**
 * Whether a form may be taken: signed by the store's keys, in time, and every field as its policy says, none besides.
 * @throws StoreRefusal
 */
export function checkForm(fields: Fields, bucket: string, keys: Keys, now: Date): Allowed {
  const get = (name: string) => fields.get(name) ?? '';
  if (!fields.has('policy') || !fields.has('x-amz-signature')) throw new StoreRefusal('AccessDenied');
  const text = get('policy');
  const scope = scopeOf(get('x-amz-credential'), keys);
  mustBeSigned(text, get('x-amz-signature'), scope, keys);
  const { expiration, conditions } = policyIn(text);
  if (timeOf(get('x-amz-date')) > now.getTime() + 15 * 60_000) throw denied('Policy not yet valid.');
  if (now.getTime() >= Date.parse(expiration)) throw denied('Policy expired.');
  const rules = rulesIn(conditions);
  const given = new Map([...fields, ['bucket', bucket]]);
  for (const rule of rules)
    if (!holds(rule, given.get(rule.name) ?? ''))
      throw denied(`Policy Condition failed: ["${rule.how}", "$${rule.name}", "${rule.value}"]`);
  const named = new Set(rules.map(({ name }) => name));
  const extra = [...fields.keys()].filter((name) => !isFree(name) && !named.has(name));
  if (extra.length > 0) throw denied(`Extra input fields: ${extra.join(', ')}`);
  const range = conditions.find(
    (one): one is ['content-length-range', number, number] =>
      Array.isArray(one) && one[0] === 'content-length-range',
  );
  return range ? { from: range[1], to: range[2] } : { from: 0, to: Infinity };
}
