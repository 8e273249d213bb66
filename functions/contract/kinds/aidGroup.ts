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

const word = `(${AidGroup.options.join('|')})`;

/** Several groups in a query, with commas between them. */
export const AidGroupList = z
  .string()
  .max(300)
  .regex(new RegExp(`^${word}(,${word})*$`))
  .meta({ id: 'AidGroupList', examples: ['socialRelief,migrantWorker'] });
export type AidGroupList = z.infer<typeof AidGroupList>;

/** The groups that a list names, each once. */
export function groupsIn(list: AidGroupList | undefined): AidGroup[] {
  const named = new Set<string>(list?.split(','));
  return AidGroup.options.filter((group) => named.has(group));
}
