import { SystemWord } from '../../../contract/deeds/actions';
import type { CaseId } from '../../../contract/ids';
import { firstBreakOf } from '../../../domain/case/timeline/verify';
import type { CaseEvent, CaseHead } from '../../../domain/case/case';
import { headItem, readHead } from '../../../store/cases/headItem';
import { parseStreamedEvent } from '../../../store/cases/eventItem';
import type { Store } from '../../../store/createStore';
import { caseIdIn } from '../../../store/keys/cases';
import type { Seal } from '../../../store/seal/seal';
import type { Item } from '../../../store/table/table';
import type { Foldable } from '../../../store/inbox/foldedLines';
import type { noticeOf } from '../../../notify/tell';
import { tell } from '../../../notify/tell';
import { wholeTable, type Place } from '../wholeTable';
import type { Ledger } from './ledger';

/** What is wrong in the table, by kind; all of it has to be nothing. */
export type Findings = {
  lost: string[];
  doubled: string[];
  halfWritten: string[];
  chains: string[];
  index: string[];
  noticesMissing: string[];
  noticesDoubled: string[];
};

/** A table in which nothing is wrong. */
export const nothingFound = (): Findings => ({
  lost: [],
  doubled: [],
  halfWritten: [],
  chains: [],
  index: [],
  noticesMissing: [],
  noticesDoubled: [],
});

/** How much was looked at. */
export type Seen = { cases: number; events: number; notices: number };

const isPersons = ({ word }: CaseEvent): boolean => word === 'file' || !SystemWord.safeParse(word).success;

/** The steps that people were told of, against those that there are; of a key there is one filing, in whatever case. */
export function steps(
  { acknowledged, unanswered, refused }: Ledger,
  cases: ReadonlyMap<CaseId, CaseEvent[]>,
  { lost, doubled }: Findings,
): void {
  const told = new Set<string>();
  for (const { caseId, key, word } of acknowledged) {
    const name = `${caseId} ${key} ${word}`;
    if (told.has(name)) continue;
    told.add(name);
    const found = cases.get(caseId)?.filter((event) => event.key === key && event.word === word) ?? [];
    if (found.length === 0) lost.push(name);
    if (found.length > 1) doubled.push(name);
  }
  const answered = new Set(acknowledged.map(({ key }) => key));
  for (const [caseId, events] of cases)
    for (const { key, seq, word } of events.filter(isPersons))
      if (key === null || !(answered.has(key) || unanswered.has(key)))
        doubled.push(
          `${caseId} step ${seq} ${word}: nobody was told of it, but ${refused.get(key ?? '') ?? 'nothing'}`,
        );
  const filed = new Map<string, CaseId>();
  for (const [caseId, [filing]] of cases) {
    const key = filing?.key ?? '';
    const other = filed.get(key);
    if (other !== undefined) doubled.push(`${caseId} is ${other} filed once more`);
    filed.set(key, caseId);
  }
}

function wholeness(head: CaseHead | null, id: CaseId, events: CaseEvent[], findings: Findings): void {
  const { halfWritten, chains } = findings;
  if (head === null) {
    halfWritten.push(`${id}: no head`);
    return;
  }
  const inOrder = events.every(({ seq }, at) => seq === at + 1);
  if (!inOrder || head.version !== events.length) halfWritten.push(`${id}: version ${head.version}`);
  if (head.status !== events.at(-1)?.to) halfWritten.push(`${id}: ${head.status}`);
  const broken = firstBreakOf({ head, events });
  if (broken !== null) chains.push(`${id} at step ${broken}`);
}

const indexNames = ['hpk', 'hsk', 'opk', 'osk', 'apk', 'ask', 'dpk', 'dsk'];
const indexOf = (item: Item): string => indexNames.map((name) => item[name]?.S ?? '-').join(' ');

const byPrefix = (items: readonly Item[], prefix: string): Item[] =>
  items.filter(({ pk }) => pk?.S?.startsWith(prefix));

