import { useState } from 'react';
import { View } from '@tarojs/components';
import type { ReplyOf } from '../../../functions/contract/endpoints';
import type { CaseRow } from '../../../functions/contract/case/views';
import type { CaseId } from '../../../functions/contract/ids';
import { Link } from '../../components/base/Link';
import { List, Row } from '../../components/show/List';
import { Section } from '../../components/show/Section';
import { Loading } from '../../components/states/Loading';
import { Trouble } from '../../components/states/Trouble';
import { relatedWords as words } from '../../content/staff/related';
import { workLine } from '../../content/staff/workLine';
import { openedFrom, staffPages } from '../../routes';
import { useNow } from '../../services/device/now';
import { open } from '../../services/navigation';
import { useServer } from '../../services/server/server';

type Asked =
  { at: 'not' | 'asking' } | { at: 'shown'; found: ReplyOf<'relatedCases'> } | { at: 'failed'; says: string };

type LinesProps = { title: string; rows: readonly CaseRow[]; now: number };

function Lines({ title, rows, now }: LinesProps) {
  if (rows.length === 0) return null;
  return (
    <>
      <View className="note">{title}</View>
      <List label={title}>
        {rows.map((row) => {
          const { title: what, kind, number, step } = workLine(row, now);
          const link = openedFrom(staffPages.case.link({ caseId: row.id }), 'link');
          return (
            <Row
              key={row.id}
              id={`related-${row.id}`}
              title={what}
              note={[kind, step, number].join(' · ')}
              href={link}
              onPress={() => open(link)}
            />
          );
        })}
      </List>
    </>
  );
}

/** Cases of the same person and cases like this one, of those that whoever looks may read: asked for at a tap, not with the case. */
export function Related({ caseId }: { caseId: CaseId }) {
  const { call } = useServer();
  const now = useNow();
  const [asked, setAsked] = useState<Asked>({ at: 'not' });
  async function look(): Promise<void> {
    setAsked({ at: 'asking' });
    const answer = await call('relatedCases', { params: { caseId } });
    setAsked(
      answer.ok ? { at: 'shown', found: answer.reply } : { at: 'failed', says: answer.problem.detail },
    );
  }
  switch (asked.at) {
    case 'not':
      return (
        <Link id="related" icon="people" quiet acts onPress={() => void look()}>
          {words.look}
        </Link>
      );
    case 'asking':
      return <Loading />;
    case 'failed':
      return <Trouble message={asked.says} />;
    case 'shown': {
      const { samePerson, similar } = asked.found;
      return (
        <Section title={words.title} id="related-cases" near>
          <View className="note">{samePerson.length + similar.length === 0 ? words.none : words.note}</View>
          <Lines title={words.same} rows={samePerson} now={now} />
          <Lines title={words.similar} rows={similar} now={now} />
        </Section>
      );
    }
  }
}
