import { html } from 'hono/html';
import type { UrlLink } from '../../../platforms/wechat/remembered';
import type { SmsStandIn } from '../../../platforms/sms/sms';
import { frame, shownTime } from './frame';

type Html = ReturnType<typeof html>;
type Text = ReturnType<SmsStandIn['texts']>[number];

const link = /https:\/\/wxaurl\.cn\/[\w-]+/;

/** The words of a message; a link into the mini-program opens the page in the browser instead. */
function words(text: string, opens: (url: string) => UrlLink | undefined): Html {
  const url = link.exec(text)?.[0] ?? '';
  const target = opens(url);
  if (!target) return html`<p>${text}</p>`;
  const [before, after] = [text.slice(0, text.indexOf(url)), text.slice(text.indexOf(url) + url.length)];
  return html`<p>${before}<a href="/${target.page}?${target.query}">${url}</a>${after}</p>`;
}

function state({ report }: Text): string {
  if (!report) return '运营商还没有回音';
  const arrived = report.status === 'SUCCESS' ? '已送到手机' : '没有送到手机';
  return `${arrived}，${report.taken ? '服务器已收到回执' : '服务器没有收下回执'}`;
}

/** Every text message that the provider has taken, newest first. */
export const smsPage = (texts: readonly Text[], opens: (url: string) => UrlLink | undefined) =>
  frame(
    '短信',
    texts.length === 0
      ? html`<p>还没有发过短信。</p>`
      : html`${[...texts].reverse().map(
          (message) =>
            html`<article class="card">
              <header><b>${message.phone}</b>${shownTime(message.at)}</header>
              ${words(message.text, opens)}
              <small>${state(message)}</small>
            </article>`,
        )}`,
  );
