import { View } from '@tarojs/components';
import type { CaseView } from '../../../../functions/contract/case/views';
import { Card } from '../../../components/show/Card';
import { Facts } from '../../../components/show/Facts';
import { Notice } from '../../../components/states/Notice';
import { PlaceFacts } from '../../../components/show/PlaceFacts';
import { caseWords } from '../../../content/case/page/casePage';
import { askedLate } from '../../../content/case/line/dues';
import { holderText } from '../../../content/case/page/holder';
import { moment } from '../../../content/when';
import { useSignedIn } from '../../../services/session/signedIn';
import { Coming } from './Coming';
import { Due } from './Due';
import { Ended } from './Ended';

/** To staff: who must act now, since when and until when, and where each date comes from. */
export function Holding({ found: { state, ended } }: { found: CaseView }) {
  const { holder, dues, toCome, deskName, assigneeName } = state;
  const late = state.askedLate ? askedLate[state.kind] : undefined;
  const held = holderText(holder, 'staff');
  // What its holder's line says already is not said again, and nobody looks up the address of the office they sit in.
  const rows = [
    { label: caseWords.desk, value: deskName },
    ...(assigneeName ? [{ label: caseWords.assignee, value: assigneeName }] : []),
  ].filter(({ value }) => !held.includes(value));
  const signedIn = useSignedIn();
  const isHere =
    signedIn.at === 'in' &&
    signedIn.me.memberships.some(
      ({ organisationId, organisationName }) =>
        organisationId === signedIn.me.acting.organisationId && organisationName === deskName,
    );
  return (
    <Card title={caseWords.holder}>
      <View className="follow-holder">{held}</View>
      <View className="follow-soft">{caseWords.since(moment(holder.since))}</View>
      {rows.length > 0 && <Facts rows={rows} />}
      {state.deskPlace && !isHere && <PlaceFacts name={deskName} place={state.deskPlace} />}
      {late !== undefined && <Notice tone="warn">{late}</Notice>}
      {dues.map((due) => (
        <Due key={due.clock} due={due} />
      ))}
      {toCome.map((due) => (
        <Coming key={due.clock} due={due} reader="staff" />
      ))}
      <Ended ended={ended} />
    </Card>
  );
}
