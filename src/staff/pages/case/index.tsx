import { useRouter } from '@tarojs/taro';
import { Failed } from '../../../components/states/Failed';
import { Page } from '../../../components/frame/Page';
import { caseWords } from '../../../content/case/page/casePage';
import { staffTitles } from '../../../content/titles';
import { CaseCodes } from '../../../features/code/CaseCodes';
import { AnswerPanel } from '../../../features/case/answering/AnswerPanel';
import { Case } from '../../../features/case/Case';
import { DecisionsCard } from '../../../features/case/decision/DecisionsCard';
import { staffScreen } from '../../../features/case/staffScreen';
import { DeedPanels } from '../../../features/case/deeds/panels';
import { TogetherCard } from '../../../features/case/TogetherCard';
import { OtherRole } from '../../../features/switchRole/OtherRole';
import { StaffOnly } from '../../../features/switchRole/StaffOnly';
import { staffPages } from '../../../routes';
import { useShown } from '../../../services/navigation';
import { viaIn } from '../../../services/case/opened';

// Here it is what will be shown: it comes together with the case.
void staffScreen.ask();

/** What staff write in a way of its own. */
const staffPanels = { answer: AnswerPanel, correctAnswer: AnswerPanel };

export default function StaffCasePage() {
  const { params } = useRouter();
  const given = staffPages.case.read(params);
  const shown = useShown();
  return (
    <Page title={staffTitles.case} back={staffPages.today.link()} isSheet={given !== undefined}>
      {given ? (
        <StaffOnly>
          {(me) => (
            <DeedPanels.Provider value={staffPanels}>
              <Case
                caseId={given.caseId}
                shown={shown}
                via={viaIn(params) ?? 'link'}
                codes={(state, reload) => <CaseCodes state={state} onClosed={reload} />}
                beside={({ state, together, desk }) => (
                  <>
                    {together && <TogetherCard caseId={state.id} together={together} />}
                    <DecisionsCard state={state} shown={shown} given={desk?.drafts} />
                  </>
                )}
                wayOn={<OtherRole me={me} />}
              />
            </DeedPanels.Provider>
          )}
        </StaffOnly>
      ) : (
        <Failed message={caseWords.unnamed} />
      )}
    </Page>
  );
}
