import type { PaperPreview, PreviewBlock, Rest } from '../../contract/case/drafts';
import type { Day } from '../../contract/ids';
import { lawNamed } from '../articles/laws';
import { articlesIn } from '../articles/standing';
import type { Block, Paper } from '../papers/paper';
import type { Decides } from './decides';

/** What a paper is made of, as a screen draws it: the same words in the same order. */
function shown(block: Block): PreviewBlock[] {
  switch (block.as) {
    case 'heading':
    case 'paragraph':
      return [{ as: block.as, lines: [block.text] }];
    case 'list':
      return [{ as: 'items', lines: [...block.items] }];
    case 'table':
      return [{ as: 'rows', lines: block.rows.flat().map(({ label, value }) => `${label}：${value}`) }];
    case 'ticks':
      return [{ as: 'rows', title: block.label, lines: block.options.map(({ text }) => text) }];
    case 'toWrite':
      return [{ as: 'rows', lines: [block.label] }];
    case 'remedy':
      return [
        {
          as: 'remedy',
          title: block.title,
          lines: [block.text, ...(block.lastDay === null ? [] : [block.lastDay])],
        },
      ];
    case 'together':
      return block.blocks.flatMap(shown);
    case 'signature':
      return [{ as: 'sign', lines: [...block.lines] }];
    case 'office':
      return [{ as: 'office', lines: [block.name, block.day] }];
  }
}

const linesOf = ({
  addressee,
  blocks,
  footer,
}: Pick<PaperPreview, 'addressee' | 'blocks' | 'footer'>): string[] => [
  ...(addressee === null ? [] : [addressee]),
  ...blocks.flatMap(({ lines }) => lines),
  ...footer,
];

/** The articles that a paper cites, each once, in the words it is cited with there. */
function restsOf(texts: readonly string[], day: Day): Rest[] {
  const whole = texts.join('\n');
  const all = articlesIn(texts, day).map((one): Rest => {
    const { law: name } = one;
    // With its law where they stand together: two laws have articles of one number.
    const asWritten = [`《${name}》第${one.words}`, `《${name}》${one.words}`].find((said) =>
      whole.includes(said),
    );
    const words = asWritten ?? one.words;
    if (one.is !== 'listed') return { words, law: name, says: [], is: 'unchecked' };
    const law = lawNamed(name);
    const certainty = law?.articles.find(({ no }) => no === one.article)?.certainty ?? law?.certainty;
    if (certainty === 'Q') return { words, law: name, says: one.says, is: 'seen' };
    return { words, law: name, says: one.says, is: 'unseen', ...(law && { source: law.source }) };
  });
  return [...new Map(all.map((one) => [`${one.law} ${one.words}`, one])).values()];
}

const isWritten = (said: unknown): boolean =>
  Array.isArray(said) ? said.length > 0 : said !== undefined && said !== null && said !== '';

/** A paper that is not issued: what it will say, what the law asks of it, and on which articles it rests. */
export function previewOf(paper: Paper, { contains }: Decides, input: object, day: Day): PaperPreview {
  const { kind, title, addressee } = paper;
  const shownPaper = {
    ...{ kind, title, addressee },
    blocks: paper.blocks.flatMap(shown),
    footer: [...paper.footer],
  };
  const given = new Map(Object.entries(input));
  return {
    ...shownPaper,
    contains: contains.map(({ what, article, field }) => ({
      ...{ what, article },
      isThere: field === undefined || isWritten(given.get(field)),
    })),
    rests: restsOf(linesOf(shownPaper), day),
  };
}
