import type { Day, Instant } from '../../contract/ids';
import type { Organisation } from '../../contract/places';
import type { Receipt } from '../../contract/record/receipt';
import type { Published } from '../../contract/record/root';
import { dayOf, yearOf } from '../../domain/clocks/day';
import { clocks } from '../../domain/clocks/table';
import { eventRule } from '../../domain/deeds';
import { dayText, page, plain } from './frame';
import { checkWords as words } from './words';

const moment = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'long',
  timeStyle: 'medium',
});
const said = (at: Instant): string => `${moment.format(new Date(at))}（北京时间）`;
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

/** Whom to ask about it: by its number alone, so that it says nothing of the case. */
function office(issuer: Organisation | null): string {
  if (!issuer) return '';
  const { phone, address } = issuer.place ?? {};
  const known = [fact(words.issuer, issuer.name), ...(phone ? [fact(words.issuerPhone, phone)] : [])];
  return `<dl>${[...known, ...(address ? [fact(words.issuerAddress, address)] : [])].join('')}</dl><p><small>${words.issuerNote}</small></p>`;
}

/** Whether the step was published with the root of its day, and the way from it to there, for whoever wants to reckon it. */
function publication(published: Published | null): string {
  switch (published?.is) {
    case undefined:
      return '';
    case 'waiting':
      return `<p>${words.waiting}</p>`;
    case 'contradicted':
      return `<div class="verdict false" role="alert"><p>${words.contradicted}</p><p>${words.contradictedNote}</p></div>`;
    case 'included': {
      const { root, inclusion } = published;
      return `<p>${words.included(dayText(root.day))}</p><dl>${fact(words.root, root.root)}${fact(
        words.way,
        words.place(inclusion.index + 1, inclusion.count),
        ...inclusion.path,
      )}</dl>`;
    }
  }
}

/**
 * The public page that says whether a receipt is genuine. `asked` is what was given to it, empty for nothing yet;
 * `published`: where its step stands in what was published; `issuer`: the office at which such cases begin.
 */
export function checkPage(
  asked: string,
  receipt: Receipt | null,
  { published, issuer }: { published: Published | null; issuer: Organisation | null },
): string {
  const verdict = receipt
    ? genuine(receipt) + office(issuer) + publication(published)
    : asked === ''
      ? ''
      : notGenuine();
  return page(words.title, `${verdict}${form(asked)}<p><a href="/roots">${words.roots}</a></p>`);
}
