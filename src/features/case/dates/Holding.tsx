import { View } from '@tarojs/components';
import type { CaseView } from '../../../../functions/contract/views';
import { Card } from '../../../components/show/Card';
import { Facts } from '../../../components/show/Facts';
import { Notice } from '../../../components/states/Notice';
import { PlaceFacts } from '../../../components/show/PlaceFacts';
import { caseWords } from '../../../content/casePage';
import { dueWords } from '../../../content/dues';
import { holderText, type Reader } from '../../../content/holder';
import { moment } from '../../../content/when';
import { Coming } from './Coming';
import { Due } from './Due';
import { Ended } from './Ended';

/** Who must act now, since when and until when, and where each date comes from. */
export function Holding({ found: { state, ended }, reader }: { found: CaseView; reader: Reader }) {
  const { holder, dues, toCome, askedLate, deskName, assigneeName } = state;
  const rows = [
    { label: caseWords.desk, value: deskName },
    ...(assigneeName ? [{ label: caseWords.assignee, value: assigneeName }] : []),
  ];
  return (
    <Card title={caseWords.holder}>
      <View className="follow-holder">{holderText(holder, reader)}</View>
      <View className="follow-soft">{caseWords.since(moment(holder.since))}</View>
      <Facts rows={rows} />
      {(reader === 'resident' || state.deskPlace) && <PlaceFacts name={deskName} place={state.deskPlace} />}
      {askedLate && reader === 'staff' && <Notice tone="warn">{dueWords.askedLate}</Notice>}
      {dues.map((due) => (
        <Due key={due.clock} due={due} reader={reader} />
      ))}
      {toCome.map((due) => (
        <Coming key={due.clock} due={due} reader={reader} />
      ))}
      <Ended ended={ended} />
    </Card>
  );
}
