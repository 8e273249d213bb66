import { useCallback, useState } from 'react';
import { View } from '@tarojs/components';
import type { Cursor, OrganisationId } from '../../../functions/contract/ids';
import type { Month, RegisterRow } from '../../../functions/contract/people/intake';
import { Button, Pair } from '../../components/base/Button';
import { List, Row } from '../../components/show/List';
import { Empty } from '../../components/states/Empty';
import { More } from '../../components/states/More';
import { WhenReady } from '../../components/states/WhenReady';
import { statusName } from '../../content/case/line/statuses';
import { kindLines } from '../../content/kinds/lines';
import { cameBy, registerWords as words } from '../../content/staff/register';
import { clockAt, moment } from '../../content/when';
import { canPrint, print } from '../../services/device/print';
import { useNow } from '../../services/device/now';
import { usePages } from '../../services/server/pagedList';
import { useServer } from '../../services/server/server';

/** The month so many months after another. */
function monthFrom(month: Month, months: number): Month {
  const [year = 0, of = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, of - 1 + months, 1)).toISOString().slice(0, 7);
}

type RegisterProps = { organisationId: OrganisationId; shown: number };

/** What my office wrote down in a month of what came to it, the latest received first. */
export function Register({ organisationId, shown }: RegisterProps) {
  const now = useNow();
  const today = clockAt(new Date(now).toISOString()).day.slice(0, 7);
  const [month, setMonth] = useState(today);
  const [year = '', of = ''] = month.split('-');
  return (
    <>
      <View className="h2" role="heading" aria-level={2} id="month">
        {words.of(year, Number(of))}
      </View>
      <Pair wide="none">
        <Button id="month-before" variant="line" onPress={() => setMonth(monthFrom(month, -1))}>
          {words.before}
        </Button>
        <Button
          id="month-after"
          variant="line"
          disabled={month >= today}
          onPress={() => setMonth(monthFrom(month, 1))}
        >
          {words.after}
        </Button>
      </Pair>
      <Lines key={month} organisationId={organisationId} month={month} shown={shown} />
    </>
  );
}

function Lines({ organisationId, month, shown }: RegisterProps & { month: Month }) {
  const { call } = useServer();
  const ask = useCallback(
    async (cursor?: Cursor) => {
      const query = cursor === undefined ? {} : { cursor };
      const answer = await call('register', { params: { organisationId, month }, query });
      if (!answer.ok) return answer;
      const { rows, next } = answer.reply;
      return { ...answer, reply: { rows: rows.map((row) => ({ ...row, id: row.number })), next } };
    },
    [call, organisationId, month],
  );
  const { state, reload, loadMore } = usePages(ask, shown);
  return (
    <WhenReady state={state} onRetry={reload}>
      {({ rows, more }) =>
        rows.length === 0 && more === 'none' ? (
          <Empty title={words.none} />
        ) : (
          <>
            <List label={words.title}>
              {rows.map((row) => (
                <Line key={row.number} row={row} />
              ))}
            </List>
            <More at={more} onMore={loadMore} />
            {canPrint() && more === 'none' && (
              <Button id="print" variant="secondary" onPress={print}>
                {words.print}
              </Button>
            )}
          </>
        )
      }
    </WhenReady>
  );
}

const Line = ({ row }: { row: RegisterRow }) => {
  const { number, kind, status, way, receivedAt, by, reference } = row;
  return (
    <Row
      title={words.line(cameBy[way], kindLines[kind].name, statusName(kind, status))}
      note={[
        words.note(number, moment(receivedAt), by),
        ...(reference === undefined ? [] : [words.at(reference)]),
      ].join('\n')}
    />
  );
};
