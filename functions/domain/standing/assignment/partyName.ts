/** Spaces, and every mark that one person writes and another leaves out: brackets, dashes, the dot in 乌云·其其格. */
const notWritten = /[\p{P}\p{Z}\p{S}\p{C}]/gu;

/**
 * A name in the form in which two writings of it meet: full-width and half-width alike, without spaces, dots and
 * brackets, in capitals. Empty when nothing of it can be read.
 */
export const partyName = (written: string): string =>
  written.normalize('NFKC').replace(notWritten, '').toUpperCase().normalize('NFKC');

/** What one writes short and another in full: 恒达公司 for 恒达有限责任公司, 众援律所 for 众援律师事务所. */
const inShort: readonly (readonly [RegExp, string])[] = [
  [/(?:股份有限公司|有限责任公司|有限公司|集团公司|公司)$/u, '公司'],
  [/(?:律师事务所|律所)$/u, '律师事务所'],
  [/(?:村民委员会|村委会)$/u, '村民委员会'],
  [/(?:居民委员会|居委会)$/u, '居民委员会'],
  [/(?:人力资源和社会保障局|人力资源社会保障局|人社局)$/u, '人力资源和社会保障局'],
  [/(?:住房和城乡建设局|住建局)$/u, '住房和城乡建设局'],
];

/** A name as `partyName` has it, and with its ending in the one form in which long and short meet. */
export const formsOf = (written: string): string[] => {
  const form = partyName(written);
  return [...new Set([form, ...inShort.map(([ending, full]) => form.replace(ending, full))])];
};

/** A line with the short endings of organisations in it written out: what is looked for in it is a full name. */
const writtenOut = (line: string): string =>
  partyName(line)
    .replace(/律所/gu, '律师事务所')
    .replace(/村委会/gu, '村民委员会')
    .replace(/居委会/gu, '居民委员会')
    .replace(/人社局|人力资源社会保障局/gu, '人力资源和社会保障局')
    .replace(/住建局/gu, '住房和城乡建设局');

const firmAfterArea = /^.{1,8}?[市区县旗盟](?=.{2,}律师事务所$)/u;

/** What an organisation is called in full. */
function fullForms(name: string): string[] {
  const form = partyName(name);
  return [...new Set([form, form.replace(firmAfterArea, '')])].filter((one) => one !== '');
}

/**
 * Whether a line names an organisation: its full name stands in it, however it is spaced and whatever is around it. A law
 * firm is meant without its county as well: 众援律师事务所 of 集宁区众援律师事务所.
 */
export function namesOrganisation(line: string, name: string): boolean {
  const texts = [partyName(line), writtenOut(line)];
  return fullForms(name).some((form) => texts.some((text) => text.includes(form)));
}

/** How many characters of a name it is looked up by. */
const begins = 4;

const beginning = (form: string): string => [...form].slice(0, begins).join('');

/** Where an organisation of this name is looked up: by its beginning, and a law firm by that without its county too. */
export const beginningsOf = (name: string): string[] => [...new Set(fullForms(name).map(beginning))];

/** The beginnings of all names that may stand in a line. */
export function beginningsIn(line: string): string[] {
  const found = [partyName(line), writtenOut(line)].flatMap((text) => {
    const characters = [...text];
    return characters.map((_, at) => beginning(characters.slice(at).join('')));
  });
  return [...new Set(found)].filter((one) => [...one].length === begins || one === partyName(line));
}
