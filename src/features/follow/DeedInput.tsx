import type { CaseView } from '../../../functions/contract/views';
import { limits } from '../../../functions/contract/limits';
import { ChoiceList } from '../../components/ChoiceList';
import { Lines } from '../../components/Lines';
import { TextArea } from '../../components/TextArea';
import { TextField } from '../../components/TextField';
import { TimeField } from '../../components/TimeField';
import { solvedWords } from '../../content/fields';
import { materialWords } from '../../content/materials';
import { notices } from '../../content/notices';
import type { DeedDesk } from '../../services/deed';
import { FilesInput } from './FilesInput';
import type { DeedInputKind } from './inputKinds';
import { MomentInput } from './MomentInput';
import { Noticed } from './Noticed';
import { OrganisationInput } from './OrganisationInput';
import { OrganisationsInput } from './OrganisationsInput';
import { PaperInput } from './PaperInput';

type DeedInputProps = {
  field: string;
  label: string;
  kind: DeedInputKind;
  desk: Pick<DeedDesk, 'written' | 'change' | 'errors' | 'attached'>;
  about: CaseView;
};

const yesOrNo = ({ yes, no } = solvedWords) =>
  [
    { value: 'yes', label: yes },
    { value: 'no', label: no },
  ] as const;

/** What the resident is still to be phoned about. */
const callsOf = ({ tellings }: CaseView) =>
  tellings
    .filter(({ state }) => state === 'toCall')
    .map(({ noticeId, kind }) => ({ value: noticeId, label: notices[kind].resident.title }));

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');
const asLines = (value: unknown): string[] => (Array.isArray(value) ? value.map(asText) : []);
const asNumber = (value: unknown): string => (typeof value === 'number' ? String(value) : '');
function asYesOrNo(value: unknown): 'yes' | 'no' | undefined {
  if (typeof value !== 'boolean') return undefined;
  return value ? 'yes' : 'no';
}
const digits = (text: string): number | undefined => (/^\d+$/.test(text) ? Number(text) : undefined);

/** One question of an action, in the shape that suits it. */
export function DeedInput({ field, label, kind, desk, about }: DeedInputProps) {
  const { written, change, errors } = desk;
  const { areaCode, kind: caseKind } = about.state;
  const value = written[field];
  const frame = { id: field, label, error: errors.of(field), optional: kind.optional ?? false };
  /** What is left empty is left out. */
  const write = (text: string | undefined) => change(field, text || undefined);
  const writeAll = (lines: string[]) => change(field, lines);
  switch (kind.as) {
    case 'text':
      return <TextArea {...frame} value={asText(value)} onChange={write} maxLength={kind.max} />;
    case 'line':
      return <TextField {...frame} value={asText(value)} onChange={write} maxLength={limits.line} />;
    case 'lines': {
      const common = { label: materialWords.common, texts: kind.common };
      return <Lines {...frame} {...{ common }} most={kind.most} lines={asLines(value)} onChange={writeAll} />;
    }
    case 'noticed':
      return <Noticed {...frame} about={about} picked={asLines(value)} onChange={writeAll} />;
    case 'choice':
      return <ChoiceList {...frame} value={asText(value)} onPick={write} choices={kind.choices} />;
    case 'yesOrNo': {
      const onPick = (picked: 'yes' | 'no') => change(field, picked === 'yes');
      return <ChoiceList {...frame} value={asYesOrNo(value)} onPick={onPick} choices={yesOrNo(kind.words)} />;
    }
    case 'call':
      return <ChoiceList {...frame} value={asText(value)} onPick={write} choices={callsOf(about)} />;
    case 'organisation': {
      const from = { areaCode, caseKind, competent: kind.competent };
      return <OrganisationInput {...frame} {...from} value={asText(value)} onPick={write} />;
    }
    case 'organisations': {
      const from = { areaCode, caseKind, competent: kind.competent, most: kind.most };
      return <OrganisationsInput {...frame} {...from} picked={asLines(value)} onChange={writeAll} />;
    }
    case 'files':
      return <FilesInput {...frame} attached={desk.attached} />;
    case 'paper':
      return <PaperInput {...frame} value={asText(value)} onPick={write} />;
    case 'day':
      return <TimeField {...frame} of="date" value={asText(value)} onChange={write} />;
    case 'moment':
      return <MomentInput {...frame} value={asText(value)} onChange={write} />;
    case 'number': {
      const onChange = (text: string) => change(field, digits(text));
      const shown = { value: asNumber(value), onChange, maxLength: String(kind.most).length };
      return <TextField {...frame} {...shown} keyboard="number" />;
    }
  }
}
