import { AidMatter, Hardship } from '../../../functions/contract/kinds/legalAid';
import { limits } from '../../../functions/contract/limits';
import { ServiceLanguage } from '../../../functions/contract/words';
import * as z from '../../../functions/contract/z';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { Checkbox } from '../../components/Checkbox';
import { ChoiceList } from '../../components/ChoiceList';
import { Notice } from '../../components/Notice';
import { PickOne } from '../../components/PickOne';
import { TextArea } from '../../components/TextArea';
import { TextField } from '../../components/TextField';
import { eligibleWords } from '../../content/eligible';
import { applyWords, filingWords } from '../../content/filing';
import { hardships, matters } from '../../content/forms';
import { residentPages } from '../../routes';
import { useFiling } from '../../services/filing';
import { replace } from '../../services/navigation';
import { FilingForm } from './FilingForm';
import { LanguageField } from './LanguageField';
import { PlaceField } from './PlaceField';

const Written = z.object({
  areaCode: z.string(),
  matter: AidMatter.optional(),
  facts: z.string(),
  hardship: Hardship.optional(),
  applicantName: z.string(),
  phone: z.string(),
  idNumber: z.string(),
  language: ServiceLanguage,
  truthful: z.boolean(),
});
type Written = z.infer<typeof Written>;

const empty: Written = {
  ...{ areaCode: '', facts: '', applicantName: '', phone: '', idNumber: '' },
  language: 'zh',
  truthful: false,
};

const legalAid = {
  kind: 'legalAid',
  draft: Written,
  empty,
  formOf: ({ areaCode: _, idNumber, truthful, ...form }: Written) => ({
    ...form,
    ...(idNumber.trim() && { idNumber }),
    ...(truthful && { truthful }),
  }),
  order: [
    ...['matter', 'facts', 'areaCode', 'hardship'],
    ...['applicantName', 'phone', 'idNumber', 'language', 'truthful'],
  ],
} as const;

const listed = Object.keys(matters).flatMap((value) => AidMatter.safeParse(value).data ?? []);
const matterChoices = listed.map((value) => ({ value, label: matters[value] }));
const hardshipChoices = Hardship.options.map((value) => ({ value, ...hardships[value] }));

/** What the person has said already, before the form was opened. */
const Begun = z.object({ matter: AidMatter, hardship: Hardship });

/** Applying for legal aid: what it is about, what happened, who applies. Papers come later. */
export function Apply({ begun }: { begun?: unknown }) {
  const desk = useFiling({ ...legalAid, begun: Begun.safeParse(begun).data });
  const { written, change, errors } = desk;
  return (
    <FilingForm kind="legalAid" desk={desk}>
      <Notice tone="good" title={filingWords.free}>
        {applyWords.intro}
        {written.matter === undefined && (
          <Button variant="link" onPress={() => replace(residentPages.eligible.link())}>
            {eligibleWords.entry}
          </Button>
        )}
      </Notice>
      <Card>
        <PickOne
          id="matter"
          label={applyWords.matter}
          choices={matterChoices}
          value={written.matter}
          onPick={(matter) => change({ matter })}
          error={errors.of('matter')}
        />
        <TextArea
          id="facts"
          label={applyWords.facts}
          hint={applyWords.factsHint}
          value={written.facts}
          onChange={(facts) => change({ facts })}
          maxLength={limits.story}
          error={errors.of('facts')}
        />
        <PlaceField desk={desk} />
        <ChoiceList
          id="hardship"
          label={applyWords.hardship}
          choices={hardshipChoices}
          value={written.hardship}
          onPick={(hardship) => change({ hardship })}
          error={errors.of('hardship')}
        />
      </Card>
      <Card>
        <TextField
          id="applicantName"
          label={filingWords.name}
          hint={filingWords.nameHint}
          value={written.applicantName}
          onChange={(applicantName) => change({ applicantName })}
          error={errors.of('applicantName')}
        />
        <TextField
          id="phone"
          label={filingWords.phone}
          hint={applyWords.phoneHint}
          keyboard="number"
          value={written.phone}
          onChange={(phone) => change({ phone })}
          error={errors.of('phone')}
        />
        <TextField
          id="idNumber"
          label={applyWords.idNumber}
          hint={applyWords.idNumberHint}
          optional
          keyboard="idcard"
          maxLength={18}
          value={written.idNumber}
          onChange={(idNumber) => change({ idNumber })}
          error={errors.of('idNumber')}
        />
        <LanguageField desk={desk} />
        <Checkbox
          id="truthful"
          checked={written.truthful}
          onChange={(truthful) => change({ truthful })}
          error={errors.of('truthful')}
        >
          {applyWords.truthful}
        </Checkbox>
      </Card>
    </FilingForm>
  );
}
