import { limits } from '../../../../../functions/contract/limits';
import { TextArea } from '../../../../components/ask/TextArea';
import type { FilingDesk } from '../../../../services/filing/desk';
import { FilesField } from '../../FilesField';

type WordsProps = {
  id: string;
  /** What a screen reader calls the field: the title above says it to everybody else. */
  label: string;
  value: string;
  onChange: (value: string) => void;
  desk: Pick<FilingDesk<unknown>, 'attached' | 'errors'>;
  /** Why no file can be picked, when none can. */
  noFiles?: string | undefined;
};

/** The person's own words, spoken, photographed or written. */
export const Words = ({ id, label, value, onChange, desk, noFiles }: WordsProps) => (
  <>
    <TextArea
      id={id}
      label={label}
      titled
      value={value}
      error={desk.errors.of(id)}
      onChange={onChange}
      maxLength={limits.story}
    />
    <FilesField desk={desk} notNow={noFiles} />
  </>
);
