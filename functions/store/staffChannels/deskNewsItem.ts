import { CaseId, Instant, OrganisationId } from '../../contract/ids';
import { NoticeKind } from '../../contract/words';
import * as z from '../../contract/z';
import { deskNewsIn, deskNewsKey, newsDueKey } from '../keys/notices';
import { ttl } from '../table/attributes';
import { readItem } from '../table/readItem';
import { toItem, type Item } from '../table/table';

/** What came to a desk in a stretch of time, to be said to its group in one message. */
export type DeskNews = {
  organisationId: OrganisationId;
  /** The beginning of the stretch, which names it. */
  from: Instant;
  /** What happened to which cases; each once. */
  items: { kind: NoticeKind; caseId: CaseId }[];
  /** When it is to be said; null once it was, or was given up. */
  nextAt: Instant | null;
  tries: number;
  version: number;
};

/** Days for which what was said stays, for whoever asks why a group was told. */
const keptDays = 14;

type NewsItem = DeskNews['items'][number];

/** One thing that happened, as a word of a set: added twice it is there once. */
export const newsWord = ({ kind, caseId }: NewsItem): string => `${kind} ${caseId}`;

const StoredWord = z
  .string()
  .transform((word) => word.split(' '))
  .pipe(z.tuple([NoticeKind, CaseId]))
  .transform(([kind, caseId]): NewsItem => ({ kind, caseId }));

const StoredKey = z.object({
  pk: z.string(),
  sk: z.string(),
});
const Named = z.object({ organisationId: OrganisationId, from: Instant });

const StoredNews = StoredKey.extend({
  words: z
    .set(z.string())
    .transform((words) => [...words].sort())
    .pipe(z.array(StoredWord)),
  nextAt: Instant.optional(),
  tries: z.int().default(0),
  version: z.int().default(0),
});

export function readNewsKey(item: Item): Pick<DeskNews, 'organisationId' | 'from'> {
  const { pk, sk } = readItem(StoredKey, item);
  return Named.parse(deskNewsIn(pk, sk));
}

export function readNews(item: Item): DeskNews {
  const { pk, sk, words, nextAt = null, ...rest } = readItem(StoredNews, item);
  return { ...Named.parse(deskNewsIn(pk, sk)), ...rest, items: words, nextAt };
}

export const newsTtl = (from: Instant): number =>
  ttl(new Date(Date.parse(from) + keptDays * 86_400_000).toISOString());

export const newsItem = ({ organisationId, from, items, nextAt, tries, version }: DeskNews): Item =>
  toItem({
    ...deskNewsKey(organisationId, from),
    ...(nextAt && newsDueKey(nextAt, organisationId)),
    words: new Set(items.map(newsWord)),
    nextAt: nextAt ?? undefined,
    tries,
    version,
    ttl: newsTtl(from),
  });
