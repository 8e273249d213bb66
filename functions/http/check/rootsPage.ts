import type { Root } from '../../contract/record/root';
import { dayText, page } from './frame';
import { rootsWords as words } from './words';

const row = ({ day, count, root, link }: Root): string =>
  `<tr><td>${dayText(day)}</td><td>${count}</td><td class="digest">${root}</td><td class="digest">${link}</td></tr>`;

const earliest = 2026;

/** The public page of the roots of a year, newest first, and where the same is had as a file. */
export function rootsPage(year: string, thisYear: string, roots: readonly Root[]): string {
  const list =
    roots.length === 0
      ? `<p>${words.none}</p>`
      : `<table><thead><tr>${words.columns.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead>
<tbody>${[...roots].reverse().map(row).join('')}</tbody></table>`;
  const years = Array.from({ length: Number(thisYear) - earliest + 1 }, (_, nth) => String(earliest + nth));
  return page(
    words.title(year),
    `<p>${words.why}</p><p><a href="/v1/roots?year=${year}" download="roots-${year}.json">${words.file}</a></p>${list}
<p>${years.map((each) => `<a href="/roots?year=${each}">${words.year(each)}</a>`).join(' ')}</p>`,
  );
}
