import { useCallback } from 'react';
import type { CaseDrafts, DraftView } from '../../../../functions/contract/case/drafts';
import type { CaseState } from '../../../../functions/contract/case/views';
import type { CaseAction } from '../../../../functions/contract/deeds/actions';
import { List, Row } from '../../../components/show/List';
import { Section } from '../../../components/show/Section';
import { caseKinds } from '../../../content/kinds';
import { deedButton } from '../../../content/deeds';
import { decisionWords as words } from '../../../content/staff/decision';
import { moment } from '../../../content/when';
import { staffPages } from '../../../routes';
import { open } from '../../../services/navigation';
import { useReading } from '../../../services/server/useReading';
import { useServer } from '../../../services/server/server';

/** Where no papers are written nothing is prepared: nothing is asked for. */
const isDecided = ({ kind, standing }: CaseState): boolean =>
  caseKinds[kind].hasPapers && ['dispatcher', 'supervisor', 'handler'].includes(standing);

/** On the case of staff: the decisions that are written, and those that can be. */
type DecisionsProps = { state: CaseState; shown: number; given: CaseDrafts | undefined };

export const DecisionsCard = (props: DecisionsProps) =>
  isDecided(props.state) ? <Decisions {...props} /> : null;

/** What somebody does with a draft next, by name. */
function named({ may, action }: DraftView, kind: CaseState['kind']): string {
  const button = deedButton(action, kind);
  if (may.includes('sign')) return words.look(button);
  return may.includes('write') ? words.goOn(button) : button;
}

function Decisions({ state, shown, given }: DecisionsProps) {
  const { call } = useServer();
  const { id: caseId, kind, version } = state;
  const ask = useCallback(
    // As the case stands: another version has other decisions.
    () => call('drafts', { params: { caseId } }).then((answer) => ({ ...answer, version })),
    [call, caseId, version],
  );
  const { state: read } = useReading(ask, shown, {
    given: given?.version === version ? given : undefined,
  });
  if (read.at !== 'ready') return null;
  const { drafts, toPrepare } = read.found;
  const fresh = toPrepare.filter((action) => drafts.every((one) => one.action !== action));
  if (drafts.length === 0 && fresh.length === 0) return null;
  const link = (action: CaseAction) => staffPages.decision.link({ caseId, action });
  return (
    <Section title={words.card} id="decisions">
      <List label={words.card}>
        {drafts.map((draft) => (
          <Row
            key={draft.action}
            id={`draft-${draft.action}`}
            icon="sign"
            title={named(draft, kind)}
            note={`${draft.unfit ? words.unfit[draft.unfit] : words.stage[draft.stage]} · ${words.line(draft.byName, moment(draft.at))}`}
            onPress={() => open(link(draft.action))}
          />
        ))}
        {fresh.map((action) => (
          <Row
            key={action}
            id={`prepare-${action}`}
            icon="write"
            title={words.prepare(deedButton(action, kind))}
            onPress={() => open(link(action))}
          />
        ))}
      </List>
    </Section>
  );
}
