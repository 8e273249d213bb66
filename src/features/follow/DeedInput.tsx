import type { CaseState } from '../../../functions/contract/views';
import { limits } from '../../../functions/contract/limits';
import { ChoiceList } from '../../components/ChoiceList';
import { TextArea } from '../../components/TextArea';
import { TextField } from '../../components/TextField';
import { solvedWords } from '../../content/fields';
import type { DeedDesk } from '../../services/deed';
import type { DeedInputKind } from './inputs';
import { Lines } from './Lines';
import { OrganisationInput } from './OrganisationInput';

type DeedInputProps = {
  field: string;
  label: string;
  kind: DeedInputKind;
  desk: Pick<DeedDesk, 'written' | 'change' | 'errors'>;
  about: Pick<CaseState, 'areaCode'>;
};

const yesOrNo = [
  { value: 'yes', label: solvedWords.yes },
  { value: 'no', label: solvedWords.no },
] as const;

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');
const asLines = (value: unknown): string[] => (Array.isArray(value) ? value.map(asText) : []);
function asYesOrNo(value: unknown): 'yes' | 'no' | undefined {
  if (typeof value !== 'boolean') return undefined;
  return value ? 'yes' : 'no';
}

/** One question of an action, in the shape that suits it. */
export function DeedInput({ field, label, kind, desk, about }: DeedInputProps) {
  const { written, change, errors } = desk;
  const value = written[field];
  const error = errors.of(field);
  const optional = kind.optional ?? false;
  /** What is left empty is left out. */
  const write = (text: string) => change(field, text === '' ? undefined : text);
  switch (kind.as) {
    case 'text': {
      const text = { id: field, value: asText(value), onChange: write, maxLength: kind.max };
      return <TextArea label={label} error={error} optional={optional} {...text} />;
    }
    case 'line': {
      const text = { id: field, value: asText(value), onChange: write, maxLength: limits.line };
      return <TextField label={label} error={error} optional={optional} {...text} />;
    }
    case 'lines': {
      const onChange = (lines: string[]) => change(field, lines);
      const { most, common } = kind;
      const written = { lines: asLines(value), most, common, onChange };
      return <Lines id={field} label={label} error={error} {...written} />;
    }
    case 'choice': {
      const picked = { value: asText(value), onPick: write, choices: kind.choices };
      return <ChoiceList id={field} label={label} error={error} {...picked} />;
    }
    case 'yesOrNo': {
      const onPick = (picked: 'yes' | 'no') => change(field, picked === 'yes');
      const picked = { value: asYesOrNo(value), onPick, choices: yesOrNo };
      return <ChoiceList id={field} label={label} error={error} {...picked} />;
    }
    case 'organisation': {
      const picked = { value: asText(value), onPick: (id = '') => write(id), areaCode: about.areaCode };
      return <OrganisationInput id={field} label={label} error={error} {...picked} />;
    }
  }
}
