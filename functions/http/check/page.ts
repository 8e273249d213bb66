import { createHash } from 'node:crypto';
import type { Day, Instant } from '../../contract/ids';
import type { Receipt } from '../../contract/receipt';
import { dayOf, yearOf } from '../../domain/clocks/day';
import { clocks } from '../../domain/clocks/table';
import { eventRule } from '../../domain/deeds';
import { checkWords as words } from './words';

const style = `
body{margin:0 auto;max-width:40rem;padding:1rem;font:1.375rem/1.6 sans-serif;color:#1a1a1a;background:#fff}
h1{font-size:1.5rem}
.verdict{padding:1rem;border-radius:.5rem;border:.25rem solid}
.verdict p:first-child{margin:0;font-size:2rem;font-weight:bold}
.genuine{color:#0a5c2b;background:#eaf6ee}
.false{color:#a30f0f;background:#fdeeee}
dt{color:#555;margin-top:1rem}
dd{margin:0;overflow-wrap:anywhere}
small{color:#555;font-size:1.125rem}
textarea{box-sizing:border-box;width:100%;font:1.125rem/1.5 monospace;padding:.5rem}
button,.call{display:block;box-sizing:border-box;width:100%;margin:1rem 0;padding:.75rem;border:0;border-radius:.5rem;
font:inherit;text-align:center;color:#fff;background:#1b5aa8;text-decoration:none}
`;

/** Only this style, no script, no picture, no other site; the form goes nowhere but here. */
export const checkPageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow',
};

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const plain = (text: string): string => text.replace(/[&<>"']/g, (mark) => marks[mark] ?? '');

const moment = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'long',
  timeStyle: 'medium',
});
const said = (at: Instant): string => `${moment.format(new Date(at))}（北京时间）`;
const dayText = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
};

/** The name of a date; a receipt may be older than the table of dates. */
const rows: Readonly<Record<string, { title: string } | undefined>> = clocks;
const clockTitle = (key: string): string => {
  const row = rows[key];
  return row ? `${row.title}：` : '';
};

/** The holidays of a later year may not have been published yet when a date in it was counted. */
const yearNote = (at: Instant, dueOn: Day): string =>
  yearOf(dueOn) > yearOf(dayOf(at)) ? words.nextYear : '';

const fact = (name: string, ...values: string[]): string =>
  `<dt>${plain(name)}</dt>${values.map((value) => `<dd>${plain(value)}</dd>`).join('')}`;

function facts({ number, word, seq, at, clocks: dues, text, files }: Receipt): string {
  const days = dues.map(
    ({ key, dueOn }) => `${clockTitle(key)}${words.dueOn(dayText(dueOn))}${yearNote(at, dueOn)}`,
  );
  return `<dl>${[
    fact(words.number, number),
    fact(words.step, `${eventRule(word).receipt ?? word}${words.nth(seq)}`),
    fact(words.at, said(at)),
    fact(words.dues, ...(days.length > 0 ? days : [words.noDues])),
    fact(words.text, text),
    ...(files.length > 0 ? [fact(words.files, ...files)] : []),
  ].join('')}</dl><p><small>${words.textNote}</small></p>`;
}

const genuine = (receipt: Receipt): string =>
  `<div class="verdict genuine" role="status"><p>${words.genuine}</p><p>${words.genuineNote}</p></div>${facts(receipt)}`;

const notGenuine = (): string =>
  `<div class="verdict false" role="alert"><p>${words.false}</p><p>${words.falseNote}</p></div>
<h2>${words.whatNow}</h2><ol>${words.ways.map((way) => `<li>${way}</li>`).join('')}</ol>
<a class="call" href="tel:12348">${words.hotline}</a>`;

const form = (asked: string): string =>
  `<form method="get" action="/check"><p><label for="r">${words.ask}</label></p>
<textarea id="r" name="r" rows="6" required autocomplete="off" spellcheck="false">${plain(asked)}</textarea>
<button>${words.check}</button></form>`;

/** The public page that says whether a receipt is genuine. `asked` is what was given to it, empty for nothing yet. */
export function checkPage(asked: string, receipt: Receipt | null): string {
  const verdict = receipt ? genuine(receipt) : asked === '' ? '' : notGenuine();
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex,nofollow"><title>${words.title}</title><style>${style}</style></head>
<body><main><h1>${words.title}</h1>${verdict}${form(asked)}</main></body></html>`;
}
