import { useState } from 'react';
import { typedCaseId } from '../../../functions/contract/numbers/caseNumber';
import { Button } from '../../components/base/Button';
import { Card } from '../../components/show/Card';
import { TextField } from '../../components/ask/TextField';
import { findWords } from '../../content/staff/find';
import { openedFrom, staffPages } from '../../routes';
import { open } from '../../services/navigation';

/** Staff open a case by its number. Whether there is one that they may see is the server's to say. */
export function Find() {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<keyof typeof findWords.wrong>();

  function find() {
    const found = typedCaseId(typed);
    if ('wrong' in found) return setWrong(found.wrong);
    open(openedFrom(staffPages.case.link(found), 'search'));
  }

  return (
    <Card title={findWords.title}>
      <TextField
        id="number"
        label={findWords.number}
        hint={findWords.hint}
        value={typed}
        onChange={(text) => {
          setTyped(text);
          setWrong(undefined);
        }}
        error={wrong && findWords.wrong[wrong]}
      />
      <Button id="find" variant="secondary" onPress={find}>
        {findWords.button}
      </Button>
    </Card>
  );
}
