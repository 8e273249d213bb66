import { useState } from 'react';
import type { CaseView } from '../../../../functions/contract/case/views';
import { Link } from '../../../components/base/Link';
import { Notice } from '../../../components/states/Notice';
import { WhenReady } from '../../../components/states/WhenReady';
import { decisionWords as words } from '../../../content/staff/decision';
import { PapersHere, useCasePapers } from '../../../services/case/papers';
import { DeedPanel } from '../deeds/DeedPanel';

type ServingProps = { found: CaseView; onDone: (says: string) => void; onStale: () => void };

/**
 * What was just signed is brought to the resident: by the phone where they agreed to it, else in the way that is chosen here and recorded
 * once it has reached them.
 */
export function Serving({ found, onDone, onStale }: ServingProps) {
  const { state } = found;
  const papers = useCasePapers(state);
  const [isOnPaper, setOnPaper] = useState(false);
  if (!state.actions.includes('recordService')) return null;
  return (
    <PapersHere.Provider value={papers}>
      <WhenReady state={papers} onRetry={onStale}>
        {({ papers: all }) => {
          const newest = all.filter(({ service }) => service?.state === 'waiting').at(-1);
          const byPhone = newest?.service?.state === 'waiting' && newest.service.byPhone;
          if (!newest) return <Notice tone="good">{words.allServed}</Notice>;
          if (byPhone && !isOnPaper)
            return (
              <>
                <Notice>{words.servedByPhone(newest.title)}</Notice>
                <Link id="on-paper" quiet acts onPress={() => setOnPaper(true)}>
                  {words.onPaperToo}
                </Link>
              </>
            );
          return (
            <DeedPanel
              found={found}
              action="recordService"
              begun={{ paper: newest.id }}
              onDone={() => onDone(words.serviceRecorded)}
              onStale={onStale}
              onCancel={() => onDone(words.serveLater)}
            />
          );
        }}
      </WhenReady>
    </PapersHere.Provider>
  );
}
