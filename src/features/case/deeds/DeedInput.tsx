import type { CaseView } from '../../../../functions/contract/case/views';
import { limits } from '../../../../functions/contract/limits';
import { View } from '@tarojs/components';
import { Attachments } from '../../../components/files/Attachments';
import { ChoiceList } from '../../../components/ask/ChoiceList';
import type { FieldText } from '../../../components/ask/Field';
import { Lines } from '../../../components/ask/Lines';
import { TextArea } from '../../../components/ask/TextArea';
import { TextField } from '../../../components/ask/TextField';
import { WhenThere } from '../../../components/states/WhenThere';
import { TimeField } from '../../../components/ask/TimeField';
import type { DeedField } from '../../../content/deeds/words';
import { materialWords } from '../../../content/case/papers/materials';
import { notices } from '../../../content/notices';
import { paperWords } from '../../../content/case/papers/papers';
import { staffOfCase } from '../../../content/case/page/staffOfCase';
import { dayOf } from '../../../content/when';
import type { DeedDesk } from '../../../services/server/useDeed';
import type { Attached } from '../../../services/files/attached';
import { useAttachments } from '../../../services/files/attachments';
import { usePapersHere } from '../../../services/case/papers';
import { late } from '../../../components/base/late';
import { HandedInInput, papersIn } from './HandedInInput';
import { MomentInput } from './MomentInput';
import { Noticed } from './Noticed';
import { OrganisationInput } from './OrganisationInput';
import { OrganisationsInput } from './OrganisationsInput';

/** Of staff alone, who decide. */
const lawOf = late(async () => (await import('../answering/LawOf')).LawOf);

type DeedInputProps = {
  name: string;
  field: DeedField;
  desk: Pick<DeedDesk, 'written' | 'change' | 'errors' | 'attached'>;
  about: CaseView;
};

const yesOrNo = ({ yes, no }: { yes: string; no: string }) =>
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

interface FilesInputProps extends FieldText {
  id: string;
  attached: Attached;
}

/** Photos, documents and voices that go with what is done. */
const FilesInput = ({ attached, ...frame }: FilesInputProps) => (
  <Attachments {...frame} {...useAttachments(attached)} />
);

interface PaperInputProps extends FieldText {
  id: string;
  value: string;
  onPick: (id: string) => void;
}

/** One of the papers that still have to reach the resident. */
function PaperInput(props: PaperInputProps) {
  const waiting = usePapersHere().filter(({ service }) => service?.state === 'waiting');
  if (waiting.length === 0) return <View>{paperWords.noneWaiting}</View>;
  const choices = waiting.map(({ id, title, at }) => ({ value: id, label: title, note: dayOf(at) }));
  return <ChoiceList {...props} choices={choices} />;
}

/** What can be picked in this case: what would be refused whatever one wrote is not offered. */
function offered(
  { choices, among }: Extract<DeedField, { as: 'choice' }>,
  about: CaseView,
  written: DeedInputProps['desk']['written'],
) {
  const values = among?.(about, written);
  return values ? choices.filter(({ value }) => values.includes(value)) : choices;
}

/** One question of a deed, in the shape that suits it. */
export function DeedInput({ name, field, desk, about }: DeedInputProps) {
  const { written, change, errors } = desk;
  const { areaCode, kind: caseKind } = about.state;
  const value = written[name];
  const frame = {
    id: name,
    label: field.label,
    error: errors.of(name),
    optional: field.optional ?? false,
  };
  /** What is left empty is left out. */
  const write = (text: string | undefined) => change(name, text || undefined);
  const writeAll = (lines: string[]) => change(name, lines);
  switch (field.as) {
    case 'text':
      return <TextArea {...frame} value={asText(value)} onChange={write} maxLength={field.max} />;
    case 'line':
      return (
        <>
          <TextField {...frame} value={asText(value)} onChange={write} maxLength={limits.line} />
          {field.cites && (
            <WhenThere source={lawOf}>
              {(LawOf) => <LawOf id={name} value={asText(value)} onChange={write} />}
            </WhenThere>
          )}
        </>
      );
    case 'lines': {
      const common = { label: materialWords.common, texts: field.common };
      const shown = { common, most: field.most, lines: asLines(value), onChange: writeAll };
      return <Lines {...frame} {...shown} />;
    }
    case 'handedIn':
      return (
        <HandedInInput
          {...frame}
          {...field}
          papers={papersIn(value)}
          onChange={(papers) => change(name, papers)}
        />
      );
    case 'noticed':
      return <Noticed {...frame} about={about} picked={asLines(value)} onChange={writeAll} />;
    case 'choice':
      return (
        <ChoiceList
          {...frame}
          value={asText(value)}
          onPick={write}
          choices={offered(field, about, written)}
        />
      );
    case 'yesOrNo': {
      const onPick = (picked: 'yes' | 'no') => change(name, picked === 'yes');
      return (
        <ChoiceList {...frame} value={asYesOrNo(value)} onPick={onPick} choices={yesOrNo(field.words)} />
      );
    }
    case 'person':
    case 'answerParts':
      return null;
    case 'call':
      return <ChoiceList {...frame} value={asText(value)} onPick={write} choices={callsOf(about)} />;
    case 'organisation': {
      const from = { areaCode, caseKind, competent: field.competent };
      return <OrganisationInput {...frame} {...from} value={asText(value)} onPick={write} />;
    }
    case 'organisations': {
      const from = { areaCode, caseKind, competent: field.competent, most: field.most };
      return <OrganisationsInput {...frame} {...from} picked={asLines(value)} onChange={writeAll} />;
    }
    case 'staffOfCase':
      return <ChoiceList {...frame} value={asText(value)} onPick={write} choices={staffOfCase(about)} />;
    case 'files':
      return <FilesInput {...frame} attached={desk.attached} />;
    case 'paper':
      return <PaperInput {...frame} value={asText(value)} onPick={write} />;
    case 'day':
      return <TimeField {...frame} of="date" value={asText(value)} onChange={write} />;
    case 'moment':
      return <MomentInput {...frame} value={asText(value)} onChange={write} />;
    case 'number': {
      const onChange = (text: string) => change(name, digits(text));
      const shown = { value: asNumber(value), onChange, maxLength: String(field.most).length };
      return <TextField {...frame} {...shown} keyboard="number" />;
    }
  }
}
