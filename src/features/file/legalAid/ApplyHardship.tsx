import { useEffect } from 'react';
import { AidGroup } from '../../../../functions/contract/kinds/aidGroup';
import type { EligibilityAnswer } from '../../../../functions/contract/kinds/eligibility';
import type { Hardship } from '../../../../functions/contract/kinds/legalAid';
import { Checkbox } from '../../../components/ask/Checkbox';
import { ChoiceList } from '../../../components/ask/ChoiceList';
import { Notice } from '../../../components/states/Notice';
import { aidGroups, eligibilityTexts } from '../../../content/filing/eligible';
import { applyWords, form, hardships } from '../../../content/kinds/legalAid/form';
import { useEligibility } from '../../../services/filing/eligibility';
import type { FilingDesk } from '../../../services/filing/desk';
import type { BodyProps, QuestionOf } from '../conversation/question';
import { saidOf } from '../conversation/said';
import { askedToPick } from '../questions';
import { aidMatterOf, mayBeAccused, reopened, type Written } from './draft';

const choicesOf = (values: readonly Hardship[]) => values.map((value) => ({ value, ...hardships[value] }));

/** What is left to say where none of the groups is one's own: that nothing is checked follows from matter and group. */
const choices = choicesOf(['declared', 'unsure']);
/** 法律援助法 24: 因经济困难或者其他原因; nobody is asked which, and nothing about income. */
const ofAccused = choicesOf(['otherReasons', 'declared', 'unsure']);

/** What stands in the form without asking, when nothing about income may be asked (法律援助法 32, 42). */
const settled: Partial<Record<EligibilityAnswer, Hardship>> = {
  noMeansTest: 'noMeansTest',
  exemptFromProof: 'exemptPerson',
};

/** The words; what they sound like may change with the next one. */
export const firstStep = 'words';

/**
 * Writes down what matter and group settle by themselves, as soon as it is known. What the words sound like is asked about only
 * once somebody has gone on with it.
 */
export function useSettledHardship({
  written,
  step,
  change,
}: FilingDesk<Written>): EligibilityAnswer | undefined {
  const matter = step === null || step === firstStep ? undefined : aidMatterOf(written);
  const found = useEligibility(matter, written.groups, written.criminalRole);
  const answer = found && settled[found.answer];
  const { hardship } = written;
  useEffect(() => {
    if (answer && answer !== hardship) change({ hardship: answer });
    // Another matter was told since.
    else if (found && !answer && hardship === 'noMeansTest') change({ hardship: undefined });
  }, [found, answer, hardship, change]);
  return found?.answer;
}

/** The groups whose hardship is not checked, and for everybody else the one question that is left: each is asked once. */
function Hardships({ desk, goOn }: BodyProps<Written>) {
  const { written, change } = desk;
  const { groups } = written;
  const found = useSettledHardship(desk);
  const isAccused = mayBeAccused(written);
  const turn = (group: AidGroup, on: boolean) =>
    change({
      groups: AidGroup.options.filter((one) => (one === group ? on : groups.includes(one))),
      hardship: reopened(written.hardship),
    });
  return (
    <>
      {!isAccused &&
        AidGroup.options.map((group) => (
          <Checkbox
            key={group}
            id={`group-${group}`}
            checked={groups.includes(group)}
            onChange={(on) => turn(group, on)}
          >
            {aidGroups[group]}
          </Checkbox>
        ))}
      {found && settled[found] ? (
        <Notice tone="good" title={eligibilityTexts[found].title}>
          {applyWords.noHardship}
        </Notice>
      ) : (
        groups.length === 0 && (
          <>
            {isAccused && <Notice tone="good">{applyWords.accused}</Notice>}
            <ChoiceList
              {...askedToPick(desk, 'hardship', isAccused ? applyWords.whyNoDefender : applyWords.noGroup)}
              leadsOn
              choices={isAccused ? ofAccused : choices}
              onPick={(hardship) => goOn({ hardship })}
            />
          </>
        )
      )}
    </>
  );
}

/** How the person stands to the hardship check; not asked where the matter has none, or where it was told before. */
export const hardshipQuestion: QuestionOf<Written> = {
  id: 'hardship',
  isAsked: ({ hardship, groups }) =>
    hardship !== 'noMeansTest' && (hardship !== 'exemptPerson' || groups.length > 0),
  title: (written) => (mayBeAccused(written) ? applyWords.whyNoDefender.label : form.groups.label),
  note: (written) => (mayBeAccused(written) ? '' : (form.groups.hint ?? '')),
  fields: ['groups', 'hardship'],
  Body: Hardships,
  said: (written) => saidOf(form, written, written.groups.length > 0 ? ['groups', 'hardship'] : ['hardship']),
};
