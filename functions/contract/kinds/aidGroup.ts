import * as z from '../z';

/**
 * Persons whose hardship is not checked (法律援助法 42): without a fixed living and under age, old or disabled; on social
 * or judicial relief, or 优抚; and migrant workers who claim their pay or compensation for a work injury.
 */
export const AidGroup = z
  .enum([
    'minorWithoutIncome',
    'elderlyWithoutIncome',
    'disabledWithoutIncome',
    'socialRelief',
    'judicialRelief',
    'preferentialCare',
    'migrantWorker',
  ])
  .meta({ id: 'AidGroup' });
export type AidGroup = z.infer<typeof AidGroup>;
