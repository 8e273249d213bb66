import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

/** One picture of ours: where in the tour, how the phone was set, on which screen. */
export type Shot = { place: string; setting: string; screen: string; file: string };

const nameOf = (file: string): string => basename(file, '.png');

/** Pictures to lay beside, each by the longest name of a place that it begins with. */
export function besides(folder: string | undefined, places: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  if (folder === undefined) return found;
  const longestFirst = [...places].sort((one, other) => other.length - one.length);
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.png'))
    .sort()) {
    const name = nameOf(file);
    const place = longestFirst.find((one) => name === one || name.startsWith(`${one}-`));
    if (place !== undefined) found.set(place, [...(found.get(place) ?? []), join(folder, file)]);
  }
  return found;
}

const figure = (source: string, says: string, kind: string): string =>
  `<figure class="${kind}"><img src="${source}" alt="${says}" loading="eager"><figcaption>${says}</figcaption></figure>`;

const style = `body { margin: 16px; font: 13px/1.4 sans-serif; background: #888; color: #fff; }
section { display: flex; gap: 12px; align-items: flex-start; margin: 0 0 24px; }
h2 { width: 120px; flex: none; font-size: 15px; overflow-wrap: anywhere; }
figure { margin: 0; width: 220px; flex: none; } img { width: 100%; display: block; outline: 1px solid #444; }
.wide { width: 440px; } .beside img { outline: 3px solid #f2b54a; }`;

/** A page with a row for each place: the pictures to be met first, then ours. Sources are as a browser finds them. */
export function sheet(
  shots: readonly Shot[],
  beside: ReadonlyMap<string, readonly string[]>,
  sourceOf: (file: string) => string,
): string {
  const places = [...new Set(shots.map(({ place }) => place))];
  const rows = places.map((place) => {
    const theirs = (beside.get(place) ?? []).map((file) => figure(sourceOf(file), nameOf(file), 'beside'));
    const ours = shots
      .filter((shot) => shot.place === place)
      .map(({ file, setting, screen }) =>
        figure(sourceOf(file), `${setting} ${screen}`, /^1\d{3}/.test(screen) ? 'wide' : 'ours'),
      );
    return `<section id="${place}"><h2>${place}</h2>${[...theirs, ...ours].join('')}</section>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>contact sheet</title><style>${style}</style>${rows.join('\n')}`;
}
