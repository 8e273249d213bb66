import { CodeQuestion } from '../../../functions/contract/numbers/codeQuestion';
import { ChoiceList } from '../../components/ask/ChoiceList';
import { TextField } from '../../components/ask/TextField';
import { lockOfCode as words } from '../../content/me/recover';
import type { ChosenLock } from '../../services/filing/codeLock';

const none = 'none';

/** What somebody can be asked who is there; of a letter there is the name under it as well. */
const ownQuestions = CodeQuestion.exclude(['name']).options;

type CodeLockFieldProps = {
  lock: ChosenLock;
  isAsked?: boolean;
  note?: string | undefined;
  questions?: readonly CodeQuestion[];
};

/** What the code is to ask of whoever opens by it, and what the person answers. `isAsked`: it has to ask something. */
export function CodeLockField({ lock, isAsked = false, note, questions = ownQuestions }: CodeLockFieldProps) {
  const choices = questions.map((value) => ({ value, label: words.of[value] }));
  return (
    <>
      <ChoiceList
        id="code-asks"
        label={isAsked ? words.label : words.labelFree}
        hint={note ?? words.hint}
        choices={isAsked ? choices : [{ value: none, label: words.nothing }, ...choices]}
        value={lock.ask ?? (isAsked ? undefined : none)}
        error={lock.ask === null && lock.isWrong ? words.missing : undefined}
        onPick={(picked) => lock.choose(picked === none ? null : picked)}
      />
      {lock.ask && (
        <TextField
          key={lock.ask}
          id="code-answer"
          label={words.of[lock.ask]}
          hint={words.how[lock.ask]}
          keyboard={lock.ask === 'phone' ? 'number' : 'text'}
          maxLength={40}
          value={lock.answer}
          onChange={lock.say}
          error={lock.isWrong ? words.wrong[lock.ask] : undefined}
        />
      )}
    </>
  );
}
