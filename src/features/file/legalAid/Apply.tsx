import { AidMatter, Hardship } from '../../../../functions/contract/kinds/legalAid';
import * as z from '../../../../functions/contract/z';
import { Button } from '../../../components/base/Button';
import { useComing } from '../../../components/base/late';
import { Notice } from '../../../components/states/Notice';
import { eligibleWords } from '../../../content/filing/eligible';
import { filingWords } from '../../../content/filing/filing';
import { applyWords, form } from '../../../content/kinds/legalAid/form';
import { residentPages } from '../../../routes';
import { useFiling } from '../../../services/filing/filing';
import { useBeside } from '../../../services/filing/beside';
import { knownFromLastTime, nameFromLastTime } from '../../../services/filing/lastTime';
import { replace } from '../../../services/navigation';
import type { CarriedOver } from '../consultation/Carried';
import { Conversation } from '../conversation/Conversation';
import { isRiskyDraft } from '../conversation/urgentWays';
import { filingOf } from '../filing';
import { rules } from '../matter/suggest';
import { asked, Tick } from '../questions';
import { useSettledHardship } from './ApplyHardship';
import { aidMatterOf, begunFrom, factsOf, sentWhen, told, Written } from './draft';
import { questions } from './questions';

const legalAid = filingOf('legalAid', Written, questions, sentWhen);

/** What the person has said already, before the form was opened. */
const Begun = z.object({ matter: AidMatter, hardship: Hardship });

type ApplyProps = { begun?: unknown; carried?: CarriedOver | undefined };

/** Applying for legal aid: what it is about, who needs it, how they stand, who applies. Papers come later. */
export function Apply({ begun, carried }: ApplyProps) {
  const isBeside = useBeside();
  const name = nameFromLastTime(isBeside);
  const known = { ...knownFromLastTime(isBeside), ...(name && { applicantName: name }) };
  const desk = useFiling({
    ...legalAid,
    ...(carried && { cameFrom: carried.cameFrom }),
    empty: { ...legalAid.empty, ...known, ...(carried && begunFrom(carried)) },
    begun: Begun.safeParse(begun).data,
    isRisky: (written) => isRiskyDraft(told, written),
    formOf: (written) =>
      legalAid.formOf({ ...written, facts: factsOf(written), matter: aidMatterOf(written) }),
    selfOf: (written) => ({
      language: written.language,
      name: written.applicantName,
      phone: written.phone,
    }),
  });
  useSettledHardship(desk);
  const { written } = desk;
  // What the words sound like: from the first of them on.
  useComing(rules, written.facts !== '');
  return (
    <Conversation
      kind="legalAid"
      desk={desk}
      questions={questions}
      office="legalAidAgency"
      help={{ matter: aidMatterOf(written), circumstances: written.circumstances }}
      before={
        <Notice tone="good">
          {carried ? filingWords.carried : applyWords.intro}
          {!begun && !carried && (
            <Button variant="link" onPress={() => replace(residentPages.eligible.link())}>
              {eligibleWords.entry}
            </Button>
          )}
        </Notice>
      }
      beforeSending={<Tick {...asked(desk, 'truthful', form.truthful)} />}
    />
  );
}
