import type { CaseKind } from '../../../functions/contract/words';
import family from './family.json';
import government from './government.json';
import harm from './harm.json';
import help from './help.json';
import justice from './justice.json';
import land from './land.json';
import money from './money.json';
import work from './work.json';

/** A day to remember: how long as a leaf shows it, what it is for, what else is true of it, and the article. */
export type GuideDate = { small: string; big: string; name: string; note: string; by: string };

/** 指引: what to do about one thing that people meet with. A test holds its shape, its articles and its numbers. */
export type Guide = {
  id: string;
  title: string;
  /** What people say who look for it. */
  asked: readonly string[];
  gist: string;
  steps: readonly { do: string; how: string }[];
  dates: readonly GuideDate[];
  /** Numbers of the phone book. */
  call: readonly string[];
  basis: readonly string[];
  /** What is filed from here. */
  next: CaseKind;
  /** Somebody may be in danger: 110 and the quick way out stand on it. */
  urgent?: boolean;
  /** The day on which its articles were compared with those on record. */
  checkedOn: string;
};

/** A file is read as it is written; a test parses it. */
const read = (file: readonly object[]) => file as readonly Guide[];

type Group = { name: string; guides: readonly Guide[] };

/** Every guide, by what it is about. */
const byMatter: readonly Group[] = [
  { name: '干活和工资', guides: read(work) },
  { name: '家里的事', guides: read(family) },
  { name: '地、草场和牲畜', guides: read(land) },
  { name: '钱和买卖', guides: read(money) },
  { name: '受了伤、受了气', guides: read(harm) },
  { name: '跟政府打交道', guides: read(government) },
  { name: '打官司、被抓了', guides: read(justice) },
  { name: '请人帮忙、办手续', guides: read(help) },
];

export const guides: readonly Guide[] = byMatter.flatMap(({ guides: some }) => some);

/** What stands first: what cannot wait, and what many come with. */
const first = ['unpaidWages', 'workInjury', 'divorce', 'violence'];
export const firstGuides = first.flatMap((id) => guides.filter((guide) => guide.id === id));

/** The groups of the list below those: each guide stands on the page once. */
export const guideGroups: readonly Group[] = byMatter
  .map(({ name, guides: some }) => ({ name, guides: some.filter(({ id }) => !first.includes(id)) }))
  .filter(({ guides: some }) => some.length > 0);

/** Characters that people read in a minute who do not read often. */
const perMinute = 200;

/** What is on the page of a guide, as it is read from top to bottom. */
export const guideText = ({ title, gist, steps, dates }: Guide): string =>
  [
    `${title}。${gist}`,
    ...steps.map(({ do: what, how }, at) => `第${at + 1}步，${what}。${how}`),
    ...dates.map(({ small, big, name, note }) => `要记住的日子：${small}${big}，${name}。${note}`),
  ].join('\n');

export const minutesToRead = (guide: Guide): number =>
  Math.max(1, Math.round(guideText(guide).length / perMinute));

export const guideWords = {
  page: '怎么办',
  title: '常遇到的事，怎么办',
  search: '照平常的话打，比如「欠钱不还」',
  searchLabel: '找一件事',
  first: '先看看这些',
  found: (count: number) => `找到 ${count} 篇`,
  none: '没有找到',
  noneNote: '换个说法再找，或者直接问律师。',
  ask: '直接问律师',
  dates: (count: number) => (count === 0 ? undefined : `${count} 个日子要记住`),
  read: (minutes: number, day: string) => `读完要 ${minutes} 分钟 · ${day}对过法条`,
  steps: '一步一步来',
  toRemember: '要记住的日子',
  whom: '找谁',
  basis: '依据',
  /** It is no lawyer's answer, and says so. */
  caution: '写的是一般的情形。您的事可能不一样，拿不准就问律师。',
  next: {
    consultation: '我也是这样，问律师',
    legalAid: '我也是这样，申请免费律师',
    petition: '我也是这样，提信访',
    aidComplaint: '我也是这样，去投诉',
  } satisfies Record<CaseKind, string>,
  unknown: '没有这一篇。回到列表再找找。',
  toAll: '看别的',
};
