import { AidMatter, Hardship } from '../../../../functions/contract/kinds/legalAid';
import * as z from '../../../../functions/contract/z';
import { Button } from '../../../components/base/Button';
import { Card } from '../../../components/show/Card';
import { Notice } from '../../../components/states/Notice';
import { eligibleWords } from '../../../content/eligible';
import { filingWords } from '../../../content/filing';
import { applyWords } from '../../../content/kinds/legalAid/form';
import { residentPages } from '../../../routes';
import { useFiling } from '../../../services/filing';
import { replace } from '../../../services/navigation';
import { aboutWhom } from './ApplyFor';
import { aboutCourse } from './ApplyCourse';
import { aboutHardship } from './ApplyHardship';
import { aboutHurry, aboutMatter, aboutWhat } from './ApplyMatter';
import { aboutPerson } from './ApplyPerson';
import type { CarriedOver } from '../consultation/Carried';
import { FilingForm } from '../FilingForm';
import { filingOf } from '../filing';
import { Ask, type Questions } from '../questions';
import { begunFrom, sentWhen, Written } from './draft';

const questions: Questions<Written> = {
  ...aboutWhat,
  ...aboutHurry,
  ...aboutMatter,
  ...aboutCourse,
  ...aboutWhom,
  ...aboutHardship,
  ...aboutPerson,
};

const legalAid = filingOf('legalAid', Written, questions, sentWhen);

/** What the person has said already, before the form was opened. */
const Begun = z.object({ matter: AidMatter, hardship: Hardship });

type ApplyProps = { begun?: unknown; carried?: CarriedOver | undefined };

/** Applying for legal aid: what it is about, who needs it, how they stand, who applies. Papers come later. */
export function Apply({ begun, carried }: ApplyProps) {
  const desk = useFiling({
    ...legalAid,
    ...(carried && { cameFrom: carried.cameFrom, empty: { ...legalAid.empty, ...begunFrom(carried) } }),
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
      <Card>
        <Ask desk={desk} questions={aboutWhat} />
      </Card>
      <Ask desk={desk} questions={aboutHurry} />
      <Card>
        <Ask desk={desk} questions={aboutMatter} />
        <Ask desk={desk} questions={aboutCourse} />
      </Card>
      <Card>
        <Ask desk={desk} questions={aboutWhom} />
      </Card>
      <Ask desk={desk} questions={aboutHardship} />
      <Card>
        <Ask desk={desk} questions={aboutPerson} />
      </Card>
    </FilingForm>
  );
}
