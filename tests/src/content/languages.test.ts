import { numbers } from '../../../src/content/places/numbers';
import { numbersIn, packs, type Pack } from '../../../src/content/languages/pack';

const all = Object.entries(packs);

/** Every text of a pack that is read. */
function textsOf({ state: _, direction: __, ...said }: Pack): string[] {
  const inside = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : Object.values(value as object).flatMap(inside);
  return inside(said);
}

test.each(all)('%s: no text is left out, and none is in another script', (_, pack) => {
  for (const text of textsOf(pack)) {
    expect(text).toMatch(/\p{Script=Mongolian}/u);
    expect(text.replace(/[\p{Script=Mongolian}᠂᠃\u202f\u180e\d\s?]/gu, '')).toBe('');
  }
});

test.each(all)(
  '%s: every number of the phone book has its name, and no number that is not in it',
  (_, pack) => {
    expect(numbersIn(pack).map(({ number }) => number)).toEqual(numbers.map(({ number }) => number));
    expect(Object.keys(pack.numbers)).toHaveLength(numbers.length);
  },
);

test.each(all)(
  '%s: an ending hangs on its word by a narrow space, so that no line begins with one',
  (_, pack) => {
    const endings = ['ᠶᠢᠨ', 'ᠤᠨ', 'ᠦᠨ', 'ᠳᠤ', 'ᠳᠦ', 'ᠪᠡᠷ', 'ᠪᠡᠨ', 'ᠪᠠᠨ', 'ᠡᠴᠡ', 'ᠲᠠᠢ', 'ᠲᠡᠢ'];
    for (const text of textsOf(pack))
      expect(text.split(' ').filter((word) => endings.includes(word))).toEqual([]);
  },
);
