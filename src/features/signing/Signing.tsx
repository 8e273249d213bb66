import { useCallback, useState } from 'react';
import { View } from '@tarojs/components';
import { Signing as Ways, type OfficeSigning } from '../../../functions/contract/case/drafts';
import type { OrganisationId } from '../../../functions/contract/ids';
import { ChoiceList } from '../../components/ask/ChoiceList';
import { Button } from '../../components/base/Button';
import { useAtDesk } from '../../components/frame/Panes';
import { List, Row } from '../../components/show/List';
import { Section } from '../../components/show/Section';
import { Notice } from '../../components/states/Notice';
import { Outcome } from '../../components/states/Outcome';
import { WhenReady } from '../../components/states/WhenReady';
import { deedButton } from '../../content/deeds';
import { caseKinds } from '../../content/kinds';
import { signingWords as words } from '../../content/staff/signing';
import { moment } from '../../content/when';
import { useReading } from '../../services/server/useReading';
import { useServer } from '../../services/server/server';
import { useDoing } from '../../services/server/useSending';

type Way = OfficeSigning['signing'];

/** From what the law asks at the least to all that goes out. */
const inOrder: readonly Way[] = [...Ways.options].reverse();

/** Each decision of the office: who signs it, whether the law says so, and whether it takes two as things are chosen. */
function Each({ decisions, chosen }: { decisions: OfficeSigning['decisions']; chosen: Way }) {
  const isAtDesk = useAtDesk();
  return (
    <Section title={words.each} id="each-decision">
      {decisions.length === 0 ? (
        <View className="note">{words.noneHere}</View>
      ) : (
        <List label={words.each}>
          {decisions.map(({ kind, action, signer, headBy, byTwo }) => {
            const howMany = byTwo.includes(chosen) ? words.two : words.one;
            const why = [words.signer[signer], headBy === null ? words.noLaw : words.law(headBy)];
            // On a phone a column at the side would leave the name half a line.
            return (
              <Row
                key={`${kind} ${action}`}
                title={`${caseKinds[kind].name}·${deedButton(action, kind)}`}
                note={(isAtDesk ? why : [howMany, ...why]).join('，')}
                {...(isAtDesk && { end: howMany })}
              />
            );
          })}
        </List>
      )}
    </Section>
  );
}

const Changes = ({ changes }: { changes: OfficeSigning['changes'] }) => (
  <Section title={words.changes} id="signing-changes">
    {changes.length === 0 ? (
      <View className="note">{words.none}</View>
    ) : (
      <List label={words.changes}>
        {changes.map(({ at, byName, before, after }) => (
          <Row
            key={at}
            title={words.changed(words.ways[before].title, words.ways[after].title)}
            note={`${byName} ${moment(at)}`}
          />
        ))}
      </List>
    )}
  </Section>
);

type ChoosingProps = {
  organisationId: OrganisationId;
  found: OfficeSigning;
  mayChange: boolean;
  onSaved: (found: OfficeSigning) => void;
};

function Choosing({ organisationId, found, mayChange, onSaved }: ChoosingProps) {
  const { call } = useServer();
  const doing = useDoing();
  const [chosen, setChosen] = useState<Way>(found.signing);
  async function save(): Promise<void> {
    const request = { params: { organisationId }, body: { signing: chosen } };
    const answer = await doing.send(
      () => call('setSigning', request),
      () => words.saved,
    );
    if (answer.ok) onSaved(answer.reply);
  }
  return (
    <>
      <Notice>{words.note}</Notice>
      {mayChange ? (
        <>
          <ChoiceList
            id="signing"
            label={words.choose}
            value={chosen}
            choices={inOrder.map((value) => ({
              value,
              label: words.ways[value].title,
              note: words.ways[value].note,
            }))}
            onPick={setChosen}
          />
          <Button
            id="save-signing"
            disabled={chosen === found.signing}
            loading={doing.state.at === 'sending'}
            onPress={() => void save()}
          >
            {words.save}
          </Button>
          <Outcome state={doing.state} />
        </>
      ) : (
        <Section title={words.choose}>
          <View>{words.ways[found.signing].title}</View>
          <View className="note">{words.onlyThem}</View>
        </Section>
      )}
      <Each decisions={found.decisions} chosen={chosen} />
      <Changes changes={found.changes} />
    </>
  );
}

type SigningProps = { organisationId: OrganisationId; mayChange: boolean; shown: number };

/** For what an office needs two people, what that means for each of its decisions, and who changed it when. */
export function Signing({ organisationId, mayChange, shown }: SigningProps) {
  const { call } = useServer();
  const ask = useCallback(() => call('signing', { params: { organisationId } }), [call, organisationId]);
  const { state, reload } = useReading<OfficeSigning>(ask, shown);
  const [saved, setSaved] = useState<OfficeSigning>();
  return (
    <WhenReady state={state} onRetry={reload}>
      {(read) => {
        const found = saved ?? read;
        return (
          <Choosing organisationId={organisationId} found={found} mayChange={mayChange} onSaved={setSaved} />
        );
      }}
    </WhenReady>
  );
}
