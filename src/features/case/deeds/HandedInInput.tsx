import { View } from '@tarojs/components';
import { HandedIn } from '../../../../functions/contract/deeds/handedIn';
import { Checkbox } from '../../../components/ask/Checkbox';
import { Chips } from '../../../components/ask/Chips';
import { FieldError } from '../../../components/ask/Field';
import { TextField } from '../../../components/ask/TextField';
import { handedInWords as words, materialWords } from '../../../content/case/papers/materials';

type HandedInInputProps = {
  id: string;
  label: string;
  error?: string | undefined;
  most: number;
  common: readonly string[];
  papers: readonly HandedIn[];
  onChange: (papers: HandedIn[]) => void;
};

const empty: HandedIn = { name: '', copies: 1, isOriginal: false };

/** A number as it is typed; what is no number is left out. */
const number = (text: string): number | undefined => (/^\d{1,6}$/.test(text) ? Number(text) : undefined);

/** What is kept of what was typed: as it is, and the contract says what is wrong with it. */
export const papersIn = (value: unknown): HandedIn[] =>
  HandedIn.extend({ name: HandedIn.shape.name.catch('') })
    .array()
    .catch([])
    .parse(value ?? []);

/** Papers that came to the window: there is always one empty line to go on with, and an emptied one goes away. */
export function HandedInInput({ id, label, error, most, common, papers, onChange }: HandedInInputProps) {
  const shown = papers.length < most ? [...papers, empty] : papers;
  const change = (at: number, part: Partial<HandedIn>) =>
    onChange(
      shown.map((one, index) => (index === at ? { ...one, ...part } : one)).filter(({ name }) => name !== ''),
    );
  return (
    <View id={id}>
      {shown.map((paper, at) => (
        <View key={at}>
          <TextField
            id={`${id}-${at}`}
            label={`${label} ${at + 1}`}
            value={paper.name}
            onChange={(name) => change(at, { name })}
          />
          {paper.name !== '' && (
            <>
              <TextField
                id={`${id}-${at}-copies`}
                label={words.copies}
                keyboard="number"
                maxLength={2}
                value={String(paper.copies)}
                onChange={(text) => change(at, { copies: number(text) || 1 })}
              />
              <TextField
                id={`${id}-${at}-pages`}
                label={words.pages}
                keyboard="number"
                maxLength={3}
                optional
                value={paper.pages === undefined ? '' : String(paper.pages)}
                onChange={(text) => change(at, { pages: number(text) || undefined })}
              />
              <Checkbox
                id={`${id}-${at}-original`}
                checked={paper.isOriginal}
                onChange={(isOriginal) => change(at, { isOriginal })}
              >
                {words.isOriginal}
              </Checkbox>
            </>
          )}
        </View>
      ))}
      <FieldError error={error} />
      {papers.length < most && (
        <Chips
          label={materialWords.common}
          texts={common.filter((text) => !papers.some(({ name }) => name === text))}
          onPick={(name) => onChange([...papers, { ...empty, name }])}
        />
      )}
    </View>
  );
}
