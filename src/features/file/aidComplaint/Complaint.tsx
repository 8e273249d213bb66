import { Button } from '../../../components/base/Button';
import { HotlineButton } from '../../../components/states/HotlineButton';
import { Notice } from '../../../components/states/Notice';
import { complaintFormWords as words } from '../../../content/kinds/aidComplaint/form';
import { residentPages } from '../../../routes';
import { useFiling } from '../../../services/filing/filing';
import { useBeside } from '../../../services/filing/beside';
import { knownFromLastTime, nameFromLastTime } from '../../../services/filing/lastTime';
import { open } from '../../../services/navigation';
import { Conversation } from '../conversation/Conversation';
import { filingOf } from '../filing';
import type { OwnCase } from './About';
import { factsOf, Written } from './draft';
import { questions } from './questions';

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

/** Complaining about a lawyer, a firm or an agency: to whom it goes, who does not see it, and what happened. */
export function Complaint({ own }: { own: OwnCase | undefined }) {
  const isBeside = useBeside();
  const name = nameFromLastTime(isBeside);
  const known = { ...knownFromLastTime(isBeside), ...(name && { complainantName: name }) };
  const desk = useFiling({
    ...complaint,
    empty: { ...complaint.empty, ...known },
    ...(own && {
      begun: {
        about: 'worker' as const,
        aboutNumber: own.number,
        areaCode: own.areaCode,
        placeKnown: true,
      },
    }),
    // Whoever is complained about may be beside them.
    isRisky: () => true,
    formOf: (written) => complaint.formOf({ ...written, facts: factsOf(written) }),
    selfOf: (written) => ({
      language: written.language,
      name: written.complainantName,
      phone: written.phone,
    }),
  });
  return (
    <Conversation
      kind="aidComplaint"
      desk={desk}
      questions={questions}
      office="justiceBureau"
      help={{ circumstances: desk.written.circumstances }}
      before={
        <>
          <Notice tone="good">{words.promise}</Notice>
          <Change own={own} />
        </>
      }
      beforeSending={
        <Notice title={words.dates}>
          {words.window}
          <HotlineButton />
        </Notice>
      }
    />
  );
}
