import { View } from '@tarojs/components';
import { filingWords } from '../../../content/filing';
import './Progress.scss';

type ProgressProps = { part: number; of: number; isSaved: boolean };

/** How far a conversation has come, and that nothing of it is lost. */
export const Progress = ({ part, of, isSaved }: ProgressProps) => (
  <View>
    <View className="progress" aria-hidden>
      {Array.from({ length: of }, (_, at) => (
        <View key={at} className={at < part ? 'progress-part progress-done' : 'progress-part'} />
      ))}
    </View>
    <View className="progress-words">
      <View>{filingWords.part(part, of)}</View>
      <View role="status">{isSaved ? filingWords.saved : ''}</View>
    </View>
  </View>
);
