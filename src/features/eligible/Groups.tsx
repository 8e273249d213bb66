import { useState } from 'react';
import { AidGroup } from '../../../functions/contract/kinds/aidGroup';
import { Button } from '../../components/base/Button';
import { Checkbox } from '../../components/ask/Checkbox';
import { Question } from '../../components/ask/Question';
import { aidGroups, eligibleWords } from '../../content/filing/eligible';

/** Is the person one of those whose hardship is not checked? Any number of answers, none of them needed. */
export function Groups({ onDone }: { onDone: (groups: AidGroup[]) => void }) {
  const [picked, setPicked] = useState<AidGroup[]>([]);
  const turn = (group: AidGroup, on: boolean) =>
    setPicked((before) => (on ? [...before, group] : before.filter((other) => other !== group)));
  return (
    <>
      <Question title={eligibleWords.groups} note={eligibleWords.groupsHint}>
        {AidGroup.options.map((group) => (
          <Checkbox key={group} checked={picked.includes(group)} onChange={(on) => turn(group, on)}>
            {aidGroups[group]}
          </Checkbox>
        ))}
      </Question>
      <Button onPress={() => onDone(picked)}>
        {picked.length > 0 ? eligibleWords.chosen : eligibleWords.none}
      </Button>
    </>
  );
}
