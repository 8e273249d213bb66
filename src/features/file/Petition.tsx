import { PetitionType } from '../../../functions/contract/kinds/petition';
import { limits } from '../../../functions/contract/limits';
import { ServiceLanguage } from '../../../functions/contract/words';
import * as z from '../../../functions/contract/z';
import { Card } from '../../components/Card';
import { Checkbox } from '../../components/Checkbox';
import { ChoiceList } from '../../components/ChoiceList';
import { Notice } from '../../components/Notice';
import { Points } from '../../components/Points';
import { TextArea } from '../../components/TextArea';
import { TextField } from '../../components/TextField';
import { filingWords, petitionWords } from '../../content/filing';
import { petitionTypes } from '../../content/forms';
import { limitationWords, petitionLimitations } from '../../content/limitations';
import { petitionWarnings } from '../../content/warnings';
import { useFiling } from '../../services/filing';
import { FilingForm } from './FilingForm';
import { LanguageField } from './LanguageField';
import { LimitationNote } from './LimitationNote';
import { PlaceField } from './PlaceField';

const Written = z.object({
  areaCode: z.string(),
  type: PetitionType.optional(),
  request: z.string(),
  facts: z.string(),
  respondent: z.string(),
  petitionerName: z.string(),
  phone: z.string(),
  address: z.string(),
  language: ServiceLanguage,
  mandate: z.boolean(),
});
type Written = z.infer<typeof Written>;

const empty: Written = {
  ...{ areaCode: '', request: '', facts: '', respondent: '', petitionerName: '', phone: '', address: '' },
  language: 'zh',
  mandate: false,
};

const petition = {
  kind: 'petition',
  draft: Written,
  empty,
  formOf: ({ areaCode: _, address, respondent, mandate, ...form }: Written) => ({
    ...form,
    ...(address.trim() && { address }),
    ...(respondent.trim() && { respondent }),
    ...(mandate && { mandate }),
  }),
  order: [
    ...['type', 'request', 'facts', 'areaCode', 'respondent'],
    ...['petitionerName', 'phone', 'address', 'language', 'mandate'],
  ],
} as const;

// In the order of the words: most who come have a difficulty, few a suggestion.
const listed = Object.keys(petitionTypes).flatMap((type) => PetitionType.safeParse(type).data ?? []);
const typeChoices = listed.map((value) => ({ value, ...petitionTypes[value] }));

/** Handing a petition to an official agent: what is asked for, why, and the mandate. */
export function Petition() {
  const desk = useFiling(petition);
  const { written, change, errors } = desk;
  return (
    <FilingForm kind="petition" desk={desk}>
      <Notice tone="good" title={filingWords.free}>
        {petitionWarnings.free}
      </Notice>
      <Notice tone="warn">{petitionWarnings.corruption}</Notice>
      <Card>
        <ChoiceList
          id="type"
          label={petitionWords.type}
          choices={typeChoices}
          value={written.type}
          onPick={(type) => change({ type })}
          error={errors.of('type')}
        />
        {written.type === 'appeal' && (
          <LimitationNote limitations={petitionLimitations} title={limitationWords.petitionTitle} />
        )}
        <TextArea
          id="request"
          label={petitionWords.request}
          hint={petitionWords.requestHint}
          value={written.request}
          onChange={(request) => change({ request })}
          maxLength={limits.story}
          error={errors.of('request')}
        />
        <TextArea
          id="facts"
          label={petitionWords.facts}
          hint={petitionWords.factsHint}
          value={written.facts}
          onChange={(facts) => change({ facts })}
          maxLength={limits.story}
          error={errors.of('facts')}
        />
        <PlaceField desk={desk} />
        <TextField
          id="respondent"
          label={petitionWords.respondent}
          hint={petitionWords.respondentHint}
          optional
          maxLength={limits.line}
          value={written.respondent}
          onChange={(respondent) => change({ respondent })}
          error={errors.of('respondent')}
        />
      </Card>
      <Card>
        <TextField
          id="petitionerName"
          label={filingWords.name}
          hint={filingWords.nameHint}
          maxLength={limits.line}
          value={written.petitionerName}
          onChange={(petitionerName) => change({ petitionerName })}
          error={errors.of('petitionerName')}
        />
        <TextField
          id="phone"
          label={filingWords.phone}
          keyboard="number"
          value={written.phone}
          onChange={(phone) => change({ phone })}
          error={errors.of('phone')}
        />
        <TextField
          id="address"
          label={petitionWords.address}
          hint={petitionWords.addressHint}
          optional
          maxLength={limits.line}
          value={written.address}
          onChange={(address) => change({ address })}
          error={errors.of('address')}
        />
        <LanguageField desk={desk} />
      </Card>
      <Card title={petitionWords.mandateTitle}>
        <Points lines={petitionWords.mandate} />
        <Checkbox
          id="mandate"
          checked={written.mandate}
          onChange={(mandate) => change({ mandate })}
          error={errors.of('mandate')}
        >
          {petitionWords.agree}
        </Checkbox>
      </Card>
    </FilingForm>
  );
}
