import { partyName } from '../standing/assignment/partyName';
import surnames from './surnames.json';

/** Those that nearly everybody has, and some of two characters; who has another is found by the whole name. */
const { single, double } = surnames;

/** Names of so many characters begin with a surname; longer ones are written as they sound, and one is none. */
const lengths = { least: 2, most: 4 };

const begin = (form: string): string =>
  double.find((one) => form.startsWith(one)) ?? [...form].slice(0, 1).join('');

const known = (surname: string): boolean =>
  surname !== '' && (single.includes(surname) || double.includes(surname));

/** The surname in a whole name; null where it has none that could be told. */
export function surnameOf(name: string): string | null {
  const form = partyName(name);
  const { length } = [...form];
  const surname = begin(form);
  return length >= lengths.least && length <= lengths.most && known(surname) ? surname : null;
}

const before = /^(?:姓|老|小|大)/u;
const after =
  /^(?:老太太|老奶奶|老太|老大娘|老大爷|老头|老汉|老人|老伴|大娘|大妈|大婶|大嫂|大姐|大爷|大叔|大伯|大哥|奶奶|爷爷|阿姨|叔叔|姨|婶|嫂|姐|哥|叔|师傅|老师|先生|女士|小姐|同志|老板|主任|家|家的|某|某某|的)$/u;

/**
 * The surname of somebody who is called by no name of theirs: 郭, 老郭, 姓郭的, 郭老太太, 欧阳女士. Null for everything else, and for
 * whole names, of which as many are looked for as have them.
 */
export function surnameIn(called: string): string | null {
  const form = partyName(called);
  for (const rest of [form, form.replace(before, '')]) {
    const surname = begin(rest);
    const left = rest.slice(surname.length);
    if (known(surname) && (left === '' || after.test(left))) return surname;
  }
  return null;
}
