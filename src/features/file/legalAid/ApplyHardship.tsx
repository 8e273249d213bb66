import { useEffect } from 'react';
import { AidGroup } from '../../../../functions/contract/kinds/aidGroup';
import type { EligibilityAnswer } from '../../../../functions/contract/kinds/eligibility';
import { Hardship } from '../../../../functions/contract/kinds/legalAid';
import { Card } from '../../../components/show/Card';
import { Checkbox } from '../../../components/ask/Checkbox';
import { ChoiceList } from '../../../components/ask/ChoiceList';
import { Field } from '../../../components/ask/Field';
import { Notice } from '../../../components/states/Notice';
import { aidGroups, eligibilityTexts } from '../../../content/eligible';
import { applyWords, form, hardships } from '../../../content/kinds/legalAid/form';
import { useEligibility } from '../../../services/eligibility';
import type { FilingDesk } from '../../../services/filing';
import { askedToPick, type SomeQuestions } from '../questions';
import { mayBeAccused, reopened, type Written } from './draft';

const choicesOf = (values: readonly Hardship[]) => values.map((value) => ({ value, ...hardships[value] }));

const choices = choicesOf(Hardship.exclude(['otherReasons']).options);
/** 法律援助法 24: 因经济困难或者其他原因; nobody is asked which, and nothing about income. */
const ofAccused = choicesOf(['otherReasons', 'declared', 'unsure']);

/** What stands in the form without asking, when nothing about income may be asked (法律援助法 32, 42). */
const settled: Partial<Record<EligibilityAnswer, Hardship>> = {
  noMeansTest: 'noMeansTest',
  exemptFromProof: 'exemptPerson',
};

/** The hardship check: asked only where the matter and the person leave it open. */
function Hardships({ desk }: { desk: FilingDesk<Written> }) {
  const { written, change } = desk;
  const { matter, groups, hardship, criminalRole } = written;
  const found = useEligibility(matter, groups, criminalRole);
  const isAccused = mayBeAccused(written);
  const answer = found && settled[found.answer];

  useEffect(() => {
    if (answer && answer !== hardship) change({ hardship: answer });
  }, [answer, hardship, change]);

  if (!matter) return null;
  const turn = (group: AidGroup, on: boolean) =>
    change({
      groups: AidGroup.options.filter((one) => (one === group ? on : groups.includes(one))),
      hardship: reopened(hardship),
    });
  return (
    <Card>
      {found?.answer !== 'noMeansTest' && (
        <Field label={form.groups.label} hint={form.groups.hint}>
          {AidGroup.options.map((group) => (
            <Checkbox
              key={group}
              id={`group-${group}`}
              checked={groups.includes(group)}
              onChange={(on) => turn(group, on)}
            >
              {aidGroups[group]}
            </Checkbox>
          ))}
        </Field>
      )}
      {found && answer ? (
        <Notice tone="good" title={eligibilityTexts[found.answer].title}>
          {applyWords.noHardship}
        </Notice>
      ) : (
        <>
          {isAccused && <Notice tone="good">{applyWords.accused}</Notice>}
          <ChoiceList
            {...askedToPick(desk, 'hardship', isAccused ? applyWords.whyNoDefender : form.hardship)}
            choices={isAccused ? ofAccused : choices}
          />
        </>
      )}
    </Card>
  );
}

/** Both are asked on one card, which comes once the matter is known. */
export const aboutHardship = { groups: null, hardship: Hardships } satisfies SomeQuestions<Written>;
