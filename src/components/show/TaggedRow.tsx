import type { ReactNode } from 'react';
import { Row } from './List';
import { Tag } from './Tag';
import { Tags } from './Tags';

interface TaggedRowProps {
  tags: readonly { text: string; tone: 'plain' | 'info' | 'good' | 'warn' | 'bad' }[];
  title: ReactNode;
  note: ReactNode;
  onPress: () => void;
  href?: string;
  id?: string;
}

/** One line of a list about something that has a state: its tags stand above, so that the title has the whole width. */
export const TaggedRow = ({ tags, title, ...row }: TaggedRowProps) => (
  <Row
    title={
      <>
        <Tags>
          {tags.map(({ text, tone }) => (
            <Tag key={text} tone={tone}>
              {text}
            </Tag>
          ))}
        </Tags>
        {title}
      </>
    }
    {...row}
  />
);
