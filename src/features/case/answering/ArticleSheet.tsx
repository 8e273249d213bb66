import { useEffect, useState } from 'react';
import { View } from '@tarojs/components';
import type { ListedArticle } from '../../../../functions/contract/articles';
import { RestsOn, saysOf } from '../../../../functions/contract/deeds/answerParts';
import { Checkbox } from '../../../components/ask/Checkbox';
import { TextField } from '../../../components/ask/TextField';
import { Button } from '../../../components/base/Button';
import { Sheet } from '../../../components/frame/Sheet';
import { Trouble } from '../../../components/states/Trouble';
import { answeringWords, listedName } from '../../../content/staff/answering';
import { useServer } from '../../../services/server/server';

const words = answeringWords.sheet;

/** How long nothing is typed before it is looked for, milliseconds. */
const restMs = 300;

/** The checked list, looked through by words; `trouble` is why it could not be. */
function useArticles(asked: string) {
  const { call } = useServer();
  const [found, setFound] = useState<{ articles: readonly ListedArticle[]; trouble?: string }>({
    articles: [],
  });
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
  return found;
}

const keyOf = ({ law, article }: Pick<ListedArticle, 'law' | 'article'>): string => `${law}-${article}`;

type ArticleSheetProps = { open: boolean; onAdd: (articles: RestsOn[]) => void; onClose: () => void };

/** Articles picked out of the checked list, each with what it says; one that is on no list can be named, and is marked. */
export function ArticleSheet({ open, onAdd, onClose }: ArticleSheetProps) {
  const [asked, setAsked] = useState('');
  const [picked, setPicked] = useState<readonly ListedArticle[]>([]);
  const [own, setOwn] = useState({ law: '', article: '' });
  const { articles, trouble } = useArticles(asked);
  const shown = [...picked, ...articles.filter((one) => !picked.some((each) => keyOf(each) === keyOf(one)))];
  const ownArticle = RestsOn.safeParse({
    law: own.law.replaceAll(/[《》]/g, ''),
    article: Number(own.article),
  }).data;
  const all: RestsOn[] = [
    ...picked.map(({ law, article, says }) => ({ law, article, says: saysOf(says) })),
    ...(ownArticle ? [ownArticle] : []),
  ];
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
      <View className="article-list">
        {shown.map((one) => (
          <Checkbox
            key={keyOf(one)}
            checked={picked.some((each) => keyOf(each) === keyOf(one))}
            onChange={(on) =>
              setPicked(on ? [...picked, one] : picked.filter((each) => keyOf(each) !== keyOf(one)))
            }
          >
            <View>{listedName(one)}</View>
            <View className="follow-soft">{saysOf(one.says)}</View>
          </Checkbox>
        ))}
      </View>
      {asked.trim() !== '' && shown.length === 0 && <View className="follow-soft">{words.none}</View>}
      <TextField
        id="own-law"
        label={words.law}
        optional
        value={own.law}
        onChange={(law) => setOwn({ ...own, law })}
      />
      {own.law !== '' && (
        <TextField
          id="own-article"
          label={words.article}
          keyboard="number"
          value={own.article}
          onChange={(article) => setOwn({ ...own, article })}
          maxLength={4}
        />
      )}
      <View className="follow-soft">{words.note}</View>
      <Button id="add-articles" disabled={all.length === 0} onPress={add}>
        {words.add(all.length)}
      </Button>
    </Sheet>
  );
}