type Told = Map<string, string>;
const nameOf = (personId: string, caseId: string, kind: string, at: string): string =>
  `${personId} ${caseId} ${kind} ${at}`;

/** Who should have been told what: every event told once more, to an inbox that only notes it. */
async function expectedNotices(
  events: readonly Item[],
  { people, helpings, leaves }: Pick<Store, 'people' | 'helpings' | 'leaves'>,
): Promise<Told> {
  const told: Told = new Map();
  const inbox = {
    put: async ({ id, personId, caseId, kind, at }: ReturnType<typeof noticeOf>) => {
      told.set(`${personId} ${id}`, nameOf(personId, caseId, kind, at));
      return true;
    },
  };
  // No life says so much of one case in a day that it would be folded.
  const folded = { put: async ({ notice }: Foldable) => void (await inbox.put(notice)) };
  for (const item of events) {
    const streamed = parseStreamedEvent(item);
    if (!streamed) continue;
    await tell(streamed, { inbox, folded, people, helpings, leaves, now: () => streamed.event.at });
  }
  return told;
}

function noticesIn(items: readonly Item[]): Told {
  const told: Told = new Map();
  for (const { pk, sk, caseId, kind } of byPrefix(items, 'INBOX#')) {
    if (!sk?.S?.startsWith('NOTICE#')) continue;
    const [, at = '', ...id] = (sk?.S ?? '').split('#');
    const personId = (pk?.S ?? '').slice('INBOX#'.length);
    told.set(`${personId} ${id.join('#')}`, nameOf(personId, caseId?.S ?? '', kind?.S ?? '', at));
  }
  return told;
}

async function notices(items: readonly Item[], store: Store, findings: Findings): Promise<number> {
  const expected = await expectedNotices(byPrefix(items, 'CASE#'), store);
  const there = noticesIn(items);
  for (const name of expected.keys()) if (!there.has(name)) findings.noticesMissing.push(name);
  const seen = new Set<string>();
  for (const [name, what] of there) {
    if (seen.has(what) || !expected.has(name)) findings.noticesDoubled.push(name);
    seen.add(what);
  }
  return expected.size;
}

async function everything(place: Place): Promise<Item[]> {
  const items: Item[] = [];
  for await (const page of wholeTable(place)) items.push(...page);
  return items;
}

/** How many notices that should be in an inbox are not there yet. */
export async function noticesToCome(place: Place, store: Store): Promise<number> {
  const items = await everything(place);
  const there = noticesIn(items);
  const expected = await expectedNotices(byPrefix(items, 'CASE#'), store);
  return [...expected.keys()].filter((name) => !there.has(name)).length;
}

/** Holds the table against what people were told, item by item, past the faults; inboxes only where the stream was read. */
export async function check(
  { seal, ...place }: Place & { seal: Seal },
  store: Store,
  ledger: Ledger,
  isTold: boolean,
): Promise<{ findings: Findings; seen: Seen }> {
  const findings = nothingFound();
  const items = await everything(place);

  const inCases = byPrefix(items, 'CASE#');
  const ids = [...new Set(inCases.map(({ pk }) => caseIdIn(pk?.S ?? '')))];
  const cases = new Map<CaseId, CaseEvent[]>();
  for (const id of ids) {
    const whole = await store.cases.whole(id);
    cases.set(id, whole?.events ?? []);
    wholeness(whole?.head ?? null, id, whole?.events ?? [], findings);
  }
  for (const item of inCases.filter(({ sk }) => sk?.S === 'HEAD')) {
    const head = readHead(item, seal);
    // Where it stands in the list of the sweep may be too early, and never too late.
    if (indexOf(item) !== indexOf(headItem(head, seal, head))) findings.index.push(item.pk?.S ?? '');
  }
  steps(ledger, cases, findings);
  const told = isTold ? await notices(items, store, findings) : 0;
  const events = [...cases.values()].reduce((sum, { length }) => sum + length, 0);
  return { findings, seen: { cases: ids.length, events, notices: told } };
}
