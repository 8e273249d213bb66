import { headersOf } from '../../runtime/pageHeaders';

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
table{border-collapse:collapse;width:100%;font-size:1rem}
th,td{padding:.25rem .5rem;border-bottom:1px solid #ccc;text-align:left;vertical-align:top}
td.digest{font-family:monospace;overflow-wrap:anywhere}
textarea{box-sizing:border-box;width:100%;font:1.125rem/1.5 monospace;padding:.5rem}
button,.call{display:block;box-sizing:border-box;width:100%;margin:1rem 0;padding:.75rem;border:0;border-radius:.5rem;
font:inherit;text-align:center;color:#fff;background:#1b5aa8;text-decoration:none}
`;

/** Only this style (by its digest there), no script, no picture, no other site; the form goes nowhere but here. */
export const pageHeaders = { ...headersOf('publicPage'), 'content-type': 'text/html; charset=utf-8' };

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Text as it may stand in a page. */
export const plain = (text: string): string => text.replace(/[&<>"']/g, (mark) => marks[mark] ?? '');

/** A day as it is said. */
export const dayText = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
};

/** A public page of ours around what it says. */
export const page = (title: string, main: string): string => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex,nofollow"><title>${title}</title><style>${style}</style></head>
<body><main><h1>${title}</h1>${main}</main></body></html>`;
