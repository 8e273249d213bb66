import Taro from '@tarojs/taro';
import type { CaseId } from '../../../functions/contract/ids';
import type { PaperFormat, PaperId, WhyOpened } from '../../../functions/contract/case/papers';
import type { Acted } from '../../../functions/contract/case/views';
import { paperWords } from '../../content/case/papers/papers';
import type { Call } from '../server/call';

/** What came of opening: what went wrong, and the case when the opening changed it. */
export type OpenedPaper = { trouble: string | null; acted: Acted | null };

/** `why`: of a paper that says what may only be kept. */
type HowOpened = { format: PaperFormat; why?: WhyOpened };

type Link = { url: string; acted: Acted | null } | { trouble: string };

async function linkTo(call: Call, caseId: CaseId, paperId: PaperId, how: HowOpened): Promise<Link> {
  const answer = await call('openPaper', { params: { caseId, paperId }, body: how });
  return answer.ok ? answer.reply : { trouble: answer.problem.detail };
}

async function showOnPhone(link: Promise<Link>, format: PaperFormat): Promise<OpenedPaper> {
  const found = await link;
  if ('trouble' in found) return { ...found, acted: null };
  const { acted } = found;
  try {
    const { statusCode, tempFilePath } = await Taro.downloadFile({ url: found.url });
    if (statusCode !== 200) return { trouble: paperWords.failed, acted };
    await Taro.openDocument({ filePath: tempFilePath, fileType: format, showMenu: true });
    return { trouble: null, acted };
  } catch {
    return { trouble: paperWords.failed, acted };
  }
}

/** A browser opens a tab only within the press itself: first the empty tab, then where it leads. */
async function showInTab(link: Promise<Link>): Promise<OpenedPaper> {
  const tab = window.open('', '_blank');
  const found = await link;
  if ('trouble' in found) {
    tab?.close();
    return { ...found, acted: null };
  }
  const { url, acted } = found;
  if (!tab) return { trouble: paperWords.blocked, acted };
  tab.opener = null;
  tab.location.replace(url);
  return { trouble: null, acted };
}

/** Opens a paper for reading or, as Word, for editing; call it first thing in the press. */
export function openPaper(
  call: Call,
  caseId: CaseId,
  paperId: PaperId,
  how: HowOpened,
): Promise<OpenedPaper> {
  const link = linkTo(call, caseId, paperId, how);
  return process.env.TARO_ENV === 'weapp' ? showOnPhone(link, how.format) : showInTab(link);
}
