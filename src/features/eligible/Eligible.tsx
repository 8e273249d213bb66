import { useState } from 'react';
import { View } from '@tarojs/components';
import { keysOf } from '../../../functions/contract/entries';
import type { AidGroup } from '../../../functions/contract/kinds/aidGroup';
import type { AidMatter } from '../../../functions/contract/kinds/legalAid';
import { Button } from '../../components/base/Button';
import { ChoiceList } from '../../components/ask/ChoiceList';
import { Question } from '../../components/ask/Question';
import { HotlineButton } from '../../components/states/HotlineButton';
import { eligibleWords } from '../../content/filing/eligible';
import { matters } from '../../content/kinds/legalAid/line';
import { showSoon } from '../../services/navigation';
import { Asking } from './Asking';

/** What has been answered so far. */
type Given = { matter?: AidMatter; groups?: AidGroup[] };

// In the order of the words: what most come with stands first.
const choices = keysOf(matters).map((value) => ({ value, label: matters[value] }));

/** Can I get legal aid? One question a screen; there is no answer that sends anybody away. */
export function Eligible() {
  const [{ matter, groups }, setGiven] = useState<Given>({});
  const give = (given: Given) => {
    setGiven(given);
    showSoon('top');
  };
  return (
    <>
      <View id="top" />
      {matter === undefined ? (
        <Question title={eligibleWords.matter} note={eligibleWords.matterHint}>
          <ChoiceList
            id="matter"
            label={eligibleWords.matter}
            titled
            leadsOn
            choices={choices}
            onPick={(picked) => give({ matter: picked })}
          />
        </Question>
      ) : (
        <>
          <Asking
            key={[matter, ...(groups ?? ['unasked'])].join()}
            matter={matter}
            groups={groups}
            onGroups={(picked) => give({ matter, groups: picked })}
          />
          <Button variant="link" onPress={() => give(groups ? { matter } : {})}>
            {eligibleWords.back}
          </Button>
        </>
      )}
      <HotlineButton />
    </>
  );
}
