import type * as z from '../../../contract/z';
import { Waits } from '../../../runtime/messageEnv';
import type { GivenBy } from '../../../runtime/variable';
import { EngineSettings } from '../../stack/engine/start';
import { stackVariables } from '../../stack/settings';
import { functionNames, type Variable, variables } from './variables';

/** A heading for each, and the columns besides the name and what it is. */
const sections: Record<GivenBy, { heading: string; intro: string; hasUsual: boolean }> = {
  secret: {
    heading: '### In the secrets',
    intro:
      'Secrets of Secrets Manager, each named `<SECRET_NAME>/<secret>` and a JSON object with every one of its names, empty ' +
      '(`""`) where that says so. A function reads those with a name that it needs while it runs, and may read no others.',
    hasUsual: false,
  },
  setting: {
    heading: '### Settings',
    intro: 'All optional; given in the environment of `npm run package` and `npx serverless deploy`.',
    hasUsual: true,
  },
  template: {
    heading: '### Set by the template',
    intro: 'Nobody gives these: `serverless.yml` or AWS does.',
    hasUsual: false,
  },
  elsewhere: {
    heading: '### For other places',
    intro: 'The code reads these as well, for other places than `serverless.yml` describes.',
    hasUsual: true,
  },
};
const order: readonly GivenBy[] = ['secret', 'setting', 'template', 'elsewhere'];

/** What a variable is when it is left out, as one would write it; nothing where that is nothing, or says nothing. */
function usual(schema: z.ZodType): string {
  const { success, data } = schema.safeParse(undefined);
  return success && (typeof data === 'string' || typeof data === 'number') ? `\`${data}\`` : '';
}

const readers = ({ readBy }: Variable): string =>
  functionNames.every((name) => readBy.includes(name))
    ? 'all'
    : readBy.map((name) => `\`${name}\``).join(', ');

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [row(heading), row(heading.map(() => '---')), ...rows.map(row)];
  // As it is: a formatter would pad every line to the longest of hundreds of characters.
  return ['<!-- prettier-ignore-start -->', '', ...lines, '', '<!-- prettier-ignore-end -->'].join('\n');
}

function section(givenBy: GivenBy, all: readonly Variable[]): string {
  const { heading, intro, hasUsual } = sections[givenBy];
  const rows = all
    .filter((one) => one.givenBy === givenBy)
    .map((one) => [
      `\`${one.name}\``,
      ...(one.secret ? [`\`${one.secret}\``] : []),
      ...(hasUsual ? [usual(one.schema)] : []),
      one.description,
      readers(one),
    ]);
  const columns = [
    'name',
    ...(givenBy === 'secret' ? ['secret'] : []),
    ...(hasUsual ? ['usual'] : []),
    'what it is, and what happens without',
    'read by',
  ];
  return [heading, intro, table(columns, rows)].join('\n\n');
}

/** What the schemas of some variables say of them, where all are given by the same. */
const described = (shape: Record<string, z.ZodType>): string[][] =>
  Object.entries(shape).map(([name, schema]) => [
    `\`${name}\``,
    usual(schema),
    schema.meta()?.description ?? '',
  ]);

const waits = (): string =>
  [
    '### The waits',
    'The names in `TELLING_WAITS`.',
    table(['name', 'usual', 'waits for'], described(Waits.shape)),
  ].join('\n\n');

/** The tables of settings and secrets, as config/deploy.md holds them. */
export function settingsSection(): string {
  const all = variables();
  return [...order.map((givenBy) => section(givenBy, all)), waits()].join('\n\n');
}

/** What steers `npm start`, as functions/local/README.md holds it. */
export const localSection = (): string =>
  table(['variable', 'usual', 'meaning'], described({ ...stackVariables.shape, ...EngineSettings.shape }));

/** Which page holds which of them, between marks of that name. */
export const pages = [
  { page: 'config/deploy.md', mark: 'settings', text: settingsSection },
  { page: 'functions/local/README.md', mark: 'local settings', text: localSection },
];
