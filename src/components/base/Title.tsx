import { useEffect, useRef, type ReactNode } from 'react';
import { View } from '@tarojs/components';

const onPhone = process.env.TARO_ENV === 'weapp';

/** Brings the keyboard and the screen reader to a new page's title, unless something on the page has them already. */
function arriveAt(title: HTMLElement): void {
  const page = title.closest('.taro_page') ?? document.body;
  const now = document.activeElement;
  if (now && now !== document.body && page.contains(now)) return;
  title.focus({ preventScroll: true });
}

/** The title of a page, on paper: the answer, or the one question. One on a screen. */
export function Title({ children, id }: { children: ReactNode; id?: string }) {
  const title = useRef<HTMLElement>();
  useEffect(() => {
    if (!onPhone && title.current) arriveAt(title.current);
  }, []);
  return (
    <View
      ref={title}
      className="h1"
      role="heading"
      aria-level={1}
      {...(id && { id })}
      {...(!onPhone && { tabIndex: -1 })}
    >
      {children}
    </View>
  );
}

/** The head of a page: its title, and one sentence to it. */
export const Intro = ({ title, note }: { title: ReactNode; note?: ReactNode }) => (
  <View className="intro">
    <Title>{title}</Title>
    {note && <View className="note intro-note">{note}</View>}
  </View>
);
