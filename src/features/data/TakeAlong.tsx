import type { MyData } from '../../../functions/contract/people/myData';
import { Button } from '../../components/base/Button';
import { Card } from '../../components/show/Card';
import { Notice } from '../../components/states/Notice';
import { Outcome } from '../../components/states/Outcome';
import { caseAsText } from '../../content/me/caseAsText';
import { myDataWords as words } from '../../content/me/myData';
import { copy } from '../../services/device/copy';
import { takeData } from '../../services/device/takeData';
import { useServer } from '../../services/server/server';
import { useDoing } from '../../services/server/useSending';

/** A copy to take along: as one file behind a short link, or as words and data on the clipboard. */
export function TakeAlong({ found }: { found: MyData }) {
  const { call } = useServer();
  const { state, send } = useDoing();
  return (
    <Card>
      <Notice>{words.takeNote}</Notice>
      <Button
        id="as-file"
        loading={state.at === 'sending'}
        onPress={() =>
          void send(
            () => takeData(call),
            (said) => said,
          )
        }
      >
        {words.asFile}
      </Button>
      <Outcome state={state} />
      <Button id="as-text" variant="secondary" onPress={() => copy(found.cases.map(caseAsText).join('\n\n'))}>
        {words.asText}
      </Button>
      <Button id="as-data" variant="secondary" onPress={() => copy(JSON.stringify(found, null, 2))}>
        {words.asData}
      </Button>
    </Card>
  );
}
