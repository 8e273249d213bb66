import { useEffect, useState } from 'react';
import { View } from '@tarojs/components';
import type { CitedArticle, ListedArticle } from '../../../../functions/contract/articles';
import { RestsOn, saysOf } from '../../../../functions/contract/deeds/answerParts';
import { Checkbox } from '../../../components/ask/Checkbox';
import { TextField } from '../../../components/ask/TextField';
import { Button } from '../../../components/base/Button';
import { Sheet } from '../../../components/frame/Sheet';
import { Fold } from '../../../components/show/Fold';
import { Trouble } from '../../../components/states/Trouble';
import { answeringWords, articleWords, listedName } from '../../../content/staff/answering';
import { useServer } from '../../../services/server/server';
import { CitedLines, useCited } from './Hints';

const words = answeringWords.sheet;

/** How long nothing is typed before it is looked for, milliseconds. */
const restMs = 300;

type Found = { articles: readonly ListedArticle[]; trouble?: string };

/** Nothing is looked for. */
const none: Found = { articles: [] };

/** The checked list, looked through by words; `trouble` is why it could not be. */
function useArticles(asked: string) {
  const { call } = useServer();
  const [found, setFound] = useState<Found>(none);
  useEffect(() => {
    const wanted = asked.trim();
    if (wanted === '') return;
    let isWanted = true;
    const later = setTimeout(() => {
      void call('findArticles', { query: { words: wanted } }).then((answer) => {
        if (!isWanted) return;
        setFound(answer.ok ? answer.reply : { articles: [], trouble: answer.problem.detail });
      });
    }, restMs);
    return () => {
      isWanted = false;
      clearTimeout(later);
    };
  }, [asked, call]);
  return asked.trim() === '' ? none : found;
}

const keyOf = ({ law, article }: Pick<ListedArticle, 'law' | 'article'>): string => `${law}-${article}`;

const restsOn = ({ law, article, says }: ListedArticle): RestsOn => ({ law, article, says: saysOf(says) });

/** A number at the end of what is looked for is meant as an article's: 民法典188. */
const asPlace = (asked: string): string =>
  /[\d０-９]$/.test(asked) ? `${asked}${articleWords.mark}` : asked;

/** What somebody wrote into the two fields, as it would stand in a text: with the words around its number or without. */
function written({ law, article }: { law: string; article: string }): string {
  const name = law.replaceAll(/[《》]/g, '').trim();
  if (name === '' || article.trim() === '') return '';
  return articleWords.place(name, article.trim());
}

/** An article that was named by hand, as far as it can be: on the list with what it says, on none without. */
function namedByHand(cited: CitedArticle | undefined): RestsOn | undefined {
  if (!cited || cited.is === 'wrong' || cited.article === null) return undefined;
  const { law, article, of } = cited;
  return RestsOn.safeParse({
    law,
    article,
    ...(of !== undefined && { of }),
    ...(cited.is === 'listed' && { says: saysOf(cited.says) }),
  }).data;
}

type ArticleSheetProps = { open: boolean; onAdd: (articles: RestsOn[]) => void; onClose: () => void };

/**
 * Articles picked out of the checked list, each with what it says; one that is on no list can be named, and is marked. What
 * cannot be is told here, where it is looked for, with the nearest that can.
 */
export function ArticleSheet({ open, onAdd, onClose }: ArticleSheetProps) {
  const [asked, setAsked] = useState('');
  const [picked, setPicked] = useState<readonly ListedArticle[]>([]);
  const [own, setOwn] = useState({ law: '', article: '' });
  const { articles, trouble } = useArticles(asked);
  const sought = useCited([asPlace(asked.trim())], false);
  const byHand = useCited([written(own)], true);
  const shown = [...picked, ...articles.filter((one) => !picked.some((each) => keyOf(each) === keyOf(one)))];
  const ownArticle = byHand.isFresh ? namedByHand(byHand.found[0]) : undefined;
  const all: RestsOn[] = [...picked.map(restsOn), ...(ownArticle ? [ownArticle] : [])];
  const pick = (one: ListedArticle) =>
    setPicked((before) => [...before.filter((each) => keyOf(each) !== keyOf(one)), one]);
  function add() {
    onAdd(all);
    setPicked([]);
    setOwn({ law: '', article: '' });
    setAsked('');
  }
  return (
    <Sheet open={open} title={words.title} onClose={onClose}>
      <TextField id="find-article" label={words.search} value={asked} onChange={setAsked} maxLength={60} />
      {trouble && <Trouble message={trouble} />}
      <CitedLines
        cited={sought.isFresh ? sought.found.filter(({ is }) => is !== 'listed') : []}
        onUse={(_wrong, _article, nearest) => pick(nearest)}
      />
      <View className="article-list">
        {shown.map((one) => (
          <Checkbox
            key={keyOf(one)}
            checked={picked.some((each) => keyOf(each) === keyOf(one))}
            onChange={(on) =>
              on ? pick(one) : setPicked(picked.filter((each) => keyOf(each) !== keyOf(one)))
            }
          >
            <View>{listedName(one)}</View>
            <View className="follow-soft">{saysOf(one.says)}</View>
          </Checkbox>
        ))}
      </View>
      {asked.trim() !== '' && shown.length === 0 && <View className="follow-soft">{words.none}</View>}
      <Fold id="own" label={words.own}>
        <TextField
          id="own-law"
          label={words.law}
          value={own.law}
          onChange={(law) => setOwn({ ...own, law })}
        />
        <TextField
          id="own-article"
          label={words.article}
          value={own.article}
          onChange={(article) => setOwn({ ...own, article })}
          maxLength={20}
        />
        {byHand.isFresh &&
          (byHand.found[0]?.article === null ? (
            <View className="follow-soft" role="alert">
              {words.unread}
            </View>
          ) : (
            <CitedLines
              cited={byHand.found}
              onUse={({ law }, article) => setOwn({ law, article: String(article) })}
            />
          ))}
      </Fold>
      <View className="follow-soft">{words.note}</View>
      <Button id="add-articles" disabled={all.length === 0} onPress={add}>
        {words.add(all.length)}
      </Button>
    </Sheet>
  );
}
