import { useCallback } from 'react';
import { View } from '@tarojs/components';
import type { Cursor, OrganisationId } from '../../../functions/contract/ids';
import type { LeaveView } from '../../../functions/contract/people/leave';
import { Empty } from '../../components/states/Empty';
import { List, Row } from '../../components/show/List';
import { More } from '../../components/states/More';
import { Section } from '../../components/show/Section';
import { WhenReady } from '../../components/states/WhenReady';
import { caseLine } from '../../content/staff/standingIn';
import { leaveWords as words } from '../../content/staff/leave';
import { staffPages } from '../../routes';
import { useNow } from '../../services/device/now';
import { open } from '../../services/navigation';
import { usePages } from '../../services/server/pagedList';
import { useServer } from '../../services/server/server';

type StandingInProps = { organisationId: OrganisationId; leave: LeaveView; shown: number };

/** What somebody who is away has in hand, for whoever stands in. */
export function StandingIn({ organisationId, leave: { id: leaveId, name, until }, shown }: StandingInProps) {
  const { call } = useServer();
  const now = useNow();
  const ask = useCallback(
    (cursor?: Cursor) =>
      call('deputyQueue', {
        params: { organisationId, leaveId },
        query: cursor === undefined ? {} : { cursor },
      }),
    [call, organisationId, leaveId],
  );
  const { state, reload, loadMore } = usePages(ask, shown);
  return (
    <Section title={words.standingIn(name)}>
      <View className="note">{words.standingInNote(until)}</View>
      <WhenReady state={state} onRetry={reload}>
        {({ rows, more }) =>
          rows.length === 0 && more === 'none' ? (
            <Empty title={words.none} />
          ) : (
            <>
              <List label={words.standingIn(name)}>
                {rows.map((row) => {
                  const to = staffPages.case.link({ caseId: row.id });
                  const { title, note } = caseLine(row, now);
                  return (
                    <Row
                      key={row.id}
                      id={`stand-in-${row.id}`}
                      title={title}
                      note={note}
                      href={to}
                      onPress={() => open(to)}
                    />
                  );
                })}
              </List>
              <More at={more} onMore={loadMore} />
            </>
          )
        }
      </WhenReady>
    </Section>
  );
}
