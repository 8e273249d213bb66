import { useState } from 'react';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { TextField } from '../../components/TextField';
import { findWords } from '../../content/find';
import { openedFrom, staffPages } from '../../routes';
import { open } from '../../services/navigation';
import { caseIdIn } from './caseIdIn';

/** Staff open a case by its number. Whether there is one that they may see is the server's to say. */
export function Find() {
  const [typed, setTyped] = useState('');
  const [isWrong, setIsWrong] = useState(false);

  function find() {
    const caseId = caseIdIn(typed);
    if (caseId === undefined) return setIsWrong(true);
    open(openedFrom(staffPages.case.link({ caseId }), 'search'));
  }

  return (
    <Card title={findWords.title}>
      <TextField
        id="number"
        label={findWords.number}
        hint={findWords.hint}
        value={typed}
        maxLength={40}
        onChange={(text) => {
          setTyped(text);
          setIsWrong(false);
        }}
        error={isWrong ? findWords.wrong : undefined}
      />
      <Button id="find" variant="secondary" onPress={find}>
        {findWords.button}
      </Button>
    </Card>
  );
}
