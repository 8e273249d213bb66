import { Button } from '../../../components/base/Button';
import { Card } from '../../../components/show/Card';
import { HotlineButton } from '../../../components/states/HotlineButton';
import { Notice } from '../../../components/states/Notice';
import { filingWords } from '../../../content/filing';
import { complaintFormWords as words } from '../../../content/kinds/aidComplaint/form';
import { residentPages } from '../../../routes';
import { useFiling } from '../../../services/filing';
import { open } from '../../../services/navigation';
import { FilingForm } from '../FilingForm';
import { filingOf } from '../filing';
import { Ask, type Questions } from '../questions';
import type { OwnCase } from './About';
import { Written } from './draft';
import { aboutComplainant, aboutHurry, aboutWhat, aboutWhom } from './questions';

const questions: Questions<Written> = {
  ...aboutWhom,
  ...aboutHurry,
  ...aboutWhat,
  ...aboutComplainant,
};

const complaint = filingOf('aidComplaint', Written, questions, {
  workerName: ({ about }) => about !== 'agency',
});

/** Another lawyer is asked for elsewhere and of somebody else: both ways are shown before a word is written. */
const Change = ({ own }: { own: OwnCase | undefined }) => (
  <Notice title={words.change.title}>
    {words.change.text}
    {own?.mayChange ? (
      <Button
        id="to-change"
        variant="secondary"
        onPress={() => open(residentPages.case.link({ caseId: own.caseId }))}
      >
        {words.change.button}
      </Button>
    ) : (
      words.change.elsewhere
    )}
  </Notice>
);

/** Complaining about a lawyer, a firm or an agency: to whom it goes, who does not see it, and what to write. */
export function Complaint({ own }: { own: OwnCase | undefined }) {
  const desk = useFiling({
    ...complaint,
    ...(own && {
      begun: {
        about: 'worker' as const,

        aboutNumber: own.number,
        areaCode: own.areaCode,
      },
    }),
  });
  return (
    <FilingForm kind="aidComplaint" desk={desk}>
      <Notice tone="good" title={filingWords.free}>
        {words.promise}
      </Notice>
      <Change own={own} />
      <Card>
        <Ask desk={desk} questions={aboutWhom} />
      </Card>
      <Ask desk={desk} questions={aboutHurry} />
      <Card>
        <Ask desk={desk} questions={aboutWhat} />
      </Card>
      <Card>
        <Ask desk={desk} questions={aboutComplainant} />
      </Card>
      <Notice title={words.dates}>
        {words.window}
        <HotlineButton />
      </Notice>
    </FilingForm>
  );
}
