import { View } from '@tarojs/components';
import { Button, Pair } from '../base/Button';
import { Link } from '../base/Link';
import './Ask.scss';

interface AskProps {
  /** What the surface is for, for a screen reader. */
  label: string;
  /** What somebody might say. */
  hint: string;
  /** Where the device can record. */
  speak?: { label: string; onPress: () => void } | undefined;
  write: { label: string; onPress: () => void };
  /** Something begun before: the one thing to go on with, named by its time and kind alone. */
  draft?: { label: string; onPress: () => void; all?: { label: string; onPress: () => void } } | undefined;
}

/** The person's own need first: to speak, to write, or to go on with what was begun. */
export const Ask = ({ label, hint, speak, write, draft }: AskProps) => (
  <View className="ask" role="region" aria-label={label}>
    <View className="ask-hint">{hint}</View>
    <Pair wide="first">
      {speak && (
        <Button id="ask-speak" icon="mic" onPress={speak.onPress}>
          {speak.label}
        </Button>
      )}
      <Button id="ask-write" icon="write" variant={speak ? 'secondary' : 'primary'} onPress={write.onPress}>
        {write.label}
      </Button>
    </Pair>
    {draft && (
      <View className="ask-draft">
        <Link id="ask-draft" icon="note" onPress={draft.onPress}>
          {draft.label}
        </Link>
        {draft.all && (
          <Link id="ask-drafts" after="right" onPress={draft.all.onPress}>
            {draft.all.label}
          </Link>
        )}
      </View>
    )}
  </View>
);
