import MiniSearch from 'minisearch';
import { fillers } from '../../content/guides/fillers';
import { guides, type Guide } from '../../content/guides/guides';

const han = /\p{Script=Han}+/gu;
const others = /[a-z0-9]+/g;

/** Chinese has no spaces: any two characters that stand together are a word, and one that stands alone. */
function wordsOf(text: string): string[] {
  const pairs = [...text.matchAll(han)].flatMap(([run]) =>
    run.length === 1 ? [run] : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  );
  return [...pairs, ...(text.toLowerCase().match(others) ?? [])];
}

let index: MiniSearch | undefined;

/** Made when somebody first looks for something. */
function ready(): MiniSearch {
  if (index) return index;
  index = new MiniSearch({
    fields: ['title', 'asked', 'gist', 'steps'],
    tokenize: wordsOf,
    processTerm: (term) => (fillers.has(term) ? null : term),
    searchOptions: { boost: { asked: 4, title: 3, gist: 2 } },
  });
  index.addAll(
    guides.map(({ id, title, asked, gist, steps }) => ({
      ...{ id, title, asked: asked.join('，'), gist },
      steps: steps.map(({ do: what, how }) => `${what}，${how}`).join('，'),
    })),
  );
  return index;
}

/** As many as are read before somebody asks another way. */
const most = 8;
/** What is found by a far smaller part of what was said than the best is beside the matter. */
const least = 0.25;

/** Guides about what somebody says in their own words, the nearest first. On the phone alone: nothing is sent. */
export function findGuides(words: string): readonly Guide[] {
  const hits = ready().search(words);
  const best = hits[0]?.score ?? 0;
  return hits
    .filter(({ score }) => score >= best * least)
    .slice(0, most)
    .flatMap(({ id }) => guides.filter((guide) => guide.id === id));
}
