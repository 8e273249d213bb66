import { useState } from 'react';
import { View } from '@tarojs/components';
import { Phone } from '../../../../functions/contract/numbers/phone';
import type { CaseRow } from '../../../../functions/contract/case/views';
import { Button } from '../../../components/base/Button';
import { List, Row } from '../../../components/show/List';
import { Section } from '../../../components/show/Section';
import { Outcome } from '../../../components/states/Outcome';
import { kindLines } from '../../../content/kinds/lines';
import { statusName } from '../../../content/case/line/statuses';
import { intakeWords } from '../../../content/staff/intake';
import { staffPages } from '../../../routes';
import { open } from '../../../services/navigation';
import { useServer } from '../../../services/server/server';
import { useDoing } from '../../../services/server/useSending';

const words = intakeWords.same;

/** Whether the same person has a case already that whoever writes this down may read: looked for when they say so. */
export function Same({ phone }: { phone: string }) {
  const { call } = useServer();
  const doing = useDoing();
  const [found, setFound] = useState<{ of: string; rows: readonly CaseRow[] } | null>(null);
  const read = Phone.safeParse(phone);
  const rows = found?.of === phone ? found.rows : null;

  async function look(): Promise<void> {
    if (!read.success) return;
    const answer = await doing.send(() => call('findCases', { body: { by: 'phone', value: read.data } }));
    if (answer.ok) setFound({ of: phone, rows: answer.reply.rows });
  }

  return (
    <Section title={words.title}>
      <View className="note">{read.success ? words.note : words.noPhone}</View>
      {read.success && rows === null && (
        <Button
          id="look-same"
          variant="secondary"
          icon="search"
          loading={doing.state.at === 'sending'}
          onPress={() => void look()}
        >
          {words.look}
        </Button>
      )}
      <Outcome state={doing.state} />
      {rows?.length === 0 && (
        <View role="status" className="note">
          {words.none}
        </View>
      )}
      {rows !== null && rows.length > 0 && (
        <List label={words.title}>
          {rows.map(({ id, number, kind, status, title }) => (
            <Row
              key={id}
              title={title || kindLines[kind].name}
              note={`${kindLines[kind].name}·${statusName(kind, status)}·${number}`}
              href={staffPages.case.link({ caseId: id })}
              onPress={() => open(staffPages.case.link({ caseId: id }))}
            />
          ))}
        </List>
      )}
    </Section>
  );
}
