import type { PersonId } from '../../contract/ids';
import * as z from '../../contract/z';
import { emptyLedger, type Ledger } from '../../domain/deliveries/consents/ledger';
import { consentKey } from '../keys/notices';
import { Moment, moment } from '../table/attributes';
import { readItem } from '../table/readItem';
import { toItem, type Item } from '../table/table';

const StoredConsent = z.object({
  version: z.int().positive(),
  left: z.int().min(0),
  standing: z.object({ yes: z.boolean(), at: Moment }).optional(),
  voidedAt: Moment.optional(),
  answers: z.array(
    z.object({ from: z.enum(['tap', 'popup']), id: z.string(), word: z.string(), at: Moment }),
  ),
  spent: z.array(z.object({ noticeId: z.string(), at: Moment })),
});

/** A ledger, and the number of times it was written. */
export type VersionedLedger = { ledger: Ledger; version: number };

const StoredKey = z.object({ sk: z.string() });

/** The template that a ledger is about. */
export const templateOf = (item: Item): string => readItem(StoredKey, item).sk;

export function readConsent(item: Item | undefined): VersionedLedger {
  if (!item) return { ledger: emptyLedger, version: 0 };
  const { version, standing = null, voidedAt = null, ...rest } = readItem(StoredConsent, item);
  return { ledger: { standing, voidedAt, ...rest }, version };
}

export const consentItem = (
  personId: PersonId,
  templateId: string,
  { ledger: { left, standing, voidedAt, answers, spent }, version }: VersionedLedger,
): Item =>
  toItem({
    ...consentKey(personId, templateId),
    version,
    left,
    standing: standing ? { yes: standing.yes, at: moment(standing.at) } : undefined,
    voidedAt: voidedAt === null ? undefined : moment(voidedAt),
    answers: answers.map((answer) => ({ ...answer, at: moment(answer.at) })),
    spent: spent.map(({ noticeId, at }) => ({ noticeId, at: moment(at) })),
  });
