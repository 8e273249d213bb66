import { AidMatter, Hardship } from '../../../functions/contract/kinds/legalAid';
import * as z from '../../../functions/contract/z';
import { Button } from '../../components/Button';
import { Notice } from '../../components/Notice';
import { eligibleWords } from '../../content/eligible';
import { applyWords, filingWords } from '../../content/filing';
import { residentPages } from '../../routes';
import { useFiling } from '../../services/filing';
import { replace } from '../../services/navigation';
import { ApplyFor } from './ApplyFor';
import { ApplyHardship } from './ApplyHardship';
import { ApplyMatter } from './ApplyMatter';
import { ApplyPerson } from './ApplyPerson';
import type { CarriedOver } from './Carried';
import { FilingForm } from './FilingForm';
import { begunFrom, legalAid } from './legalAidDraft';

/** What the person has said already, before the form was opened. */
const Begun = z.object({ matter: AidMatter, hardship: Hardship });

type ApplyProps = { begun?: unknown; carried?: CarriedOver | undefined };

/** Applying for legal aid: what it is about, who needs it, how they stand, who applies. Papers come later. */
export function Apply({ begun, carried }: ApplyProps) {
  const desk = useFiling({
    ...legalAid,
    ...(carried && { cameFrom: carried.cameFrom, empty: begunFrom(carried) }),
    begun: Begun.safeParse(begun).data,
  });
  return (
    <FilingForm kind="legalAid" desk={desk}>
      <Notice tone="good" title={filingWords.free}>
        {carried ? filingWords.carried : applyWords.intro}
        {desk.written.matter === undefined && (
          <Button variant="link" onPress={() => replace(residentPages.eligible.link())}>
            {eligibleWords.entry}
          </Button>
        )}
      </Notice>
      <ApplyMatter desk={desk} />
      <ApplyFor desk={desk} />
      <ApplyHardship desk={desk} />
      <ApplyPerson desk={desk} />
    </FilingForm>
  );
}
