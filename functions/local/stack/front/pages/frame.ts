import { html } from 'hono/html';

type Html = ReturnType<typeof html>;

const doors = [
  ['/local/', '换个身份'],
  ['/local/phone', '手机上的服务通知'],
  ['/local/sms', '短信'],
  ['/local/wecom', '企业微信'],
] as const;

/** The frame of the local stack's own pages. Whatever is put into a template is escaped. */
export const frame = (title: string, content: Html): Html =>
  html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · 本机演示</title>
        <link rel="icon" href="/favicon.svg" />
        <link rel="stylesheet" href="/local/pages.css" />
      </head>
      <body>
        <header>
          <nav aria-label="本机演示的页面">
            ${doors.map(([href, name]) => html`<a href="${href}">${name}</a>`)}
          </nav>
          <h1>${title}</h1>
          <p>只在本机演示里有。人物都是编的，什么也没有真的发出去。</p>
        </header>
        <main>${content}</main>
      </body>
    </html>`;

const clock = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'medium',
  timeStyle: 'short',
});

/** A moment as a clock in China shows it. */
export const shownTime = (at: string): Html =>
  html`<time datetime="${at}">${clock.format(new Date(at))}</time>`;
