import { PetitionType } from '../../../functions/contract/kinds/petition';
import { limits } from '../../../functions/contract/limits';
import { Card } from '../../components/Card';
import { ChoiceList } from '../../components/ChoiceList';
import { TextArea } from '../../components/TextArea';
import { petitionWords } from '../../content/filing';
import { petitionTypes } from '../../content/forms';
import { limitationWords, petitionLimitations } from '../../content/limitations';
import type { FilingDesk } from '../../services/filing';
import { FilesField } from './FilesField';
import { LimitationNote } from './LimitationNote';
import type { Written } from './petitionDraft';
import { PlaceField } from './PlaceField';
import { Respondent } from './Respondent';

// In the order of the words: most who come have a difficulty, few a suggestion.
const listed = Object.keys(petitionTypes).flatMap((type) => PetitionType.safeParse(type).data ?? []);
const choices = listed.map((value) => ({ value, ...petitionTypes[value] }));

/** What is asked for and why, where, and of which unit. */
export function PetitionMatter({ desk }: { desk: FilingDesk<Written> }) {
  const { written, change, errors } = desk;
  return (
    <Card>
      <ChoiceList
        id="type"
        label={petitionWords.type}
        choices={choices}
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
      <FilesField desk={desk} />
      <PlaceField desk={desk} />
      <Respondent desk={desk} />
    </Card>
  );
}
