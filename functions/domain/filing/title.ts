import type { Answers } from '../../contract/kinds';

const longest = 40;

function matter(answers: Answers): string {
  switch (answers.kind) {
    case 'consultation':
      return answers.form.question;
    case 'legalAid':
      return answers.form.facts;
    case 'petition':
      return answers.form.request;
  }
}

/** One line that tells a case from another in a list: the beginning of what the resident wrote, by whole characters. */
export function title(answers: Answers): string {
  const line = [...matter(answers).replace(/\s+/g, ' ').trim()];
  return line.length <= longest ? line.join('') : `${line.slice(0, longest - 1).join('')}…`;
}
