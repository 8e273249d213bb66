import { useEffect, useState } from 'react';
import { View } from '@tarojs/components';
import type { CitedArticle, ListedArticle, WrongArticle } from '../../../../functions/contract/articles';
import { Button } from '../../../components/base/Button';
import { Icon } from '../../../components/base/Icon';
import { answeringWords as words, citedText, plainer, articleWords } from '../../../content/staff/answering';
import { useServer } from '../../../services/server/server';

/** How long nothing is written before the articles in it are looked up, milliseconds: a whole text is written longer than a name. */
const restMs = { text: 800, name: 300 };
/** A sentence of more characters is hard to follow. */
const longSentence = 60;

type Looked = {
  found: readonly CitedArticle[];
  /** Of these very words, not of those before them. */ isFresh: boolean;
};

/** What becomes of the articles that texts cite, looked up while they are written. */
export function useCited(texts: readonly string[], isNamed: boolean): Looked {
  const { call } = useServer();
  const [cited, setCited] = useState<{ of: string; found: readonly CitedArticle[] }>({ of: '', found: [] });
  const all = texts.filter((text) => isNamed || text.includes(articleWords.mark)).join('\n');
  useEffect(() => {
    if (all === '') return;
    let isWanted = true;
    const later = setTimeout(
      () => {
        void call('checkArticles', { body: isNamed ? { texts: [], named: all } : { texts: [all] } }).then(
          (answer) => {
            if (isWanted && answer.ok) setCited({ of: all, found: answer.reply.cited });
          },
        );
      },
      restMs[isNamed ? 'name' : 'text'],
    );
    return () => {
      isWanted = false;
      clearTimeout(later);
    };
  }, [all, call, isNamed]);
  // What was found of another text says nothing of this one, but is better than nothing while it is looked up.
  return { found: all === '' ? [] : cited.found, isFresh: cited.of === all };
}

type CitedProps = {
  texts: readonly string[];
  /** They name an article and nothing else: words in which none is found are unchecked as they stand. */
  isNamed?: boolean;
  onUse: (wrong: CitedArticle, article: number) => void;
};

/** The articles in what is written, each with what it says; one that cannot be, with the nearest that can. */
export function Cited({ texts, isNamed = false, onUse }: CitedProps) {
  const { found } = useCited(texts, isNamed);
  return <CitedLines cited={found} onUse={onUse} />;
}

type CitedLinesProps = {
  cited: readonly CitedArticle[];
  onUse: (wrong: WrongArticle, article: number, nearest: ListedArticle) => void;
};

/** Each article with what becomes of it. */
export const CitedLines = ({ cited, onUse }: CitedLinesProps) => (
  <>
    {cited.map((one) => (
      <View
        key={`${one.words}-${one.article}`}
        className={`cited cited-${one.is}`}
        role={one.is === 'wrong' ? 'alert' : 'note'}
      >
        <Icon name={one.is === 'listed' ? 'book' : 'danger'} size="s" />
        <View className="cited-words">
          {citedText(one)}
          {one.is === 'wrong' && one.nearest && (
            <Button
              variant="link"
              onPress={() => one.nearest && onUse(one, one.nearest.article, one.nearest)}
            >
              {words.use(one.nearest.article)}
            </Button>
          )}
        </View>
      </View>
    ))}
  </>
);

const hardIn = (text: string) => plainer.filter(([hard]) => text.includes(hard)).slice(0, 3);
const isLong = (text: string): boolean =>
  text.split(/[。！？；\n]/).some((sentence) => sentence.length > longSentence);

/** Which words a villager would not know, and what can be said instead. A hint: nothing is held up by it. */
export function Plain({ texts }: { texts: readonly string[] }) {
  const text = texts.join('\n');
  if (text.trim() === '') return null;
  const hints = [
    ...hardIn(text).map(([hard, easy]) => words.plainer(hard, easy)),
    ...(isLong(text) ? [words.long] : []),
  ];
  return (
    <View className="cited cited-plain" role="status">
      <Icon name="info" size="s" />
      <View className="cited-words">{hints.length > 0 ? `${hints.join('；')}。` : words.plain}</View>
    </View>
  );
}
