import { language, otherSide } from '../../../../content/kinds/fields';
import { languages } from '../../../../content/people';
import type { ServiceLanguage } from '../../../../../functions/contract/words';
import { partiesOnOneLine } from '../../../../../functions/contract/case/parties';
import { LanguageField } from '../../LanguageField';
import { PartiesField } from '../../PartiesField';
import type { QuestionOf } from '../question';

// What few have to say: it stands in the last reading, where it can be said, and is not asked on the way.

const never = () => false;

/** The other side: whoever acts for it is kept away. */
export const otherSideQuestion: QuestionOf<{ areaCode: string; otherSide: string }> = {
  id: 'otherSide',
  isAsked: never,
  title: otherSide.label,
  hint: otherSide.hint,
  fields: ['otherSide'],
  Body: ({ desk }) => (
    <PartiesField
      id="otherSide"
      label={otherSide.label}
      error={desk.errors.of('otherSide')}
      value={desk.written.otherSide}
      onChange={(text) => desk.change({ otherSide: text })}
    />
  ),
  said: ({ otherSide: text }) => [{ label: otherSide.label, value: partiesOnOneLine(text.trim()) }],
};

/** Which language somebody wishes to be served in; it is remembered. */
export const languageQuestion: QuestionOf<{ areaCode: string; language: ServiceLanguage }> = {
  id: 'language',
  isAsked: never,
  title: language.label,
  fields: ['language'],
  Body: LanguageField,
  said: (written) => [{ label: language.shownAs, value: languages[written.language] }],
};
