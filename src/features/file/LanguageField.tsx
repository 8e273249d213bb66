import { ServiceLanguage } from '../../../functions/contract/words';
import { ChoiceList } from '../../components/ask/ChoiceList';
import { language as words } from '../../content/kinds/fields';
import { languages } from '../../content/people';
import type { FilingDesk } from '../../services/filing/desk';

const choices = ServiceLanguage.options.map((value) => ({ value, label: languages[value] }));

type LanguageFieldProps = { desk: FilingDesk<{ areaCode: string; language: ServiceLanguage }> };

/** Which language the resident wishes to be served in. */
export const LanguageField = ({ desk: { written, change, errors } }: LanguageFieldProps) => (
  <ChoiceList
    id="language"
    label={words.label}
    choices={choices}
    value={written.language}
    onPick={(language) => change({ language })}
    error={errors.of('language')}
  />
);
