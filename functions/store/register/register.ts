import { CaseId, Instant, PersonId, type OrganisationId } from '../../contract/ids';
import { keeping } from '../../contract/case/keeping';
import { IntakeWay, type Month } from '../../contract/people/intake';
import * as z from '../../contract/z';
import { addMonths, dayOf, endOfDay } from '../../domain/clocks/day';
import { registeredIn, registerKey, registerOf } from '../keys/register';
import type { Seal } from '../seal/seal';
import { Moment, moment, ttl } from '../table/attributes';
import type { Cursors } from '../table/cursor';
import { pageOf, type Page, type PageOf } from '../table/list';
import { putItem } from '../table/putItem';
import { readEach, readItem } from '../table/readItem';
import { toItem, type Item, type Table } from '../table/table';

/** A line of an office's register: which case, how and when it came, who wrote it down, where the original lies. */
export type RegisterLine = {
  caseId: CaseId;
  way: IntakeWay;
  receivedAt: Instant;
  registeredAt: Instant;
  by: { personId: PersonId; name: string };
  reference: string | null;
};

const StoredLine = z.object({
  pk: z.string(),
  sk: z
    .string()
    .transform(registeredIn)
    .pipe(z.object({ receivedAt: Instant, caseId: CaseId })),
  way: IntakeWay,
  at: Moment,
  by: z.object({ personId: PersonId, name: z.string() }),
  /** Sealed: an office writes there what it likes. */
  reference: z.instanceof(Uint8Array).optional(),
});

const monthOf = (at: Instant): Month => dayOf(at).slice(0, 7);

const placeOf = ({ pk, sk }: { pk: string; sk: string }): string => `${pk} ${sk} reference`;

function readLine(item: Item, seal: Seal): RegisterLine {
  const { pk, sk, way, at, by, reference } = readItem(StoredLine, item);
  const key = { pk, sk: `${sk.receivedAt}#${sk.caseId}` };
  return {
    ...sk,
    ...{ way, registeredAt: at, by },
    reference: reference === undefined ? null : seal.openText(reference, placeOf(key)),
  };
}

/** What came to an office by letter, visit, phone or another line (收文登记): of each case the number it has, and no word of it. */
export const createRegister = (table: Table, cursors: Cursors, seal: Seal) => ({
  /** Written over itself by a retry. */
  put(organisationId: OrganisationId, line: RegisterLine): Promise<void> {
    const { caseId, way, receivedAt, registeredAt, by, reference } = line;
    const key = registerKey(organisationId, monthOf(receivedAt), receivedAt, caseId);
    return putItem(
      table,
      toItem({
        ...key,
        ...{ way, by },
        at: moment(registeredAt),
        reference: reference === null ? undefined : seal.sealText(reference, placeOf(key)),
        ttl: ttl(endOfDay(addMonths(dayOf(registeredAt), keeping.registerLine.length.months))),
      }),
    );
  },

  /** What came in a month, the latest received first. */
  async page(organisationId: OrganisationId, month: Month, page: PageOf): Promise<Page<RegisterLine>> {
    const hash = { name: 'pk', value: registerOf(organisationId, month) } as const;
    const { rows, next } = await pageOf(table, cursors, { hash, order: 'descending' }, page);
    return { rows: readEach(rows, (item) => readLine(item, seal)).rows, next };
  },
});
