import type { Answers } from '../../contract/kinds';

/**
 * 电子签名法 3: marriage, adoption, succession and other matters of personal status are not settled by an electronic paper.
 * Legal capacity and maintenance follow from such a status, and so does violence within a family.
 */
const byStatus: readonly string[] = [
  'maintenance',
  'legalCapacity',
  'domesticViolence',
  'family',
  'inheritance',
  'violence',
];

/** Whether papers of this matter are to be signed by hand. */
export function signsOnPaper(answers: Answers): boolean {
  switch (answers.kind) {
    case 'legalAid':
      return byStatus.includes(answers.form.matter);
    case 'consultation':
      return byStatus.includes(answers.form.topic);
    case 'petition':
      return false;
  }
}
