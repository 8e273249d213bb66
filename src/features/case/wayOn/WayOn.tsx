import { View } from '@tarojs/components';
import type { CaseAction } from '../../../../functions/contract/deeds/actions';
import type { Acted, CaseState, CaseView } from '../../../../functions/contract/case/views';
import { Button } from '../../../components/base/Button';
import { Card } from '../../../components/show/Card';
import { Facts } from '../../../components/show/Facts';
import { Fold } from '../../../components/show/Fold';
import { HotlineButton } from '../../../components/states/HotlineButton';
import { Notice } from '../../../components/states/Notice';
import { PlaceFacts } from '../../../components/show/PlaceFacts';
import { dueWords } from '../../../content/case/line/dues';
import { caseKinds } from '../../../content/kinds';
import type { Remedy as RemedyWords } from '../../../content/kinds/words';
import { draftWords } from '../../../content/case/papers/papers';
import { wayOnWords } from '../../../content/case/steps/wayOn';
import { lastMoment } from '../../../content/when';
import { filingPages } from '../../../routes';
import { open } from '../../../services/navigation';
import { usePapersHere } from '../../../services/case/papers';
import { ActionButton, type Choose } from '../deeds/ActionButton';
import { OpenPaper } from '../papers/OpenPaper';
import { remedyFor } from './remedy';

type RemedyTextProps = {
  remedy: RemedyWords;
  /** Whose door it is, by name and place, where the request goes to one office. */
  asked?: CaseState['asked'];
};

/** What can be done, at whose door, until when, and by which article. */
const RemedyText = ({ remedy: { what, toWhom, lastDay, article }, asked }: RemedyTextProps) => (
  <>
    <Facts
      rows={[
        { label: wayOnWords.what, value: what },
        { label: wayOnWords.toWhom, value: asked ? `${asked.name}（${toWhom}）` : toWhom },
        { label: wayOnWords.lastDay, value: lastDay },
        { label: wayOnWords.article, value: article },
      ]}
    />
    {asked && (
      <Fold id="asked-place" label={wayOnWords.where(asked.name)}>
        <PlaceFacts name={asked.name} place={asked.place} />
      </Fold>
    )}
  </>
);

type RemedyProps = {
  found: CaseView;
  writing: CaseAction | undefined;
  /** It is the main thing to do now. */
  isMain: boolean;
  onChoose: Choose;
  onOpened: (acted: Acted) => void;
};

/** What was asked for was got: what can still be done against it is no main thing. */
export const isWelcome = ({ state, timeline }: CaseView): boolean =>
  caseKinds[state.kind].isWelcome?.(timeline) ?? false;

/** What is still open against a decision, with the button that the server offers. */
export function Remedy({ found, writing, isMain, onChoose, onOpened }: RemedyProps) {
  const drafts = usePapersHere().filter(({ isDraft }) => isDraft);
  const offered = remedyFor(found);
  if (!offered) return null;
  const { remedy, action, within, lateToo = wayOnWords.lateToo, fileAgain } = offered;
  const { kind, dues, toCome, asked } = found.state;
  const isWithin = ({ clock }: { clock: string }) => clock === within;
  const due = dues.find(isWithin);
  const isLate = within !== undefined && !(due && due.state !== 'overdue') && !toCome.some(isWithin);
  return (
    <Card title={isMain ? wayOnWords.remedy : wayOnWords.remedyToo}>
      <RemedyText remedy={remedy} {...(asked && { asked })} />
      {due && <View className="follow-due-day">{wayOnWords.byThen(lastMoment(due))}</View>}
      {isLate && <View className="follow-soft">{lateToo}</View>}
      {due?.provisional && <View className="follow-soft">{dueWords.provisional}</View>}
      {action && action !== writing && (
        <ActionButton action={action} kind={kind} isMain={isMain} onChoose={onChoose} />
      )}
      {drafts.map((paper) => (
        <OpenPaper
          key={paper.id}
          paper={paper}
          onOpened={onOpened}
          caseId={found.state.id}
          format="pdf"
          label={draftWords[paper.kind] ?? paper.title}
        />
      ))}
      {fileAgain && (
        <Button id="apply-again" variant="secondary" onPress={() => open(filingPages[kind].link())}>
          {fileAgain}
        </Button>
      )}
      <HotlineButton brief />
    </Card>
  );
}

const isLate = ({ dues }: CaseState): boolean =>
  dues.some(({ audience, state }) => audience === 'staff' && state === 'overdue');

/** While the resident waits: whom else to ask, and once a date has passed, what they can do about it. */
export function Meanwhile({ state }: { state: CaseState }) {
  const { kind, holder } = state;
  const { late, meanwhile } = caseKinds[kind];
  if (isLate(state)) {
    return (
      <Card title={wayOnWords.late}>
        <RemedyText remedy={late} />
        <HotlineButton brief />
      </Card>
    );
  }
  if (!meanwhile || holder.at === 'resident' || holder.at === 'nobody') return null;
  return (
    <Notice title={meanwhile}>
      <HotlineButton brief />
    </Notice>
  );
}
