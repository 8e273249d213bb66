import { useContext } from 'react';
import { View } from '@tarojs/components';
import type { PaperView } from '../../../functions/contract/papers';
import type { Acted, CaseState } from '../../../functions/contract/views';
import { Card } from '../../components/Card';
import { Notice } from '../../components/Notice';
import { Trouble } from '../../components/Trouble';
import type { Reader } from '../../content/holder';
import { paperWords } from '../../content/papers';
import { PapersHere } from '../../services/papers';
import { PaperLine } from './PaperLine';

type PapersProps = {
  state: CaseState;
  reader: Reader;
  /** Opening a paper for the first time is a step of the case. */
  onOpened: (acted: Acted) => void;
  /** For staff, while a paper copy can be recorded. */
  onRecord: ((paper: PaperView) => void) | null;
};

/** The official papers of a case, newest first, and whether each has reached the resident. */
export function Papers({ state, reader, onOpened, onRecord }: PapersProps) {
  const papers = useContext(PapersHere);
  if (papers.at === 'loading') return null;
  if (papers.at === 'failed')
    return (
      <Card title={paperWords.title}>
        <Trouble message={papers.problem.detail} />
      </Card>
    );
  const issued = papers.found.papers.filter(({ isDraft }) => !isDraft).reverse();
  if (issued.length === 0) return null;
  return (
    <Card title={paperWords.title}>
      {issued.some(({ signOnPaper }) => signOnPaper) && <Notice>{paperWords.signOnPaper}</Notice>}
      <View role="list" aria-label={paperWords.title}>
        {issued.map((paper) => (
          <PaperLine
            key={paper.id}
            {...{ paper, reader, onOpened, caseId: state.id }}
            onRecord={paper.service?.state === 'waiting' ? onRecord : null}
          />
        ))}
      </View>
    </Card>
  );
}
