import { useCallback } from 'react';
import { View } from '@tarojs/components';
import type { Me } from '../../../functions/contract/people/session';
import type { BesideRow } from '../../../functions/contract/people/beside';
import { List, Row } from '../../components/show/List';
import { Section } from '../../components/show/Section';
import { Intro } from '../../components/base/Title';
import { Empty } from '../../components/states/Empty';
import { WhenReady } from '../../components/states/WhenReady';
import { dateSaid } from '../../content/case/line/caseLine';
import { statusName } from '../../content/case/line/statuses';
import { kindLines } from '../../content/kinds/lines';
import { besideWords as words } from '../../content/staff/beside';
import { intakeDoor } from '../../content/staff/register';
import { filingPages, staffPages, writtenOn } from '../../routes';
import { useNow } from '../../services/device/now';
import { open } from '../../services/navigation';
import { useReading } from '../../services/server/useReading';
import { useServer } from '../../services/server/server';

/** What can be filed for somebody beside: a complaint about aid is its party's own. */
const kinds = ['consultation', 'legalAid', 'petition'] as const;

/** The first page of a helper of a village: to file for whoever is beside them, and how far it is with those who let them see. */
export function Beside({ me, shown }: { me: Me; shown: number }) {
  const { call } = useServer();
  const ask = useCallback(() => call('filedBeside', { query: {} }), [call]);
  const { state, reload } = useReading(ask, shown);
  const now = useNow();
  const post = me.memberships.find(
    ({ role, organisationId }) => role === me.acting.role && organisationId === me.acting.organisationId,
  );
  return (
    <>
      <Intro title={words.title} note={words.note(post?.organisationName ?? '', me.name ?? '')} />
      <Section title={words.begin}>
        <View className="note">{words.beginNote}</View>
        <List label={words.begin}>
          {kinds.map((kind) => (
            <Row
              key={kind}
              id={`beside-${kind}`}
              title={kindLines[kind].name}
              note={words.kinds[kind]}
              onPress={() => open(writtenOn(filingPages[kind].link(), 'new'))}
            />
          ))}
        </List>
      </Section>
      <List>
        <Row id="intake" {...intakeDoor} onPress={() => open(staffPages.intake.link())} />
        <Row
          id="card"
          title={words.card.title}
          note={words.card.note}
          onPress={() => open(staffPages.card.link())}
        />
      </List>
      <Section title={words.followed}>
        <View className="note">{words.following}</View>
        <WhenReady state={state} onRetry={reload}>
          {({ rows }) =>
            rows.length === 0 ? (
              <Empty title={words.none} />
            ) : (
              <List label={words.followed}>
                {rows.map((row) => (
                  <Line key={row.number} row={row} now={now} />
                ))}
              </List>
            )
          }
        </WhenReady>
      </Section>
    </>
  );
}

const Line = ({ row: { number, kind, status, nextDate }, now }: { row: BesideRow; now: number }) => (
  <Row
    title={words.line(kindLines[kind].name, statusName(kind, status))}
    note={words.next(
      number,
      nextDate && words.before(dateSaid(nextDate, now), nextDate.audience === 'resident'),
    )}
  />
);
