import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Instant, PersonId } from '../contract/ids';
import type { CaseEvent, CaseHead } from '../domain/case/case';
import { isErased } from '../domain/case/keptUntil';
import { firstBreakOf } from '../domain/case/timeline/verify';
import { dayOf } from '../domain/clocks/day';
import { paperCase, papersFor, type PaperCase, type PaperOfCase } from '../domain/papers/papersOf';
import { paperTable } from '../domain/papers/table';
import type { TimeLeft } from '../runtime/deadline';
import { askedNext } from '../work/places/superior';
import { draw, type DrawDeps } from './draw';

/** All that is held of somebody: in words, and their cases. */
export type Copied = {
  text: string;
  /** Whose they are. */
  personId: PersonId;
  cases: { head: CaseHead; events: CaseEvent[] }[];
};

/** Bytes: a reply of Lambda holds 6 MB, and a file in it takes a third more than it is. */
const largest = 4_300_000;
/** Milliseconds kept back for packing and the answer. */
const keptBackMs = 5000;

export const packWords = {
  data: '我的数据.json',
  folder: '文书',
  left: '没有放进来的文书.txt',
  leftNote: '下面的文书这一次没有放进来（内容已经在“我的数据.json”里）。请在那件事的页面一份一份打开保存：',
  broken: (number: string) => `${number}：这件事的记录正在核查，核查清楚以前不出具文书。`,
};

type OnePaper = { paper: PaperOfCase; about: PaperCase; asked: Awaited<ReturnType<typeof askedNext>> };
type Packing = { now: Instant; origin: string; time: TimeLeft | undefined };

/** The papers of a case that are the resident's; none of one that is erased, or whose record does not hold. */
async function papersIn(
  { head, events }: Copied['cases'][number],
  { now, personId }: { now: Instant; personId: PersonId },
  deps: DrawDeps,
) {
  if (isErased(head) || firstBreakOf({ head, events }) !== null) return [];
  const asked = await askedNext(head, now, deps);
  const about = paperCase(head, events, asked?.name, personId);
  return papersFor('owner', about, now).map((paper): OnePaper => ({ paper, about, asked }));
}

/** What a file of the archive is called: no name of a person, nothing a file system stumbles over. */
const nameOf = ({ paper, about: { head } }: OnePaper): string => {
  const title = paperTable[paper.kind].title.replaceAll('/', '');
  return `${packWords.folder}/${head.number}/${paper.event?.seq ?? 0} ${dayOf(paper.at)} ${title}.pdf`;
};

/**
 * One archive: the data in words, and every paper drawn. What there is no room or no time for is named in it, with where it
 * is had; nothing of it is kept here, and none of it is served by being in it.
 * @throws FontMissing
 */
export async function pack(
  { text, personId, cases }: Copied,
  { now, origin, time }: Packing,
  deps: DrawDeps,
): Promise<{ packed: Buffer; left: number }> {
  const files: Zippable = { [packWords.data]: strToU8(text) };
  const broken = cases.filter((one) => !isErased(one.head) && firstBreakOf(one) !== null);
  const left = broken.map(({ head }) => packWords.broken(head.number));
  // A PDF is packed in itself; of the text a tenth remains, so it is counted whole for safety's sake alone.
  let bytes = text.length;
  for (const one of (
    await Promise.all(cases.map((each) => papersIn(each, { now, personId }, deps)))
  ).flat()) {
    const name = nameOf(one);
    const hasTime = (time?.getRemainingTimeInMillis() ?? Infinity) > keptBackMs;
    const { file } = hasTime
      ? await draw(one.paper, { ...one, format: 'pdf', origin }, deps)
      : { file: null };
    if (file === null || bytes + file.length > largest) left.push(name);
    else {
      bytes += file.length;
      files[name] = [file, { level: 0 }];
    }
  }
  if (left.length > 0) files[packWords.left] = strToU8([packWords.leftNote, ...left].join('\r\n'));
  return { packed: Buffer.from(zipSync(files, { level: 6, mtime: now })), left: left.length };
}
