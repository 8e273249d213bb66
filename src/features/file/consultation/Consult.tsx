import { Circumstances as Answered } from '../../../../functions/contract/kinds/circumstances';
import { Topic } from '../../../../functions/contract/kinds/consultation';
import { limits } from '../../../../functions/contract/limits';
import { ServiceLanguage } from '../../../../functions/contract/words';
import * as z from '../../../../functions/contract/z';
import { Button } from '../../../components/base/Button';
import { Card } from '../../../components/show/Card';
import { Notice } from '../../../components/states/Notice';
import { PickOne } from '../../../components/ask/PickOne';
import { TextArea } from '../../../components/ask/TextArea';
import { TextField } from '../../../components/ask/TextField';
import { attachWords } from '../../../content/files';
import { filingWords } from '../../../content/filing';
import { consultWords, form, topics } from '../../../content/kinds/consultation/form';
import { topicLimitations } from '../../../content/limitations';
import { recoverWords } from '../../../content/recover';
import { residentPages } from '../../../routes';
import { DraftFile } from '../../../services/files/queuedFile';
import { useFiling } from '../../../services/filing';
import { open } from '../../../services/navigation';
import { Circumstances } from '../Circumstances';
import { FilesField } from '../FilesField';
import { filingOf, text, tick, type Kept } from '../filing';
import { FilingForm } from '../FilingForm';
import { LanguageField } from '../LanguageField';
import { LimitationNote } from '../LimitationNote';
import { PartiesField } from '../PartiesField';
import { PlaceField } from '../PlaceField';
import { Ask, asked, askedToPick, Tick, type Questions, type SomeQuestions } from '../questions';

const Written = z.object({
  topic: Topic.optional(),
  circumstances: Answered.default({}),
  question: text,
  files: z.array(DraftFile).default([]),
  areaCode: text,
  otherSide: text,
  phone: text,
  language: ServiceLanguage.default('zh'),
  nameless: tick,
} satisfies Kept<'consultation', 'nameless'>);
type Written = z.infer<typeof Written>;

const choices = Topic.options.map((value) => ({ value, label: topics[value] }));

const about = {
  topic: ({ desk }) => (
    <>
      <PickOne {...askedToPick(desk, 'topic', form.topic)} choices={choices} />
      {desk.written.topic && <LimitationNote limitations={topicLimitations[desk.written.topic]} />}
    </>
  ),
} satisfies SomeQuestions<Written>;

const urgent = {
  circumstances: ({ desk }) => <Circumstances desk={desk} about={{ topic: desk.written.topic }} />,
} satisfies SomeQuestions<Written>;

const matter = {
  question: ({ desk }) => <TextArea {...asked(desk, 'question', form.question)} maxLength={limits.story} />,
  files: ({ desk }) => (
    <FilesField desk={desk} notNow={desk.written.nameless ? attachWords.nameless : undefined} />
  ),
  areaCode: PlaceField,
  otherSide: ({ desk }) => <PartiesField {...asked(desk, 'otherSide', form.otherSide)} />,
  phone: ({ desk }) =>
    !desk.written.nameless && <TextField {...asked(desk, 'phone', form.phone)} optional keyboard="number" />,
  language: LanguageField,
} satisfies SomeQuestions<Written>;

const name = {
  nameless: ({ desk }) => (
    <Tick {...asked(desk, 'nameless', { label: recoverWords.nameless, hint: recoverWords.namelessNote })} />
  ),
} satisfies SomeQuestions<Written>;

const questions: Questions<Written> = { ...about, ...urgent, ...matter, ...name };

const isNamed = ({ nameless }: Written) => !nameless;

const consultation = {
  ...filingOf('consultation', Written, questions, { phone: isNamed, files: isNamed }),
  isNameless: (written: Written) => !isNamed(written),
};

/** Asking a lawyer: what about, the question, where. No name is asked. */
export function Consult() {
  const desk = useFiling(consultation);
  return (
    <FilingForm kind="consultation" desk={desk}>
      <Notice tone="good" title={filingWords.free}>
        {consultWords.promise}
      </Notice>
      <Card>
        <Ask desk={desk} questions={about} />
      </Card>
      <Ask desk={desk} questions={urgent} />
      <Card>
        <Ask desk={desk} questions={matter} />
      </Card>
      <Card>
        <Ask desk={desk} questions={name} />
        <Button variant="link" onPress={() => open(residentPages.recover.link())}>
          {recoverWords.entry}
        </Button>
      </Card>
    </FilingForm>
  );
}
