import { limits } from '../../../functions/contract/limits';
import type { CaseView } from '../../../functions/contract/views';
import { dayAfter } from '../../content/when';
import type { Written } from '../../services/deed';
import type { DeedHere } from './inputs';

/** How long a mandate runs unless the resident says otherwise, days. */
const mandateDays = 180;

const perhaps = (field: string, value: string | undefined): Written => (value ? { [field]: value } : {});

/** What an action begins with, so that nobody writes again what the case says already. `now` in milliseconds. */
export function begin(action: DeedHere, { answers }: CaseView, now: number): Written {
  switch (action) {
    case 'agreeMandate':
      return { until: dayAfter(now, mandateDays) };
    case 'recordService':
      return { on: dayAfter(now, 0) };
    case 'giveOpinion':
      return answers?.kind === 'petition'
        ? perhaps('request', answers.form.request.slice(0, limits.message))
        : {};
    default:
      return {};
  }
}
