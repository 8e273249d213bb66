import { useCallback } from 'react';
import type { OrganisationId } from '../../../../functions/contract/ids';
import type { Phrase } from '../../../../functions/contract/phrases';
import { Sheet } from '../../../components/frame/Sheet';
import { List, Row } from '../../../components/show/List';
import { WhenReady } from '../../../components/states/WhenReady';
import { answeringWords, startPhrases } from '../../../content/staff/answering';
import { useReading } from '../../../services/server/useReading';
import { useServer } from '../../../services/server/server';

const words = answeringWords.phrases;

type PhraseSheetProps = {
  open: boolean;
  organisationId: OrganisationId;
  onUse: (phrase: Phrase) => void;
  onClose: () => void;
};

/** What a phrase begins with, in one line. */
const firstOf = ({ fills: { situation, law, view, steps = [] } }: Phrase): string =>
  [situation, law, view, ...steps].find((one) => one !== undefined) ?? '';

function PhraseList({ organisationId, onUse }: Pick<PhraseSheetProps, 'organisationId' | 'onUse'>) {
  const { call } = useServer();
  const ask = useCallback(() => call('phrases', { params: { organisationId } }), [call, organisationId]);
  const { state, reload } = useReading(ask, 0);
  return (
    <WhenReady state={state} onRetry={reload}>
      {({ version, phrases }) => (
        <List label={version === 0 ? words.start : words.ofOffice}>
          {(version === 0 ? startPhrases : phrases).map((phrase) => (
            <Row
              key={phrase.title}
              acts
              title={phrase.title}
              note={firstOf(phrase)}
              onPress={() => onUse(phrase)}
            />
          ))}
        </List>
      )}
    </WhenReady>
  );
}

/** What the office writes again and again, to be put to the answer. */
export const PhraseSheet = ({ open, onClose, ...list }: PhraseSheetProps) => (
  <Sheet open={open} title={words.title} onClose={onClose}>
    {open && <PhraseList {...list} />}
  </Sheet>
);
