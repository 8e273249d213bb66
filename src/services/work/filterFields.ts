import type { WorkCount } from '../../../functions/contract/case/work';
import { CameBy } from '../../../functions/contract/people/intake';
import { CaseKind, ServiceLanguage } from '../../../functions/contract/words';
import type { CaseRow } from '../../../functions/contract/case/views';
import { entriesOf } from '../../../functions/contract/entries';
import { statusName } from '../../content/case/line/statuses';
import { kindLines, matterText } from '../../content/kinds/lines';
import { languages } from '../../content/people';
import { cameBy } from '../../content/staff/register';
import { filterWords as words } from '../../content/staff/desk';
import { Wanted } from './filter';

/** One thing a list is narrowed by, with what can be chosen. */
export type FilterField = {
  id: keyof typeof words.fields;
  label: string;
  choices: readonly { value: string; label: string }[];
  value: string | undefined;
};

type From = {
  wanted: Wanted;
  /** What is shown: places and matters are offered as they are met. */
  rows: readonly CaseRow[];
  statuses: WorkCount['statuses'];
  placeName: (area: string) => string;
};

const each = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** What a list can be narrowed by now. */
export function filterFields({ wanted, rows, statuses = [], placeName }: From): FilterField[] {
  const { kind } = wanted;
  const abouts = each([
    ...rows.filter((row) => row.kind === kind).flatMap(({ about }) => about ?? []),
    wanted.about ?? '',
  ]);
  const areas = each([...rows.map(({ areaCode }) => areaCode), wanted.area ?? '']).filter(Boolean);
  const choices: Record<FilterField['id'], FilterField['choices']> = {
    kind: CaseKind.options.map((value) => ({ value, label: kindLines[value].name })),
    about:
      kind === undefined
        ? []
        : abouts.filter(Boolean).map((value) => ({ value, label: matterText(kind, value) })),
    status: statuses
      .filter((one) => kind === undefined || one.kind === kind)
      .map((one) => ({ value: one.status, label: `${statusName(one.kind, one.status)} ${one.count}` })),
    area: areas.map((value) => ({ value, label: placeName(value) })).filter(({ label }) => label !== ''),
    language: ServiceLanguage.options.map((value) => ({ value, label: languages[value] })),
    cameBy: CameBy.options.map((value) => ({ value, label: cameBy[value] })),
    urgent: [{ value: 'yes', label: words.urgent }],
    dueIn: entriesOf(words.dueIn).map(([value, label]) => ({ value, label })),
  };
  return entriesOf(words.fields)
    .map(([id, label]) => ({ id, label, choices: choices[id], value: wanted[id] }))
    .filter((field) => field.choices.length > 0);
}

/** The same with one of them set otherwise; what is about one kind goes with it. */
export function narrowed(wanted: Wanted, id: FilterField['id'], value: string | undefined): Wanted {
  const { about: _about, status: _status, ...rest } = wanted;
  const before = id === 'kind' ? rest : wanted;
  const next: Record<string, string | undefined> = { ...before, [id]: value };
  return Wanted.catch({}).parse(
    Object.fromEntries(Object.entries(next).filter(([, one]) => one !== undefined)),
  );
}
