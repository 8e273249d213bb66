import { View } from '@tarojs/components';
import { Button, Pair } from '../../../components/base/Button';
import { Key } from '../../../components/base/Key';
import { Title } from '../../../components/base/Title';
import { ActionBar } from '../../../components/frame/Panes';
import { List } from '../../../components/show/List';
import { intakeWords as words } from '../../../content/staff/intake';
import { momentFrom } from '../../../content/when';
import { staffPages } from '../../../routes';
import { useKeys } from '../../../services/device/keys';
import { useNow } from '../../../services/device/now';
import { open } from '../../../services/navigation';
import { Coming } from '../sent/Coming';
import { PaperSheet } from '../sent/PaperSheet';
import type { Entered as What, IntakeDesk } from './useIntake';

/** It is entered: its number, who has it, by when they act, and the paper for whoever it is from. */
export function Entered({ what: { told, code, ask }, desk }: { what: What; desk: IntakeDesk }) {
  const now = useNow();
  const { caseId } = told;
  useKeys({ 'Ctrl Enter': desk.next });
  return (
    <>
      <Title>{words.done(told.number)}</Title>
      <View className="note" role="status">
        {`${words.desk}：${told.deskName}`}
      </View>
      <List>
        {told.dues.map((due) => (
          <Coming key={due.clock} due={due} now={now} />
        ))}
      </List>
      <View className="note">{words.doneNote}</View>
      <PaperSheet
        number={told.number}
        desk={told.deskName}
        when={momentFrom(told.filedAt, now)}
        code={{ text: code, ask, page: told.openAt }}
      />
      <ActionBar>
        <Pair>
          {caseId && (
            <Button id="to-case" variant="secondary" onPress={() => open(staffPages.case.link({ caseId }))}>
              {words.toCase}
            </Button>
          )}
          <Button id="next-intake" onPress={desk.next}>
            {words.next} <Key>Ctrl ↵</Key>
          </Button>
        </Pair>
      </ActionBar>
    </>
  );
}
