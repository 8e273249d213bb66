import { Fragment, useContext, useEffect, useRef, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { largeScale, LargeType, TypeScale } from '../frame/scale';

const onPhone = process.env.TARO_ENV === 'weapp';

/** Elements inside each other are drawn one after the other. */
const drawings = 3;

function afterDrawing(act: () => void, left = drawings): void {
  requestAnimationFrame(() => (left > 1 ? afterDrawing(act, left - 1) : act()));
}

/** Brings the keyboard and the screen reader to a new page's title, unless something on the page has them already. */
function arriveAt(title: HTMLElement): void {
  const page = title.closest('.taro_page') ?? document.body;
  const now = document.activeElement;
  if (now && now !== document.body && page.contains(now)) return;
  title.focus({ preventScroll: true });
  // Taro's elements put their children in once more when they are first drawn, and what is moved loses it.
  afterDrawing(() => {
    if (title.isConnected && document.activeElement === document.body) title.focus({ preventScroll: true });
  });
}

/** What makes something the title of its page: the one heading of the first level, where who arrives begins to read. */
export function useTitle(isTitle = true) {
  const title = useRef<HTMLElement>();
  useEffect(() => {
    if (!onPhone && title.current) arriveAt(title.current);
  }, []);
  return isTitle
    ? { ref: title, role: 'heading', 'aria-level': 1, ...(!onPhone && { tabIndex: -1 }) }
    : undefined;
}

/** So many characters of a title have room beside each other on a small phone, at its own size of type. */
const aLine = 9;

/** A title in its clauses, each with the stop that ends it. */
const clausesOf = (text: string): string[] =>
  text.match(/[，。？！；：]*[^，。？！；：]+[，。？！；：]*/g) ?? [text];

/** Between words and never inside one, in a browser that knows where they end. */
function Words({ text }: { text: string }) {
  if (!('Segmenter' in Intl)) return text;
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)];
  return words.map(({ segment, index, isWordLike }) => (
    <Fragment key={index}>
      {index > 0 && isWordLike && <wbr />}
      {segment}
    </Fragment>
  ));
}

/**
 * Where a title may break if it is longer than a line: between its clauses; where one of them has no room on a line, between
 * its words. (WeChat has no sign for the latter, and breaks at commas by itself.)
 */
function Breakable({ text }: { text: string }) {
  const scale = useContext(TypeScale) * (useContext(LargeType) ? largeScale : 1);
  const hasRoom = (part: string) => part.length * scale <= aLine;
  if (onPhone || hasRoom(text)) return text;
  return clausesOf(text).map((clause, index) => (
    <Fragment key={index}>{hasRoom(clause) ? clause : <Words text={clause} />}</Fragment>
  ));
}

/** The title of a page, on paper: the answer, or the one question. One on a screen. */
export function Title({ children, id }: { children: ReactNode; id?: string }) {
  const isTitle = useTitle();
  return (
    <View className="h1" {...isTitle} {...(id && { id })}>
      {typeof children === 'string' ? <Breakable text={children} /> : children}
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
