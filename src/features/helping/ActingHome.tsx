import { useCallback, useState } from 'react';
import { CaseKind } from '../../../functions/contract/words';
import type { GuardianShown } from '../../../functions/contract/people/guardianShown';
import type { HelpingView } from '../../../functions/contract/people/helping';
import { Button } from '../../components/base/Button';
import { Intro } from '../../components/base/Title';
import { Confirm } from '../../components/frame/Confirm';
import { Matter } from '../../components/matter/Matter';
import { MatterBones } from '../../components/matter/MatterBones';
import { Card } from '../../components/show/Card';
import { Facts } from '../../components/show/Facts';
import { List, Row } from '../../components/show/List';
import { GroupHead } from '../../components/show/Section';
import { More } from '../../components/states/More';
import { Notice } from '../../components/states/Notice';
import { Outcome } from '../../components/states/Outcome';
import { WhenReady } from '../../components/states/WhenReady';
import { caseLine } from '../../content/case/line/caseLine';
import { kindLines } from '../../content/kinds/lines';
import { shownText } from '../../content/case/guardianShown';
import { guardianWords } from '../../content/me/guardian';
import { aboutText, helpingWords as words, scopes } from '../../content/me/helping';
import { dayText } from '../../content/when';
import { filingPages, residentPages } from '../../routes';
import { askMyCases } from '../../services/case/myCases';
import { mayFile } from '../../services/helping/mayFile';
import { useNow } from '../../services/device/now';
import { open } from '../../services/navigation';
import { usePages } from '../../services/server/pagedList';
import { useDoing } from '../../services/server/useSending';
import { useServer } from '../../services/server/server';
import { stopHelping } from '../../services/session/helping';

/** For whom one acts now: their cases, what one may do and may not, until when. */
export function ActingHome({ leave, shown }: { leave: HelpingView; shown: number }) {
  return (
    <>
      <Intro title={words.acting(leave.name)} note={words.seen(leave.name)} />
      <Cases shown={shown} />
      {mayFile(leave) && <Doors />}
      <GroupHead>{words.may}</GroupHead>
      {leave.guardian ? <AsGuardian leave={leave} shown={leave.guardian} /> : <AsHelper leave={leave} />}
      <EndMine leave={leave} />
    </>
  );
}

const AsHelper = ({ leave }: { leave: HelpingView }) => (
  <>
    <List label={words.may}>
      <Row icon="check" title={scopes[leave.scope].may} />
      <Row icon="close" title={words.mayNot} note={words.mayNotNote} />
      <Row icon="lock" title={words.secrets} />
    </List>
    <Card>
      <Facts
        rows={[
          { label: words.lastDay, value: dayText(leave.until) },
          { label: words.which, value: aboutText(leave) },
          { label: words.purpose, value: leave.purpose },
        ]}
      />
    </Card>
    <Notice>{words.lastDayNote}</Notice>
  </>
);

/** By law: more than a helper may, nothing that the ward wrote, and never against them. */
const AsGuardian = ({ leave, shown }: { leave: HelpingView; shown: GuardianShown }) => (
  <>
    <List label={words.may}>
      <Row icon="check" title={guardianWords.may} />
      <Row icon="close" title={guardianWords.mayNot} note={guardianWords.mayNotNote} />
      <Row icon="lock" title={guardianWords.own} note={guardianWords.ownNote} />
      <Row icon="danger" title={guardianWords.conflict} note={guardianWords.conflictNote} />
    </List>
    <Card>
      <Facts
        rows={[
          { label: guardianWords.shows, value: shownText(shown) },
          { label: words.lastDay, value: dayText(leave.until) },
        ]}
      />
    </Card>
  </>
);

function Cases({ shown }: { shown: number }) {
  const { call } = useServer();
  const now = useNow();
  const ask = useCallback((cursor?: string) => askMyCases(call, cursor), [call]);
  const { state, reload, loadMore } = usePages(ask, shown);
  if (state.at === 'loading') return <MatterBones matters={2} />;
  return (
    <WhenReady state={state} onRetry={reload}>
      {({ rows, more }) => (
        <>
          <GroupHead>{rows.length === 0 ? words.noCases : words.cases}</GroupHead>
          {rows.map((row) => (
            <Matter
              key={row.id}
              id={`case-${row.id}`}
              {...caseLine(row, now, 'helper')}
              onPress={() => open(residentPages.case.link({ caseId: row.id }))}
            />
          ))}
          <More at={more} onMore={loadMore} />
        </>
      )}
    </WhenReady>
  );
}

const Doors = () => (
  <>
    <GroupHead>{words.file}</GroupHead>
    <List label={words.file}>
      {CaseKind.options.map((kind) => (
        <Row
          key={kind}
          id={`file-${kind}`}
          icon="write"
          title={kindLines[kind].name}
          onPress={() => open(filingPages[kind].link())}
        />
      ))}
    </List>
  </>
);

/** Whoever helps may stop for good, too. */
function EndMine({ leave }: { leave: HelpingView }) {
  const { call } = useServer();
  const [asking, setAsking] = useState(false);
  const { state, send } = useDoing();
  const said = leave.guardian ? guardianWords : words;

  async function end(): Promise<void> {
    const answer = await send(() => call('endHelping', { params: { helpingId: leave.id } }));
    setAsking(false);
    if (answer.ok) stopHelping();
  }

  return (
    <>
      <Button id="end-helping" variant="link" onPress={() => setAsking(true)}>
        {said.endMine}
      </Button>
      <Outcome state={state} />
      <Confirm
        open={asking}
        title={words.endMineTitle(leave.name)}
        act={said.endMine}
        loading={state.at === 'sending'}
        onConfirm={() => void end()}
        onCancel={() => setAsking(false)}
      >
        {said.endMineNote}
      </Confirm>
    </>
  );
}
