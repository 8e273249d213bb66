import type { Context } from 'hono';
import { receiptIn } from '../../contract/record/receiptCode';
import { Year } from '../../contract/record/root';
import { dayOf, yearOf } from '../../domain/clocks/day';
import { issuerOf } from '../../work/places/issuerOf';
import { publishedOf } from '../../work/record/publishedOf';
import type { ApiDeps } from '../context';
import type { ApiEnvironment } from '../requestLog';
import { pageHeaders } from './frame';
import { checkPage } from './page';
import { rootsPage } from './rootsPage';

type Asked = Context<ApiEnvironment>;

/** What a receipt says, and whether it is one of ours, for whoever has it in hand. */
export async function answerCheck(http: Asked, { receipts, store }: ApiDeps): Promise<Response> {
  const asked = receiptIn(http.req.query('r') ?? '');
  const receipt = receipts.check(asked);
  const published = receipt && (await publishedOf(receipt, store));
  const issuer = receipt && (await issuerOf(receipt.number, store));
  return http.body(checkPage(asked, receipt, { published, issuer }), 200, pageHeaders);
}

/** The roots of the days of a year. */
export async function answerRoots(http: Asked, { now, store }: ApiDeps): Promise<Response> {
  const thisYear = String(yearOf(dayOf(now())));
  const year = Year.safeParse(http.req.query('year')).data ?? thisYear;
  return http.body(rootsPage(year, thisYear, await store.roots.in(year)), 200, pageHeaders);
}
