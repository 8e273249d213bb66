import { AnswerParts } from '../../../contract/deeds/answerParts';
import type { ConsultationForm } from '../../../contract/kinds/consultation';
import * as z from '../../../contract/z';
import { cell, part, type FillIssued } from '../../papers/body';
import { commonWords } from '../../papers/commonWords';
import { dayOfStep } from '../../papers/day';
import { languages } from '../../papers/matterWords';
import type { PaperCase } from '../../papers/papersOf';
import { consultPaperWords as words, topicWords } from './paperWords';

/** @throws Error for a case of another kind: no table asks for its papers. */
function consultationForm({ answers }: PaperCase): ConsultationForm {
  if (answers.kind !== 'consultation') throw new Error(`a ${answers.kind} has no such papers`);
  return answers.form;
}

const answered = z.object({ text: z.string().optional(), parts: AnswerParts.optional() });

/** An answer in parts, one after the other, as the register has it. */
function inWords(parts: AnswerParts | undefined): string {
  if (!parts) return '';
  const { situation, law, articles = [], view, steps = [], dates = [] } = parts;
  return [
    situation,
    law,
    ...articles.map((one) => words.article(one)),
    view,
    ...steps.map((step, at) => `${at + 1}. ${step}`),
    ...dates.map(({ on, what }) => `${on} ${what}`),
  ]
    .filter((one) => one !== undefined)
    .join('\n');
}

/** What was asked and answered, for the register of the office. No name was asked for, and none is written. */
export const consultRegister: FillIssued = (about, event) => {
  const { topic, question, language } = consultationForm(about);
  const { text, parts } = answered.parse(event.details);
  return {
    addressee: null,
    blocks: [
      {
        as: 'table',
        rows: [
          [cell(words.askedOn, dayOfStep(about.head.filedAt)), cell(words.way, words.online)],
          [{ label: words.topic, value: topicWords[topic], isWide: true }],
          [cell(words.answeredOn, dayOfStep(event.at)), cell(words.language, languages[language])],
          [
            {
              label: words.answeredBy,
              value: [event.by.organisationName, event.by.name].filter(Boolean).join('　'),
              isWide: true,
            },
          ],
        ],
      },
      ...part(words.question, question),
      ...part(words.answer, text ?? inWords(parts)),
      { as: 'signature', lines: [words.sign, commonWords.day] },
    ],
    footer: [commonWords.byHand],
  };
};
