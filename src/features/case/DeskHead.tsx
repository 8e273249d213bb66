import { useEffect } from 'react';
import { View } from '@tarojs/components';
import type { CaseState } from '../../../functions/contract/case/views';
import { Icon } from '../../components/base/Icon';
import { Key } from '../../components/base/Key';
import { pressable } from '../../components/base/pressable';
import { Title } from '../../components/base/Title';
import { Way } from '../../components/base/Way';
import { Points } from '../../components/show/Points';
import { Notice } from '../../components/states/Notice';
import { caseWords } from '../../content/case/page/casePage';
import { statusName } from '../../content/case/line/statuses';
import { urgentTexts } from '../../content/filing/circumstances';
import { caseKinds } from '../../content/kinds';
import { deskCaseWords, keyWords } from '../../content/staff/desk';
import { deskWords } from '../../content/staff/staff';
import { shortNumber } from '../../content/case/line/shortNumber';
import { dueText, titleOf, whenWords } from '../../content/staff/workLine';
import { dayText, momentFrom } from '../../content/when';
import { aroundIn, rememberCase } from '../../services/case/workAround';
import { useKeys } from '../../services/device/keys';
import { useNow } from '../../services/device/now';
import { replace } from '../../services/navigation';

/** Which case this is, over both panes of the desk, with the way to those before and after it in the list. */
export function DeskHead({ state, onNewer }: { state: CaseState; onNewer: (() => void) | null }) {
  const { id, kind, number, status, filedAt, holder } = state;
  const now = useNow();
  const when = whenWords(state, now);
  const isOver = holder.at === 'nobody';
  const { before, next } = aroundIn(id);
  useEffect(() => rememberCase(id), [id]);
  useKeys({
    J: next === undefined ? undefined : () => replace(next),
    K: before === undefined ? undefined : () => replace(before),
    R: onNewer ?? undefined,
  });
  return (
    <View className="work-head case-head">
      <View className="case-head-what">
        <View className="case-head-line">
          <View className="note">
            {[caseKinds[kind].name, shortNumber(number), deskWords.filed(momentFrom(filedAt, now))].join(
              ' · ',
            )}
          </View>
          {!isOver && (
            <View className={`until until-${when.tone}`}>{dueText(statusName(kind, status), when)}</View>
          )}
        </View>
        <Title>{titleOf(state)}</Title>
      </View>
      {onNewer && (
        <View id="newer" role="button" className="pressable went went-newer" {...pressable(onNewer)}>
          <Icon name="again" size="s" />
          {deskCaseWords.newer} <Key>R</Key>
        </View>
      )}
      {before !== undefined && <Around to={before} name="before" sign="K" />}
      {next !== undefined && <Around to={next} name="next" sign="J" />}
    </View>
  );
}

/** Why it goes before all others, and the day by which its owner has to act. */
export const DeskNotices = ({ state: { urgentFor, limitationOn, holder } }: { state: CaseState }) => (
  <>
    {urgentFor.length > 0 && (
      <Notice tone="error" title={caseWords.urgentFor}>
        <Points lines={urgentFor.map((reason) => urgentTexts[reason])} />
      </Notice>
    )}
    {limitationOn && holder.at !== 'nobody' && (
      <Notice tone="warn">{caseWords.limitation(dayText(limitationOn))}</Notice>
    )}
  </>
);

const Around = ({ to, name, sign }: { to: string; name: 'before' | 'next'; sign: string }) => (
  <Way id={`case-${name}`} className="pressable button button-line" href={to} onPress={() => replace(to)}>
    {keyWords.keys[name].does} <Key>{sign}</Key>
  </Way>
);
