import type { CaseView } from '../../../functions/contract/case/views';
import { Card } from '../../components/show/Card';
import { Facts } from '../../components/show/Facts';
import { Notice } from '../../components/states/Notice';
import { caseWords, erasedWords as words } from '../../content/case/page/casePage';
import { kindLines } from '../../content/kinds/lines';
import { statusName } from '../../content/case/line/statuses';
import { moment } from '../../content/when';
import { Ended } from './dates/Ended';
import { History } from './History';
import { isOwn } from './screen';

/** What is left of a case whose keeping period is over: that it was there, what became of it, and when. */
export function ErasedScreen({ found }: { found: CaseView }) {
  const { state, ended } = found;
  const { kind, status, number, filedAt, holder, deskName } = state;
  return (
    <>
      <Notice>{words.notice}</Notice>
      <Card title={state.title}>
        <Facts
          rows={[
            { label: words.kind, value: kindLines[kind].name },
            { label: caseWords.number, value: number },
            { label: words.filed, value: moment(filedAt) },
            { label: words.ended, value: moment(holder.since) },
            { label: words.outcome, value: statusName(kind, status) },
            { label: caseWords.desk, value: deskName },
          ]}
        />
        <Ended ended={ended} />
      </Card>
      <History found={found} reader={isOwn(state) ? 'resident' : 'staff'} />
    </>
  );
}
