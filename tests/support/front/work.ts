import type { Today } from '../../../functions/contract/case/work';
import type { CaseRow } from '../../../functions/contract/case/views';
import { caseRow } from './cases';
import { ok } from './server';

const nothing = { all: 0, overdue: 0, fresh: 0 };

/** The day's work of somebody: what waits, and how many stand in each list. */
export const today = (rows: CaseRow[], part: Partial<Today> = {}) =>
  ok<Today>({
    counts: { mine: { ...nothing, all: rows.length }, others: nothing, desk: { ...nothing, all: 7 } },
    waiting: { rows, next: null },
    calls: null,
    drafts: { toSign: 0, sentBack: 0, written: 0 },
    unseen: 0,
    done: 0,
    ...part,
  });

/** Jining and a street of it, as every list asks for the names of its places. */
export const area = () =>
  ok({
    area: { code: '150902000000', name: '集宁区', level: 'county', parent: '150900000000' } as const,
    parts: [{ code: '150902001000', name: '新体路街道', level: 'township', parent: '150902000000' } as const],
  });

export const late = caseRow({
  id: '1000000001',
  title: '邻居家狗惊了马',
  dueAt: '2026-03-02T04:00:00.000Z',
  overdue: true,
});
export const dueToday = caseRow({
  id: '1000000002',
  title: '饭店欠四个月',
  who: '郭**',
  dueAt: '2026-03-02T09:30:00.000Z',
});
export const later = caseRow({
  id: '1000000003',
  title: '离婚，孩子归谁',
  language: 'mn',
  dueAt: '2026-03-05T09:30:00.000Z',
});
