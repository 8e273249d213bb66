import { View } from '@tarojs/components';
import { CodeQuestion } from '../../../../functions/contract/numbers/codeQuestion';
import { limits } from '../../../../functions/contract/limits';
import { AreaPicker } from '../../../components/ask/AreaPicker';
import { ServiceLanguage } from '../../../../functions/contract/words';
import { ChoiceList } from '../../../components/ask/ChoiceList';
import { language as languageWords } from '../../../content/kinds/fields';
import { languages } from '../../../content/people';
import { ChipChoice } from '../../../components/ask/Chips';
import { Checkbox } from '../../../components/ask/Checkbox';
import { TextArea } from '../../../components/ask/TextArea';
import { TextField } from '../../../components/ask/TextField';
import { Card } from '../../../components/show/Card';
import { Points } from '../../../components/show/Points';
import { Section } from '../../../components/show/Section';
import { Notice } from '../../../components/states/Notice';
import { Trouble } from '../../../components/states/Trouble';
import { intakeWords as words } from '../../../content/staff/intake';
import { useAreas } from '../../../services/places/areas';
import { CodeLockField } from '../CodeLockField';
import { Wants } from './draft';
import { Five } from './Five';
import type { IntakeDesk } from './useIntake';

const wants = Wants.options.map((value) => ({
  value,
  label: value === 'unsure' ? words.unsure : words.kinds[value],
}));

const languageChoices = ServiceLanguage.options.map((value) => ({ value, label: languages[value] }));

/** What is written down of it: whose it is, what they want and say, where, what cannot wait, and what the code is to ask. */
export function WrittenDown({ desk }: { desk: IntakeDesk }) {
  const { written, set, errors, lock } = desk;
  const { way } = written;
  const isThere = way === 'visit' || way === 'call';
  const { levels, problem, retry } = useAreas(written.areaCode);
  return (
    <>
      {isThere && (
        <Card title={words.told.title}>
          <Points lines={words.told.points} />
          <Checkbox id="agreed" checked={written.agreed} onChange={(agreed) => set('agreed', agreed)}>
            {words.told.agreed}
          </Checkbox>
          {errors.of('agreed') && <Notice tone="error">{errors.of('agreed')}</Notice>}
        </Card>
      )}
      <View className="intake-pairs">
        <TextField
          id="name"
          label={words.who[way]}
          optional
          value={written.name}
          error={errors.of('name')}
          onChange={(name) => set('name', name)}
        />
        <TextField
          id="phone"
          {...words.phone}
          optional
          keyboard="number"
          value={written.phone}
          error={errors.of('phone')}
          onChange={(phone) => set('phone', phone)}
        />
        <TextField
          id="address"
          {...words.address}
          optional
          value={written.address}
          error={errors.of('address')}
          onChange={(address) => set('address', address)}
        />
        <TextField
          id="helper"
          {...words.helper}
          optional
          value={written.helper}
          error={errors.of('helper')}
          onChange={(helper) => set('helper', helper)}
        />
      </View>
      <Section title={words.wants}>
        <ChipChoice
          id="wants"
          label={words.wants}
          choices={wants}
          value={written.wants}
          onPick={(value) => set('wants', value)}
        />
        {written.wants === 'unsure' && <View className="note">{words.unsureNote}</View>}
      </Section>
      <TextArea
        id="words"
        label={words.says[way]}
        hint={words.saysHint}
        value={written.words}
        maxLength={limits.story}
        error={errors.of('words')}
        onChange={(text) => set('words', text)}
      />
      <TextField
        id="against"
        {...words.against}
        optional
        value={written.against}
        error={errors.of('against')}
        onChange={(against) => set('against', against)}
      />
      {problem ? (
        <Trouble message={problem.detail} onRetry={retry} />
      ) : (
        <AreaPicker
          id="areaCode"
          label={words.place}
          levels={levels}
          error={errors.of('areaCode')}
          onPick={(_, areaCode) => set('areaCode', areaCode)}
        />
      )}
      <Five desk={desk} />
      <ChoiceList
        id="language"
        label={languageWords.label}
        choices={languageChoices}
        value={written.language}
        onPick={(language) => set('language', language)}
      />
      <CodeLockField
        lock={lock}
        isAsked
        note={words.lockHint}
        questions={isThere ? ['phone', 'birth', 'word'] : CodeQuestion.options}
      />
    </>
  );
}
