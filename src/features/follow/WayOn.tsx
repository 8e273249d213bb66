import { View } from '@tarojs/components';
import type { CaseAction } from '../../../functions/contract/actions';
import type { Acted, CaseState, CaseView } from '../../../functions/contract/views';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { HotlineButton } from '../../components/HotlineButton';
import { Notice } from '../../components/Notice';
import { draftWords } from '../../content/papers';
import { lateRemedies } from '../../content/remedies';
import { wayOnWords } from '../../content/wayOn';
import { lastMoment } from '../../content/when';
import { residentPages } from '../../routes';
import { open } from '../../services/navigation';
import { usePapersHere } from '../../services/papers';
import { ActionButton, type Choose } from './ActionButton';
import { OpenPaper } from './OpenPaper';
import { remedyFor } from './remedy';
import { RemedyText } from './RemedyText';

type RemedyProps = {
  found: CaseView;
  writing: CaseAction | undefined;
  onChoose: Choose;
  onOpened: (acted: Acted) => void;
};

/** After bad news the remedy, with the button that the server offers; nothing else stands before it. */
export function Remedy({ found, writing, onChoose, onOpened }: RemedyProps) {
  const drafts = usePapersHere().filter(({ isDraft }) => isDraft);
  const offered = remedyFor(found);
  if (!offered) return null;
  const { news, remedy, action } = offered;
  const { kind, dues } = found.state;
  const due = action && dues.find(({ clock }) => clock.startsWith('petition.ask_'));
  return (
    <Card title={wayOnWords.remedy}>
      <RemedyText remedy={remedy} />
      {due && <View className="follow-due-day">{wayOnWords.byThen(lastMoment(due))}</View>}
      {action && action !== writing && (
        <ActionButton action={action} kind={kind} isMain onChoose={onChoose} />
      )}
      {drafts.map((paper) => (
        <OpenPaper
          key={paper.id}
          {...{ paper, onOpened, caseId: found.state.id }}
          format="pdf"
          label={draftWords[paper.kind] ?? paper.title}
        />
      ))}
      {news === 'legalAid.withdrawn' && (
        <Button id="apply-again" variant="secondary" onPress={() => open(residentPages.apply.link())}>
          {wayOnWords.applyAgain}
        </Button>
      )}
      <HotlineButton />
    </Card>
  );
}

const isLate = ({ dues }: CaseState): boolean =>
  dues.some(({ audience, state }) => audience === 'staff' && state === 'overdue');

/** While the resident waits: whom else to ask, and once a date has passed, what they can do about it. */
export function Meanwhile({ state }: { state: CaseState }) {
  const { kind, holder } = state;
  if (isLate(state)) {
    return (
      <Card title={wayOnWords.late}>
        <RemedyText remedy={lateRemedies[kind]} />
        <HotlineButton />
      </Card>
    );
  }
  if (kind !== 'consultation' || holder.at === 'resident' || holder.at === 'nobody') return null;
  return (
    <Notice title={wayOnWords.waiting}>
      <HotlineButton />
    </Notice>
  );
}
