import { html } from 'hono/html';
import type { WeComMessage } from '../../../platforms/wecom/message';
import { frame, shownTime } from './frame';

type Html = ReturnType<typeof html>;

/** A robot's key is as good as the robot: its end is enough to tell it from others. */
const robotName = (key: string): string => `群机器人（密钥末四位 ${key.slice(-4)}）`;

const receivers = ({ to, dropped }: WeComMessage): string[] =>
  'robot' in to ? [robotName(to.robot)] : [...to.members, ...dropped];

function card(message: WeComMessage, receiver: string): Html {
  const { title, text, url, at, dropped } = message;
  const state = dropped.includes(receiver) ? '没有显示：这位成员收得太多，企业微信悄悄丢掉了' : '已显示';
  return html`<article class="card">
    <header><b>${title || '消息'}</b>${shownTime(at)}</header>
    <p class="lines">${text}</p>
    ${url ? html`<p><a href="${url}">打开</a></p>` : ''}
    <small>${state}</small>
  </article>`;
}

/** What each member and each group has got in WeCom, newest first. */
export function weComPage(messages: readonly WeComMessage[]): Html {
  const newest = [...messages].reverse();
  const names = [...new Set(newest.flatMap(receivers))].sort();
  const sections = names.map(
    (name) =>
      html`<section>
        <h2>${name}</h2>
        ${newest.filter((one) => receivers(one).includes(name)).map((message) => card(message, name))}
      </section>`,
  );
  return frame('企业微信', html`${names.length > 0 ? sections : html`<p>还没有人收到消息。</p>`}`);
}
