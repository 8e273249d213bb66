import type { WorkCount } from '../../../../functions/contract/case/work';
import type { CaseRow } from '../../../../functions/contract/case/views';
import { Icon } from '../../../components/base/Icon';
import { classes } from '../../../components/base/classes';
import { pressable } from '../../../components/base/pressable';
import { filterWords as words } from '../../../content/staff/desk';
import type { Wanted } from '../../../services/work/filter';
import { filterFields, narrowed, type FilterField } from '../../../services/work/filterFields';

type FiltersProps = {
  wanted: Wanted;
  statuses: WorkCount['statuses'];
  rows: readonly CaseRow[];
  placeName: (area: string) => string;
  onWant: (wanted: Wanted) => void;
};

const chosenOf = (label: string, choices: FilterField['choices'], value: string | undefined): string => {
  const chosen = choices.find((choice) => choice.value === value);
  return chosen ? words.chosen(label, chosen.label) : label;
};

/** What the list is narrowed by, a chip each. */
export function Filters({ wanted, statuses, rows, placeName, onWant }: FiltersProps) {
  const fields = filterFields({ wanted, rows, statuses, placeName });
  const isOn = fields.some(({ value }) => value !== undefined);
  return (
    <div className="filters" role="group" aria-label={words.title}>
      {fields.map(({ id, label, choices, value }) => (
        <label key={id} className={classes('chip', value !== undefined && 'chip-set')}>
          <span aria-hidden>{chosenOf(label, choices, value)}</span>
          <Icon name="right" size="s" />
          <select
            id={`filter-${id}`}
            aria-label={label}
            value={value ?? ''}
            onChange={({ target }) => onWant(narrowed(wanted, id, target.value || undefined))}
          >
            <option value="">{words.any}</option>
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </select>
        </label>
      ))}
      {isOn && (
        <div id="filter-clear" role="button" className="pressable link" {...pressable(() => onWant({}))}>
          {words.clear}
        </div>
      )}
    </div>
  );
}
