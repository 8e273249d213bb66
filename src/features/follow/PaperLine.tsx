import { View } from '@tarojs/components';
import type { CaseId } from '../../../functions/contract/ids';
import type { PaperView } from '../../../functions/contract/papers';
import type { Acted } from '../../../functions/contract/views';
import { Button } from '../../components/Button';
import type { Reader } from '../../content/holder';
import { paperWords, serviceText } from '../../content/papers';
import { dayOf } from '../../content/when';
import { OpenPaper } from './OpenPaper';

type PaperLineProps = {
  caseId: CaseId;
  paper: PaperView;
  reader: Reader;
  onOpened: (acted: Acted) => void;
  onRecord: ((paper: PaperView) => void) | null;
};

/** One paper: its name, its day, whether it arrived, and the ways to it. */
export function PaperLine({ caseId, paper, reader, onOpened, onRecord }: PaperLineProps) {
  const { title, at, service } = paper;
  const opening = { caseId, paper, onOpened };
  return (
    <View className="paper-line" role="listitem">
      <View className="paper-title">{title}</View>
      <View className="follow-soft">{dayOf(at)}</View>
      {service && <View className="follow-soft">{serviceText(service, reader)}</View>}
      <OpenPaper {...opening} format="pdf" label={paperWords.open} />
      {reader === 'staff' && <OpenPaper {...opening} format="docx" label={paperWords.word} />}
      {onRecord && (
        <Button variant="secondary" onPress={() => onRecord(paper)}>
          {paperWords.record}
        </Button>
      )}
    </View>
  );
}
