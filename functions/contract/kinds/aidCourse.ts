import * as z from '../z';

/** The forms of aid, in the order of 法律援助法 22. */
export const FormOfAid = z
  .enum(['advice', 'drafting', 'criminal', 'representation', 'dutyLawyer', 'labour', 'other'])
  .meta({ id: 'FormOfAid' });
export type FormOfAid = z.infer<typeof FormOfAid>;

/** 法律状态: how far the matter has come with a court, a tribunal or an authority. */
export const CourseStage = z
  .enum([
    'notBegun',
    'mediation',
    'arbitration',
    'administrative',
    'investigation',
    'prosecution',
    'firstInstance',
    'secondInstance',
    'retrial',
    'enforcement',
  ])
  .meta({ id: 'CourseStage' });
export type CourseStage = z.infer<typeof CourseStage>;
