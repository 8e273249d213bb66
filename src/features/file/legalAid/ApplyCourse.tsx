import { CourseStage, FormOfAid } from '../../../../functions/contract/kinds/aidCourse';
import { Fold } from '../../../components/show/Fold';
import { PickOne } from '../../../components/ask/PickOne';
import { TextField } from '../../../components/ask/TextField';
import { formsOfAid } from '../../../content/kinds/legalAid/decisions';
import { applyWords, courseStages, form } from '../../../content/kinds/legalAid/form';
import type { FilingDesk } from '../../../services/filing';
import { asked, askedToPick, type SomeQuestions } from '../questions';
import type { Written } from './draft';

const forms = FormOfAid.options.map((value) => ({ value, label: formsOfAid[value].label }));
const stages = CourseStage.options.map((value) => ({ value, label: courseStages[value] }));

/** What the office's form asks and few people know: nobody has to open it. */
const Course = ({ desk }: { desk: FilingDesk<Written> }) => (
  <Fold id="course" label={applyWords.courseFold}>
    <PickOne {...askedToPick(desk, 'formOfAid', form.formOfAid)} choices={forms} />
    <PickOne {...askedToPick(desk, 'courseStage', form.courseStage)} choices={stages} />
    <TextField {...asked(desk, 'handlingBody', form.handlingBody)} optional />
    <TextField {...asked(desk, 'cause', form.cause)} optional />
  </Fold>
);

/** How far it has come, with whom, under which name, and which help is wanted: all on one fold. */
export const aboutCourse = {
  courseStage: Course,
  formOfAid: null,
  handlingBody: null,
  cause: null,
} satisfies SomeQuestions<Written>;
