import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Instant } from '../contract/ids';
import type { PaperFormat } from '../contract/case/papers';
import { isErased } from '../domain/case/keptUntil';
import { firstBreakOf } from '../domain/case/timeline/verify';
import { paperCase, papersOf } from '../domain/papers/papersOf';
import { inTime, type TimeLeft } from '../runtime/deadline';
import { errorFields, type Log } from '../runtime/log';
import { headersOf } from '../runtime/pageHeaders';
import type { PaperLinks } from '../runtime/paperLinks';
import type { Cases } from '../store/cases/cases';
import type { Sessions } from '../store/sessions/sessions';
import { askedNext } from '../work/places/superior';
import { draw, type DrawDeps } from './draw';
import type { Copied } from './pack';

/** What is shown in the place of a paper that cannot be. */
export const closedWords = {
  broken:
    '这件事项的记录正在核查，核查清楚以前不出具文书，已经报告管理人员。您的事项照常办理，期限不受影响。急用的请拨打 12348，到窗口领取纸质文书；窗口的地址和电话，在首页的“附近各单位的地址和电话”里。',
  copyOver: '这个链接已经失效。请回到掌上公共法律服务，在“我的数据”里再取一次。',
  over: '这个链接已经失效。请回到掌上公共法律服务，打开这件事项，再点一次这份文书。',
  unavailable:
    '文书暂时打不开，您的事项照常办理，期限不受影响。请过一会儿再试，急用的请拨打 12348，到窗口领取纸质文书；窗口的地址和电话，在首页的“附近各单位的地址和电话”里。',
};

/** A page of one sentence, which runs nothing and loads nothing. */
const closedPage = (sentence: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex,nofollow"><title>文书</title></head><body><main><p>${sentence}</p></main></body></html>`;

export type PapersDeps = DrawDeps & {
  cases: Pick<Cases, 'whole'>;
  links: Pick<PaperLinks, 'open'>;
  sessions: Pick<Sessions, 'get'>;
  /** All that is held of whom a ticket names; null for one that is over, forged or none. */
  copyOf: (ticket: string, now: Instant) => Promise<Copied | null>;
  /** Where the API is; null: where the request came to. */
  apiOrigin: string | null;
  now: () => Instant;
  log: Log;
};

export type PapersHandler = (
  event: APIGatewayProxyEventV2,
  time?: TimeLeft,
) => Promise<APIGatewayProxyStructuredResultV2>;

const types: Record<PaperFormat, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

const keptByNobody = { 'cache-control': 'no-store' };

function page(statusCode: number, sentence: string): APIGatewayProxyStructuredResultV2 {
  const headers = {
    ...headersOf('sentence'),
    ...keptByNobody,
    'content-type': 'text/html; charset=utf-8',
  };
  return { statusCode, headers, body: closedPage(sentence) };
}

/** RFC 6266: the official name of the paper, and no name of a person. */
const disposition = (title: string, format: PaperFormat): string =>
  `${format === 'pdf' ? 'inline' : 'attachment'}; filename="paper.${format}"; filename*=UTF-8''${encodeURIComponent(title.replaceAll('/', ''))}.${format}`;

const archiveHeaders = {
  ...headersOf('sentence'),
  ...keptByNobody,
  'content-type': 'application/zip',
  // RFC 6266: 我的数据.zip
  'content-disposition':
    'attachment; filename="my-data.zip"; filename*=UTF-8\'\'%E6%88%91%E7%9A%84%E6%95%B0%E6%8D%AE.zip',
};

/** Fills in the paper that a link opens, draws it and hands it out; and the copy of all that is held of somebody. */
export function createPapersHandler(deps: PapersDeps): PapersHandler {
  const originOf = ({ requestContext }: APIGatewayProxyEventV2): string =>
    deps.apiOrigin ?? `https://${requestContext.domainName}`;

  async function archive(
    ticket: string,
    event: APIGatewayProxyEventV2,
    time: TimeLeft | undefined,
  ): Promise<APIGatewayProxyStructuredResultV2> {
    const now = deps.now();
    const copy = await deps.copyOf(ticket, now);
    if (!copy) return page(404, closedWords.copyOver);
    const { pack } = await import('./pack');
    const { packed, left } = await pack(copy, { now, origin: originOf(event), time }, deps);
    if (left > 0) deps.log('copy_without', { count: left });
    return {
      statusCode: 200,
      headers: archiveHeaders,
      body: packed.toString('base64'),
      isBase64Encoded: true,
    };
  }

  async function answer(
    event: APIGatewayProxyEventV2,
    time: TimeLeft | undefined,
  ): Promise<APIGatewayProxyStructuredResultV2> {
    const now = deps.now();
    const [token = '', before] = event.rawPath.split('/').reverse();
    if (before === 'copy') return archive(token, event, time);
    const ticket = await deps.links.open(token, now);
    if (!ticket) return page(404, closedWords.over);
    const { personId, sessionId } = ticket.by;
    // Who was signed out since, by the end of their post too, opens nothing by a link from before.
    const [session, found] = await Promise.all([
      deps.sessions.get(personId, sessionId),
      deps.cases.whole(ticket.caseId),
    ]);
    if (!session || !found || isErased(found.head)) return page(404, closedWords.over);
    const brokenAt = firstBreakOf(found);
    if (brokenAt !== null) {
      deps.log('chain_broken', { caseId: found.head.id, seq: brokenAt });
      return page(409, closedWords.broken);
    }
    const asked = await askedNext(found.head, now, deps);
    const about = paperCase(found.head, found.events, asked?.name, personId);
    const paper = papersOf(about, now).find(({ id }) => id === ticket.paper);
    if (!paper) return page(404, closedWords.over);

    const { format } = ticket;
    const { title, file } = await draw(paper, { about, asked, format, origin: originOf(event) }, deps);
    return {
      statusCode: 200,
      headers: {
        // No sandbox here: browsers do not show a PDF in one. There is nothing in ours that could run.
        ...headersOf('paper'),
        ...keptByNobody,
        'content-type': types[format],
        'content-disposition': disposition(title, format),
      },
      body: file.toString('base64'),
      isBase64Encoded: true,
    };
  }

  return async (event, time) => {
    const started = performance.now();
    const { requestId } = event.requestContext;
    try {
      const result = await inTime(() => answer(event, time), time);
      const ms = Math.round(performance.now() - started);
      deps.log('paper', { requestId, ...(result.statusCode ? { status: result.statusCode } : {}), ms });
      return result;
    } catch (error) {
      deps.log('paper_failed', { requestId, code: 'papers_unavailable', ...errorFields(error) });
      return page(503, closedWords.unavailable);
    }
  };
}
