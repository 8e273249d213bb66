import { useEffect, useState } from 'react';
import { View } from '@tarojs/components';
import { presence, type Here } from '../../../../functions/contract/case/notes';
import type { CaseId } from '../../../../functions/contract/ids';
import { Icon } from '../../../components/base/Icon';
import { noteWords as words } from '../../../content/staff/notes';
import { useTabInFront } from '../../../services/device/inSight';
import { drafts } from '../../../services/drafts/drafts';
import { useServer } from '../../../services/server/server';

/** For how long after the last word somebody counts as writing, milliseconds. */
const writingMs = 120_000;

/** Who else has a case open, asked while this page is in front; nobody is told when it is not. */
function useOthers(caseId: CaseId): readonly Here[] {
  const { call, session } = useServer();
  const isInFront = useTabInFront();
  const [others, setOthers] = useState<readonly Here[]>([]);
  useEffect(() => {
    if (!isInFront) return undefined;
    let isWanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    async function look() {
      const isWriting = drafts
        .ofDeeds(session.personId())
        .some(({ place, savedAt }) => place.startsWith(`${caseId}.`) && Date.now() - savedAt < writingMs);
      const answer = await call('here', { params: { caseId }, body: { isWriting } });
      if (!isWanted) return;
      if (answer.ok) setOthers(answer.reply.others);
      // Whoever may not, or has no network, asks no more than anybody.
      timer = setTimeout(() => void look(), presence.every * 1000);
    }
    void look();
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [call, caseId, isInFront, session]);
  return others;
}

const namesOf = (some: readonly Here[]): string[] => some.map(({ name }) => name);

/** Colleagues who have the case open too, and those of them who are writing: before two write the same. */
export function Beside({ caseId }: { caseId: CaseId }) {
  const others = useOthers(caseId);
  const writing = others.filter(({ isWriting }) => isWriting);
  const open = others.filter(({ isWriting }) => !isWriting);
  if (others.length === 0) return null;
  return (
    <View id="beside" className="beside" role="status">
      <Icon name="people" size="s" />
      <View>
        {writing.length > 0 && <View className="beside-writing">{words.writing(namesOf(writing))}</View>}
        {open.length > 0 && <View>{words.here(namesOf(open))}</View>}
      </View>
    </View>
  );
}
