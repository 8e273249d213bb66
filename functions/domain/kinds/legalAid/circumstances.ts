import type { FormOf } from '../../../contract/kinds';
import type { Circumstances } from '../../../contract/kinds/circumstances';

/** What an application says of the five questions, wherever on its form: the earlier of two last days counts. */
export function circumstancesIn(form: FormOf<'legalAid'>): Circumstances {
  const { circumstances = {}, detained, limitationOn } = form;
  const [lastDay] = [circumstances.lastDay, limitationOn].filter((day) => day !== undefined).sort();
  return {
    ...circumstances,
    ...(detained && { custody: 'authority' as const }),
    ...(lastDay !== undefined && { lastDay }),
  };
}
