import { useCallback } from 'react';
import type { AidGroup } from '../../../functions/contract/kinds/aidGroup';
import type { AidMatter } from '../../../functions/contract/kinds/legalAid';
import { Button } from '../../components/base/Button';
import { WhenReady } from '../../components/states/WhenReady';
import { eligibleWords } from '../../content/filing/eligible';
import { residentPages } from '../../routes';
import { useReading } from '../../services/server/useReading';
import { open } from '../../services/navigation';
import { useServer } from '../../services/server/server';
import { Answer } from './Answer';
import { Groups } from './Groups';

type AskingProps = {
  matter: AidMatter;
  /** Undefined until asked. */
  groups: AidGroup[] | undefined;
  onGroups: (groups: AidGroup[]) => void;
};

const Anyway = () => (
  <Button variant="secondary" onPress={() => open(residentPages.apply.link())}>
    {eligibleWords.anyway}
  </Button>
);

/** Asks the server where this stands; who the person is gets asked only where it can change the answer. */
export function Asking({ matter, groups, onGroups }: AskingProps) {
  const { call } = useServer();
  const ask = useCallback(
    () => call('eligibility', { query: { matter, ...(groups?.length && { groups: groups.join(',') }) } }),
    [call, matter, groups],
  );
  const { state, reload } = useReading(ask, 0);
  return (
    <WhenReady state={state} onRetry={reload} wayOn={<Anyway />}>
      {(found) =>
        found.asksIncome && groups === undefined ? (
          <Groups onDone={onGroups} />
        ) : (
          <Answer matter={matter} found={found} />
        )
      }
    </WhenReady>
  );
}
