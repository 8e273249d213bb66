import { partyName } from './partyName';

// How people write down who a matter is between: one line or several, with one name or with many. Every field that names
// somebody is read here and nowhere else. Where a line can be read in two ways, both readings count: keeping one too many
// from a case costs a colleague, one too few costs the secret (律师法 38, 39; 信访工作条例 30).

/** What stands between two names and is in none. */
const hard = /[、，,;；\n\r/／|｜&＆+＋。]|以及其|以及|还有|或者|伙同|连同/u;

/** What may stand between two names and may as well be in one: 李四和王五, 王和平; 呼和浩特; 乌云 其其格. */
const soft = /和|与|及其|及|跟|同|或|暨|的|[\s：:.．]+/u;

/** After these an organisation's name ends, and somebody of it may follow without a mark: 众援律师事务所李四. */
const organisationEnds =
  /(?<=有限责任公司|股份有限公司|有限公司|公司|律师事务所|事务所|律所|合作社|委员会|村委会|居委会|服务中心|服务站|医院|学校|银行)(?=\p{L})/u;

/** In brackets stands whoever it is as well: 李四（众援律师事务所）. */
const brackets = /[（(【[〔《<「『]([^）)】\]〕》>」』]*)[）)】\]〕》>」』]?/gu;

const titles =
  '先生|女士|小姐|同志|老师|律师|师傅|主任|副主任|书记|村长|主席|局长|副局长|科长|处长|股长|所长|院长|校长|站长|队长|厂长|会长|镇长|乡长|县长|旗长|区长|市长|苏木达|嘎查达|董事长|总经理|经理|总裁|总|老板|老板娘|会计|法官|检察官|警官|医生|大夫|大哥|大姐|大爷|大妈|大叔|阿姨';
const crowd =
  '等(?:\\p{N}|[一二三四五六七八九十百两几多数若干])*(?:个)?(?:人|位|名|户|家|家单位|家公司)?|夫妇|夫妻|夫妻俩|两口子|父子|母子|父女|母女|兄弟|姐妹|一家人?|一家子|全家|他们|们';
const roles =
  '对方当事人|对方是|对方|第?[一二三四五六七八九十]?被告人?|原告|第三人|被申请人|申请人|被投诉人|被投诉的|被反映人|被举报人|被执行人|被害人|肇事者|司机|房东|租客|中介|包工头|用人单位|单位|公司|法定代表人|法人代表|法人|负责人|代理人|委托人|当事人|姓名|名叫|叫|是';

const numbering = /^[\p{N}一二三四五六七八九十]+[.、．)）:：\s]+/u;
const trailing = new RegExp(`(?:${titles}|${crowd})$`, 'u');
const leading = new RegExp(`^(?:${roles}|${titles})`, 'u');

/** A name and the same without what people put before and after it; nothing shorter than two characters is a name. */
function withoutTitles(piece: string): string[] {
  const found = [piece];
  let rest = bareName(piece.replace(numbering, ''));
  for (const strip of [trailing, trailing, leading, leading, trailing]) {
    const next = bareName(rest.replace(strip, ''));
    if (isName(next)) rest = next;
  }
  return rest === bareName(piece) ? found : [...found, rest];
}

/** Without the marks and spaces around it. */
const bareName = (text: string): string =>
  text.replace(/^[\p{P}\p{Z}\p{S}\p{C}]+|[\p{P}\p{Z}\p{S}\p{C}]+$/gu, '');

const isName = (text: string): boolean => [...partyName(text)].length >= 2;

/** The pieces between soft marks, and every two neighbours with the mark that stands between them. */
function spans(part: string): string[] {
  const pieces = part.split(new RegExp(`(${soft.source}|${organisationEnds.source})`, 'u'));
  const names: string[] = [];
  for (let at = 0; at < pieces.length; at += 2) {
    names.push(pieces[at] ?? '');
    if (at + 2 < pieces.length) names.push(pieces.slice(at, at + 3).join(''));
  }
  return pieces.length > 1 ? [part, ...names] : names;
}

/** What stands in brackets, what stands outside of them, and the line with both. */
function unbracketed(line: string): string[] {
  const inside = [...line.matchAll(brackets)].map(([, text = '']) => text);
  return inside.length === 0 ? [line] : [line, line.replace(brackets, ''), ...inside];
}

/** Brackets are read first: what separates names may stand in them. */
const partsOf = (line: string): string[] => unbracketed(line).flatMap((text) => text.split(hard));

const distinct = (names: readonly string[]): string[] => [
  ...new Map(names.filter(isName).map((name) => [partyName(name), name.trim()])).values(),
];

/**
 * Every name that can be read from a line: the line as a whole, each that stands between marks, and where a mark may be
 * part of a name, with it and without; with and without titles. Each once, in the form in which it was written.
 */
export const readingsOf = (line: string): string[] => {
  const read = distinct([line, ...partsOf(line).flatMap(spans).flatMap(withoutTitles)]);
  // A line that is one character long is all there is to go by.
  const all = partyName(line);
  return read.length === 0 && all !== '' ? [all] : read;
};

/** Of an office: 住房和城乡建设局 is one, 恒达公司和农牧局 are two. */
const office = /(?:局|厅|委|部|院|办|所|站|中心|公司|集团|合作社|委员会|学校|医院|银行)$/u;
const isOneOffice = (before: string, after: string): boolean =>
  office.test(after.replace(/的.*$/u, '')) && !office.test(before) && [...before].length > 3;

const joint = /(和|与|及其|及|跟|同)/u;

/** The names of a part in which one may hold a mark that joins two: what would be a single character is no name. */
function unjoined(part: string): string[] {
  const [first = '', ...rest] = part.split(joint);
  const names = [first];
  for (let at = 0; at < rest.length; at += 2) {
    const [mark = '', piece = ''] = rest.slice(at, at + 2);
    const last = names.at(-1) ?? '';
    const isLast = at + 2 >= rest.length;
    const isTwo = isName(last) && (isName(piece) || !isLast) && !isOneOffice(last, piece);
    if (isTwo) names.push(piece);
    else names[names.length - 1] = `${last}${mark}${piece}`;
  }
  return names;
}

/** The likeliest reading of a line, for people to look at: 「李四和王五」 is two, 「王和平」 is one. */
export const likelyNames = (line: string): string[] =>
  distinct(
    line
      .split(hard)
      .flatMap(unjoined)
      .map((part) => withoutTitles(bareName(part)).at(-1) ?? part),
  );
