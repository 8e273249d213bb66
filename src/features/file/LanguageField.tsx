import { ServiceLanguage } from '../../../functions/contract/words';
import { ChoiceList } from '../../components/ChoiceList';
import { filingWords } from '../../content/filing';
import { languages } from '../../content/kinds';
import type { FilingDesk } from '../../services/filing';

const choices = ServiceLanguage.options.map((value) => ({ value, label: languages[value] }));

type LanguageFieldProps = { desk: FilingDesk<{ areaCode: string; language: ServiceLanguage }> };

/** Which language the resident wishes to be served in. */
export const LanguageField = ({ desk: { written, change, errors } }: LanguageFieldProps) => (
  <ChoiceList
    id="language"
    label={filingWords.language}
    choices={choices}
    value={written.language}
    onPick={(language) => change({ language })}
    error={errors.of('language')}
  />
);
