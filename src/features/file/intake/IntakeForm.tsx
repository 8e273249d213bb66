import { View } from '@tarojs/components';
import { IntakeWay } from '../../../../functions/contract/people/intake';
import { Button } from '../../../components/base/Button';
import { Key } from '../../../components/base/Key';
import { Title } from '../../../components/base/Title';
import { ActionBar, Panes, useAtDesk } from '../../../components/frame/Panes';
import { Segments } from '../../../components/show/Segments';
import { Trouble } from '../../../components/states/Trouble';
import { intakeWords as words } from '../../../content/staff/intake';
import { cameBy } from '../../../content/staff/register';
import { useKeys } from '../../../services/device/keys';
import { Entered } from './Entered';
import { Original } from './Original';
import { useIntake } from './useIntake';
import { WrittenDown } from './WrittenDown';
import './intake.scss';

const ways = IntakeWay.options.map((value) => ({ value, label: cameBy[value] }));

/** What came by letter, visit, phone or another line is written down: the original beside what is written of it. */
export function IntakeForm() {
  const desk = useIntake();
  const isAtDesk = useAtDesk();
  const { written, set, state, entered } = desk;
  useKeys({ 'Ctrl Enter': entered || state.at === 'sending' ? undefined : desk.send });
  if (entered)
    return (
      <View className="intake-entered">
        <Entered what={entered} desk={desk} />
      </View>
    );

  const which = (
    <Segments label={words.which} views={ways} shown={written.way} onShow={(way) => set('way', way)} />
  );
  const send = (
    <Button id="take-in" loading={state.at === 'sending'} onPress={desk.send}>
      {words.send} <Key>Ctrl ↵</Key>
    </Button>
  );
  const trouble = state.at === 'failed' && (
    <View id="trouble">
      <Trouble message={state.problem.detail} />
    </View>
  );
  if (isAtDesk)
    return (
      <Panes
        writes
        names={words.panes}
        head={
          <View className="work-head">
            <Title>{words.titles[written.way]}</Title>
            {which}
          </View>
        }
        known={<Original desk={desk} />}
        mine={
          <>
            <WrittenDown desk={desk} />
            {trouble}
          </>
        }
        bar={send}
      />
    );
  return (
    <>
      <Title>{words.titles[written.way]}</Title>
      {which}
      <Original desk={desk} />
      <WrittenDown desk={desk} />
      {trouble}
      <ActionBar>{send}</ActionBar>
    </>
  );
}
