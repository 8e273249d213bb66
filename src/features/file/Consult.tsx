import { Topic } from '../../../functions/contract/kinds/consultation';
import { limits } from '../../../functions/contract/limits';
import { ServiceLanguage } from '../../../functions/contract/words';
import * as z from '../../../functions/contract/z';
import { View } from '@tarojs/components';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { Checkbox } from '../../components/Checkbox';
import { Notice } from '../../components/Notice';
import { PickOne } from '../../components/PickOne';
import { TextArea } from '../../components/TextArea';
import { TextField } from '../../components/TextField';
import { attachWords } from '../../content/files';
import { consultWords, filingWords } from '../../content/filing';
import { topics } from '../../content/forms';
import { topicLimitations } from '../../content/limitations';
import { recoverWords } from '../../content/recover';
import { residentPages } from '../../routes';
import { DraftFile } from '../../services/files/queuedFile';
import { useFiling } from '../../services/filing';
import { open } from '../../services/navigation';
import { FilesField } from './FilesField';
import { FilingForm } from './FilingForm';
import { LanguageField } from './LanguageField';
import { LimitationNote } from './LimitationNote';
import { PlaceField } from './PlaceField';

const Written = z.object({
  areaCode: z.string(),
  topic: Topic.optional(),
  question: z.string(),
  language: ServiceLanguage,
  phone: z.string(),
  otherSide: z.string().default(''),
  nameless: z.boolean().default(false),
  files: z.array(DraftFile).default([]),
});
type Written = z.infer<typeof Written>;

const empty: Written = {
  ...{ areaCode: '', question: '', phone: '', otherSide: '' },
  language: 'zh',
  nameless: false,
  files: [],
};

const consultation = {
  kind: 'consultation',
  draft: Written,
  empty,
  isNameless: ({ nameless }: Written) => nameless,
  formOf: ({ topic, question, language, phone, otherSide, nameless, files }: Written) => ({
    ...{ topic, question, language },
    ...(otherSide.trim() && { otherSide }),
    ...(phone.trim() && !nameless && { phone }),
    ...(files.length > 0 && !nameless && { files: files.map(({ id }) => id) }),
  }),
  order: ['topic', 'question', 'files', 'areaCode', 'otherSide', 'phone', 'language'],
} as const;

const choices = Topic.options.map((value) => ({ value, label: topics[value] }));

/** Asking a lawyer: what about, the question, where. No name is asked. */
export function Consult() {
  const desk = useFiling(consultation);
  const { written, change, errors } = desk;
  return (
    <FilingForm kind="consultation" desk={desk}>
      <Notice tone="good" title={filingWords.free}>
        {consultWords.promise}
      </Notice>
      <Card>
        <PickOne
          id="topic"
          label={consultWords.topic}
          choices={choices}
          value={written.topic}
          onPick={(topic) => change({ topic })}
          error={errors.of('topic')}
        />
        {written.topic && <LimitationNote limitations={topicLimitations[written.topic]} />}
        <TextArea
          id="question"
          label={consultWords.question}
          hint={consultWords.questionHint}
          value={written.question}
          onChange={(question) => change({ question })}
          maxLength={limits.story}
          error={errors.of('question')}
        />
        <FilesField desk={desk} notNow={written.nameless ? attachWords.nameless : undefined} />
        <PlaceField desk={desk} />
        <TextField
          id="otherSide"
          label={consultWords.otherSide}
          hint={consultWords.otherSideHint}
          optional
          value={written.otherSide}
          onChange={(otherSide) => change({ otherSide })}
          error={errors.of('otherSide')}
        />
        {!written.nameless && (
          <TextField
            id="phone"
            label={filingWords.phone}
            hint={consultWords.phoneHint}
            optional
            keyboard="number"
            value={written.phone}
            onChange={(phone) => change({ phone })}
            error={errors.of('phone')}
          />
        )}
        <LanguageField desk={desk} />
      </Card>
      <Card>
        <Checkbox id="nameless" checked={written.nameless} onChange={(nameless) => change({ nameless })}>
          {recoverWords.nameless}
          <View className="field-hint">{recoverWords.namelessNote}</View>
        </Checkbox>
        <Button variant="link" onPress={() => open(residentPages.recover.link())}>
          {recoverWords.entry}
        </Button>
      </Card>
    </FilingForm>
  );
}
