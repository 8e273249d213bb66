import { useState } from 'react';
import { limits } from '../../../../functions/contract/limits';
import { Link } from '../../../components/base/Link';
import { answeringWords as words, articleWords } from '../../../content/staff/answering';
import { ArticleSheet } from './ArticleSheet';
import { Cited } from './Hints';
import './answering.scss';

type LawOfProps = { id: string; value: string; onChange: (value: string) => void };

/**
 * Under the line in which a decision names its article: the way to the checked list, and of what is named the number and what it says
 * together; what nobody has looked up is marked, to whoever writes it here and to whoever signs it beside the paper.
 */
export function LawOf({ id, value, onChange }: LawOfProps) {
  const [isOpen, setOpen] = useState(false);
  const said = value.trim();
  return (
    <>
      <Link id={`${id}-pick`} icon="book" quiet acts onPress={() => setOpen(true)}>
        {words.sheet.title}
      </Link>
      {said !== '' && (
        <Cited
          texts={[said]}
          isNamed
          onUse={(wrong, number) =>
            onChange(value.replace(wrong.words, `《${wrong.law}》${articleWords.numbered(number)}`))
          }
        />
      )}
      <ArticleSheet
        open={isOpen}
        onClose={() => setOpen(false)}
        onAdd={(picked) => {
          setOpen(false);
          const names = picked.map(({ law, article, of }) =>
            articleWords.place(law, `${article}${of === undefined ? '' : articleWords.of(of)}`),
          );
          onChange([...(said === '' ? [] : [said]), ...names].join('、').slice(0, limits.line));
        }}
      />
    </>
  );
}
