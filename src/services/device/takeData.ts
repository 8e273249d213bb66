import { myDataWords as words } from '../../content/me/myData';
import type { Answer } from '../server/answer';
import type { Call } from '../server/call';
import { copy } from './copy';

/** WeChat keeps no such file: the link is copied, for a browser. */
async function onPhone(call: Call): Promise<Answer<string>> {
  const answer = await call('takeData', { body: {} });
  if (!answer.ok) return answer;
  copy(answer.reply.url);
  return { ok: true, reply: words.fileReadyOnPhone };
}

/** A browser opens a tab only within the press itself: first the empty tab, then where it leads. */
async function inTab(call: Call): Promise<Answer<string>> {
  const tab = window.open('', '_blank');
  const answer = await call('takeData', { body: {} });
  if (!answer.ok) {
    tab?.close();
    return answer;
  }
  if (!tab) return { ok: true, reply: words.fileBlocked };
  tab.opener = null;
  tab.location.replace(answer.reply.url);
  return { ok: true, reply: words.fileReady };
}

/** Fetches the copy of all that is held, as one file; call it first thing in the press. What to tell the person. */
export const takeData = (call: Call): Promise<Answer<string>> =>
  process.env.TARO_ENV === 'weapp' ? onPhone(call) : inTab(call);
