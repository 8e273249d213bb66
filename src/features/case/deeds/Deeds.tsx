import { useContext } from 'react';
import { View } from '@tarojs/components';
import type { CaseAction } from '../../../../functions/contract/deeds/actions';
import type { Acted, CaseView } from '../../../../functions/contract/case/views';
import { Desk } from '../../../components/frame/desk';
import { late, partOf, useComing } from '../../../components/base/late';
import { Button } from '../../../components/base/Button';
import { Card } from '../../../components/show/Card';
import { List } from '../../../components/show/List';
import { WhenThere } from '../../../components/states/WhenThere';
import { Section } from '../../../components/show/Section';
import { Notice } from '../../../components/states/Notice';
import { useAddressed } from '../addressed';
import { deeds } from '../../../content/deeds';
import { caseWords } from '../../../content/case/page/casePage';
import { myCaseWords } from '../../../content/case/page/myCase';
import type { Written } from '../../../services/server/useDeed';
import { aroundIn } from '../../../services/case/workAround';
import { back, replace } from '../../../services/navigation';
import { staffPages } from '../../../routes';
import { ActionButton, ActionRow, type Choose } from './ActionButton';
import { DeedPanels } from './panels';
import { isOnResidentsSide } from '../screen';

export type Doing =
  | { at: 'choosing' }
  /** `begun`: what is filled in already by where it was chosen. */
  | { at: 'writing'; action: CaseAction; begun?: Written }
  | { at: 'done'; action: CaseAction; version: number };

type DeedsProps = {
  found: CaseView;
  doing: Doing;
  /** Whether its button stands on another card of the page. */
  isElsewhere: (action: CaseAction) => boolean;
  /** Whether the main thing to do may stand here: one on a screen. */
  hasMain: boolean;
  onChoose: Choose;
  onDoing: (doing: Doing) => void;
  onDone: (acted: Acted) => void;
  onStale: () => void;
};

/** What a deed is written on: who only reads a case is left without its fields, and without what takes photos and voices. */
const panel = late(async () => (await import('./DeedPanel')).DeedPanel);

/** What is said of a deed once it is done, fetched while it is written. */
const spoken = late(() => import('../../../content/deeds/doing'));

const placeBelow = (action: CaseAction): number => deeds[action].placeBelow ?? 0;

/** What brings the case on comes first, as the server lists it; then what can be done whatever else can. */
const mainFirst = (actions: readonly CaseAction[]): CaseAction[] =>
  [...actions].sort((a, b) => placeBelow(a) - placeBelow(b));

/** What a deed leads straight to, by what was said, where that is open now. */
const nextOf = (action: CaseAction, { state, entry }: Acted): CaseAction | undefined =>
  deeds[action].next?.(entry.details).find((one) => state.actions.includes(one));

/** What this person can do to the case now: exactly what the server says. */
export function Deeds({
  found,
  doing,
  isElsewhere,
  hasMain,
  onChoose,
  onDoing,
  onDone,
  onStale,
}: DeedsProps) {
  const { state } = found;
  const addressed = useAddressed();
  const panels = useContext(DeedPanels);
  const isAtDesk = useContext(Desk) !== null;
  const words = partOf(useComing(spoken, doing.at !== 'choosing'));

  if (doing.at === 'writing') {
    const { action, begun = {} } = doing;
    const done = (acted: Acted) => {
      const next = nextOf(action, acted);
      onDoing(next ? { at: 'writing', action: next } : { at: 'done', action, version: acted.state.version });
      onDone(acted);
    };
    const cancel = () => onDoing({ at: 'choosing' });
    const Own = panels[action];
    const panelProps = { found, action, begun, onStale, onDone: done, onCancel: cancel, onChoose };
    return (
      <View id="deed">
        {Own ? (
          <Own key={action} {...panelProps} />
        ) : (
          <WhenThere source={panel}>{(DeedPanel) => <DeedPanel key={action} {...panelProps} />}</WhenThere>
        )}
      </View>
    );
  }

  // Someone else may have gone on since; then what I did is no longer the news.
  const isNews = doing.at === 'done' && doing.version === state.version;
  const here = mainFirst(state.actions.filter((action) => !isElsewhere(action)));
  // Everything that can be done stands on other cards.
  if (!isNews && here.length === 0 && state.actions.length > 0) return null;
  const isOwner = isOnResidentsSide(state);
  const [first] = here;
  const main = hasMain && first && placeBelow(first) === 0 ? first : undefined;
  const nothing = state.holder.at === 'nobody' ? myCaseWords.over : caseWords.noActions;
  const next = isOwner || isAtDesk ? undefined : aroundIn(state.id).next;
  const news = isNews && words && (
    <Notice tone="good" title={addressed(words.explained(doing.action, state.kind).done)}>
      {next !== undefined && (
        <Button id="work-next" variant="link" onPress={() => replace(next)}>
          {caseWords.next}
        </Button>
      )}
      {!isOwner && (
        <Button variant="link" onPress={() => back(staffPages.today.link())}>
          {caseWords.backToList}
        </Button>
      )}
    </Notice>
  );
  const choosing = { kind: state.kind, onChoose };
  // At the desk they stand side by side; on a phone nine of them would be nine bars one over the other.
  if (!isAtDesk) {
    const rows = here.filter((action) => action !== main);
    return (
      <Section title={caseWords.actions}>
        {news}
        {state.actions.length === 0 && <Card>{addressed(nothing)}</Card>}
        {main && <ActionButton action={main} {...choosing} isMain />}
        {rows.length > 0 && (
          <View {...(main && { className: 'deeds-more' })}>
            <List label={caseWords.actions}>
              {rows.map((action) => (
                <ActionRow key={action} action={action} forStaff={!isOwner} {...choosing} />
              ))}
            </List>
          </View>
        )}
      </Section>
    );
  }
  return (
    <Card title={caseWords.actions}>
      {news}
      {state.actions.length === 0 && <View>{nothing}</View>}
      {here.map((action) => (
        <ActionButton key={action} action={action} {...choosing} isMain={action === main} />
      ))}
    </Card>
  );
}
