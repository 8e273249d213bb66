import { Text, View } from '@tarojs/components';
import { classes } from '../base/classes';
import './PaperSheet.scss';

/** A part of a paper, as it is drawn. */
export type SheetBlock = {
  as: 'heading' | 'paragraph' | 'items' | 'rows' | 'remedy' | 'sign' | 'office';
  title?: string | undefined;
  lines: readonly string[];
};

/** Words of the paper that rest on something: its number leads to the list; `isAsked`: nobody has looked it up. */
export type Resting = { words: string; number: number; isAsked: boolean };

interface PaperSheetProps {
  title: string;
  addressee: string | null;
  blocks: readonly SheetBlock[];
  footer: readonly string[];
  rests?: readonly Resting[];
  /** Over the head of it, such as that it is not issued; and in the place of the seal. */
  stamp: string;
  unsealed: string;
}

/** A text in pieces, cut where it says something that rests on something; the longest words first. */
function pieces(text: string, rests: readonly Resting[]): (string | Resting)[] {
  const [first, ...others] = rests;
  if (!first) return text === '' ? [] : [text];
  const at = text.indexOf(first.words);
  if (at < 0) return pieces(text, others);
  const before = pieces(text.slice(0, at), others);
  return [...before, first, ...pieces(text.slice(at + first.words.length), rests)];
}

const Words = ({ text, rests }: { text: string; rests: readonly Resting[] }) => (
  <>
    {pieces(text, rests).map((piece, at) =>
      typeof piece === 'string' ? (
        <Text key={at}>{piece}</Text>
      ) : (
        <Text key={at} className={classes('rests', piece.isAsked && 'rests-ask')}>
          {piece.words}
          <Text className="rests-number">{piece.number}</Text>
        </Text>
      ),
    )}
  </>
);

/** A paper as it will be printed, white in the dark as well: what it says is what is issued, and it says that it is not yet. */
export function PaperSheet({
  title,
  addressee,
  blocks,
  footer,
  rests = [],
  stamp,
  unsealed,
}: PaperSheetProps) {
  const longest = [...rests].sort((one, other) => other.words.length - one.words.length);
  return (
    <View className="paper-sheet" role="article" aria-label={`${stamp}：${title}`}>
      <View className="paper-sheet-stamp">{stamp}</View>
      <View className="paper-sheet-name" role="heading" aria-level={2}>
        {title}
      </View>
      {addressee !== null && <View className="paper-sheet-flat">{addressee}</View>}
      {blocks.map(({ as, title: heading, lines }, at) => (
        <View key={at} className={`paper-sheet-${as}`}>
          {heading !== undefined && <View className="paper-sheet-heading">{heading}</View>}
          {lines.map((line, nth) => (
            <View key={nth} className="paper-sheet-line">
              <Words text={line} rests={longest} />
            </View>
          ))}
          {as === 'office' && <View className="paper-sheet-seal">{unsealed}</View>}
        </View>
      ))}
      {footer.length > 0 && (
        <View className="paper-sheet-footer">
          {footer.map((line) => (
            <View key={line}>
              <Words text={line} rests={longest} />
            </View>
          ))}
        </View>
      )}
    </View>
  );
}
