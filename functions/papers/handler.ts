import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Instant } from '../contract/ids';
import type { PaperFormat } from '../contract/papers';
import type { Receipt } from '../contract/receipt';
import { isErased } from '../domain/case/keptUntil';
import { firstBreakOf } from '../domain/case/timeline/verify';
import { filesIn } from '../domain/files/filesIn';
import { fill } from '../domain/papers/fill';
import { paperCase, papersOf, type PaperCase, type PaperOfCase } from '../domain/papers/papersOf';
import { receiptOf } from '../domain/deeds/receiptOf';
import { inTime, type TimeLeft } from '../runtime/deadline';
import { errorFields, type Log } from '../runtime/log';
import { headersOf } from '../runtime/pageHeaders';
import type { PaperLinks } from '../runtime/paperLinks';
import type { Files } from '../store/files/files';
import type { Cases } from '../store/cases/cases';
import type { Organisations } from '../store/places/organisations';
import { placesBelow } from '../work/paperPlaces';
import { askedNext } from '../work/superior';
import { renderDocx } from './docx/renderDocx';
import type { Fonts } from './pdf/fonts';
import { renderPdf } from './pdf/renderPdf';

/** What is shown in the place of a paper that cannot be. */
export const closedWords = {
  broken:
    '这件事项的记录正在核查，核查清楚以前不出具文书，已经报告管理人员。您的事项照常办理，期限不受影响。急用的请拨打 12348，到窗口领取纸质文书；窗口的地址和电话，在首页的“附近各单位的地址和电话”里。',
  over: '这个链接已经失效。请回到掌上公共法律服务，打开这件事项，再点一次这份文书。',
  unavailable:
    '文书暂时打不开，您的事项照常办理，期限不受影响。请过一会儿再试，急用的请拨打 12348，到窗口领取纸质文书；窗口的地址和电话，在首页的“附近各单位的地址和电话”里。',
};

/** A page of one sentence, which runs nothing and loads nothing. */
const closedPage = (sentence: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex,nofollow"><title>文书</title></head><body><main><p>${sentence}</p></main></body></html>`;

export type PapersDeps = {
  cases: Pick<Cases, 'whole'>;
  files: Pick<Files, 'getAll'>;
  organisations: Pick<Organisations, 'get' | 'namedIn'>;
  links: Pick<PaperLinks, 'open'>;
  /** The receipt of a step, signed as it was handed out. */
  sign: (receipt: Receipt) => string;
  /** Where the API is; null: where the request came to. */
  apiOrigin: string | null;
  /** @throws FontMissing */
  fonts: () => Fonts;
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

/** The page that checks the receipt of a step, with the digests of the files that have come; null for a step without one. */
async function receiptAddress(
  { event }: PaperOfCase,
  { head }: PaperCase,
  origin: string,
  { files, sign }: Pick<PapersDeps, 'files' | 'sign'>,
): Promise<string | null> {
  if (!event) return null;
  const ids = filesIn(event.details);
  const rows = ids.length > 0 ? await files.getAll(ids) : [];
  const digests = new Map(rows.flatMap(({ id, digest }) => (digest ? [[id, digest] as const] : [])));
  const receipt = receiptOf(event, head.number, digests);
  return receipt && `${origin}/check?r=${sign(receipt)}`;
}

/** Fills in the paper that a link opens, draws it and hands it out. */
export function createPapersHandler(deps: PapersDeps): PapersHandler {
  async function answer(event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> {
    const now = deps.now();
    const ticket = await deps.links.open(event.rawPath.split('/').at(-1) ?? '', now);
    const found = ticket && (await deps.cases.whole(ticket.caseId));
    if (!found || isErased(found.head)) return page(404, closedWords.over);
    const brokenAt = firstBreakOf(found);
    if (brokenAt !== null) {
      deps.log('chain_broken', { caseId: found.head.id, seq: brokenAt });
      return page(409, closedWords.broken);
    }
    const asked = await askedNext(found.head, now, deps);
    const about = paperCase(found.head, found.events, asked?.name);
    const paper = papersOf(about, now).find(({ id }) => id === ticket.paper);
    if (!paper) return page(404, closedWords.over);

    const said = fill(paper, about);
    const places = await placesBelow(said, found.head, asked, deps);
    const filled = { ...said, footer: [...places, ...said.footer] };
    const origin = deps.apiOrigin ?? `https://${event.requestContext.domainName}`;
    const address = await receiptAddress(paper, about, origin, deps);
    const { format } = ticket;
    const file = await (format === 'pdf'
      ? renderPdf(filled, address, deps.fonts())
      : renderDocx(filled, address));
    return {
      statusCode: 200,
      headers: {
        // No sandbox here: browsers do not show a PDF in one. There is nothing in ours that could run.
        ...headersOf('paper'),
        ...keptByNobody,
        'content-type': types[format],
        'content-disposition': disposition(filled.title, format),
      },
      body: file.toString('base64'),
      isBase64Encoded: true,
    };
  }

  return async (event, time) => {
    const started = performance.now();
    const { requestId } = event.requestContext;
    try {
      const result = await inTime(() => answer(event), time);
      const ms = Math.round(performance.now() - started);
      deps.log('paper', { requestId, ...(result.statusCode ? { status: result.statusCode } : {}), ms });
      return result;
    } catch (error) {
      deps.log('paper_failed', { requestId, code: 'papers_unavailable', ...errorFields(error) });
      return page(503, closedWords.unavailable);
    }
  };
}
