import Taro from '@tarojs/taro';
import type { FileView } from '../../../functions/contract/case/files';
import type { CaseId } from '../../../functions/contract/ids';
import { openWords } from '../../content/files';
import type { Call } from '../server/call';
import { endingOf } from './pick/fileType';

type Openable = Pick<FileView, 'id' | 'kind' | 'type'>;

/** What came of opening: a photo to be shown here, or words about what went wrong; null when it is open elsewhere. */
export type Opening = { photo: string } | { trouble: string } | null;

/** The address of a file for the next minutes, or why not. `caseId` unless it is one's own and in no case yet. */
export async function linkTo(
  call: Call,
  fileId: Openable['id'],
  caseId: CaseId | null,
): Promise<{ url: string } | { trouble: string }> {
  const answer = await call('openFile', { params: { fileId }, body: caseId ? { caseId } : {} });
  return answer.ok ? { url: answer.reply.url } : { trouble: answer.problem.detail };
}

async function showOnPhone({ kind, type }: Openable, url: string): Promise<Opening> {
  try {
    if (kind === 'photo') {
      await Taro.previewImage({ urls: [url] });
      return null;
    }
    const { statusCode, tempFilePath } = await Taro.downloadFile({ url });
    if (statusCode !== 200) return { trouble: openWords.failed };
    const fileType = (['pdf', 'doc', 'docx'] as const).find((ending) => ending === endingOf(type));
    await Taro.openDocument({ filePath: tempFilePath, showMenu: true, ...(fileType && { fileType }) });
    return null;
  } catch {
    return { trouble: openWords.failed };
  }
}

/** A browser opens a tab only within the press itself: first the empty tab, then where it leads. */
async function showInBrowser(link: ReturnType<typeof linkTo>): Promise<Opening> {
  const tab = window.open('', '_blank');
  const found = await link;
  if ('trouble' in found) {
    tab?.close();
    return found;
  }
  if (!tab) return { trouble: openWords.failed };
  tab.opener = null;
  tab.location.replace(found.url);
  return null;
}

/**
 * Opens a file for reading; call it first thing in the press. In WeChat a photo opens in its viewer and a document in
 * its reader; a browser shows a photo on the page and a document in a new tab.
 */
export async function openFile(call: Call, file: Openable, caseId: CaseId | null): Promise<Opening> {
  const link = linkTo(call, file.id, caseId);
  // Asked in so many words, so that the browser app is built without WeChat's viewer: Taro's own is a carousel of 57 kB.
  if (process.env.TARO_ENV === 'weapp') {
    const found = await link;
    return 'trouble' in found ? found : showOnPhone(file, found.url);
  }
  if (file.kind !== 'photo') return showInBrowser(link);
  const found = await link;
  return 'trouble' in found ? found : { photo: found.url };
}
