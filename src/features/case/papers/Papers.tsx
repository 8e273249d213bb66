import { useContext } from 'react';
import { View } from '@tarojs/components';
import type { CaseId } from '../../../../functions/contract/ids';
import type { PaperView } from '../../../../functions/contract/case/papers';
import type { Acted, CaseState } from '../../../../functions/contract/case/views';
import { Button } from '../../../components/base/Button';
import { late } from '../../../components/base/late';
import { Card } from '../../../components/show/Card';
import { WhenThere } from '../../../components/states/WhenThere';
import { Trouble } from '../../../components/states/Trouble';
import type { Reader } from '../../../content/case/page/holder';
import { paperWords, serviceText } from '../../../content/case/papers/papers';
import { dayOf } from '../../../content/when';
import { PapersHere } from '../../../services/case/papers';
import { OpenPaper } from './OpenPaper';

/** Of staff alone. */
const withheld = late(async () => (await import('./WithheldPaper')).WithheldPaper);

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
      {paper.isWithheld ? (
        <WhenThere source={withheld}>{(WithheldPaper) => <WithheldPaper {...opening} />}</WhenThere>
      ) : (
        <OpenPaper {...opening} format="pdf" label={paperWords.open} />
      )}
      {reader === 'staff' && !paper.isWithheld && (
        <OpenPaper {...opening} format="docx" label={paperWords.word} />
      )}
      {onRecord && (
        <Button variant="secondary" onPress={() => onRecord(paper)}>
          {paperWords.record}
        </Button>
      )}
    </View>
  );
}

type PapersProps = {
  state: CaseState;
  reader: Reader;
  /** Opening a paper for the first time is a step of the case. */
  onOpened: (acted: Acted) => void;
  /** For staff, while a paper copy can be recorded. */
  onRecord: ((paper: PaperView) => void) | null;
  /** The step whose papers stand elsewhere on the page. */
  exceptOf?: number | undefined;
};

/** Whether a step issued a paper, as its id says. */
export const isOfStep = ({ id }: PaperView, seq: number | undefined): boolean =>
  seq !== undefined && id.startsWith(`${seq}-`);

/** The official papers of a case, newest first, and whether each has reached the resident. */
export function Papers({ state, reader, onOpened, onRecord, exceptOf }: PapersProps) {
  const papers = useContext(PapersHere);
  if (papers.at === 'loading') return null;
  if (papers.at === 'failed')
    return (
      <Card title={paperWords.title}>
        <Trouble message={papers.problem.detail} />
      </Card>
    );
  const issued = papers.found.papers
    .filter((paper) => !paper.isDraft && !isOfStep(paper, exceptOf))
    .reverse();
  if (issued.length === 0) return null;
  return (
    <Card title={paperWords.title}>
      <View role="list" aria-label={paperWords.title}>
        {issued.map((paper) => (
          <PaperLine
            key={paper.id}
            paper={paper}
            reader={reader}
            onOpened={onOpened}
            caseId={state.id}
            onRecord={paper.service?.state === 'waiting' ? onRecord : null}
          />
        ))}
      </View>
    </Card>
  );
}
