import { CourseStage, FormOfAid } from '../../../../functions/contract/kinds/aidCourse';
import { PickOne } from '../../../components/ask/PickOne';
import { TextField } from '../../../components/ask/TextField';
import { formsOfAid } from '../../../content/kinds/legalAid/formsOfAid';
import { courseStages, form } from '../../../content/kinds/legalAid/form';
import { asked, askedToPick, type SomeQuestions } from '../questions';
import type { Written } from './draft';

const forms = FormOfAid.options.map((value) => ({ value, label: formsOfAid[value].label }));
const stages = CourseStage.options.map((value) => ({ value, label: courseStages[value] }));

/** How far it has come, with whom, under which name, and which help is wanted. */
export const courseFields = {
  courseStage: ({ desk }) => (
    <PickOne {...askedToPick(desk, 'courseStage', form.courseStage)} choices={stages} />
  ),
  formOfAid: ({ desk }) => <PickOne {...askedToPick(desk, 'formOfAid', form.formOfAid)} choices={forms} />,
  handlingBody: ({ desk }) => <TextField {...asked(desk, 'handlingBody', form.handlingBody)} optional />,
  cause: ({ desk }) => <TextField {...asked(desk, 'cause', form.cause)} optional />,
} satisfies SomeQuestions<Written>;
