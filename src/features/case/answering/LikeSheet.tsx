import { useCallback, useState } from 'react';
import { View } from '@tarojs/components';
import type { CaseRow, CaseView } from '../../../../functions/contract/case/views';
import { Sheet } from '../../../components/frame/Sheet';
import { List, Row } from '../../../components/show/List';
import { Trouble } from '../../../components/states/Trouble';
import { WhenReady } from '../../../components/states/WhenReady';
import { answeringWords } from '../../../content/staff/answering';
import { workLine } from '../../../content/staff/workLine';
import { useNow } from '../../../services/device/now';
import { useReading } from '../../../services/server/useReading';
import { useServer } from '../../../services/server/server';
import { sentBefore } from './lastSent';
import { lastAnswer, lent, type Writing } from './parts';

const words = answeringWords.likes;

/** Those of the like cases that have an answer to be lent. */
const answered = ({ status }: CaseRow): boolean => ['answered', 'followedUp', 'closed'].includes(status);

type LikeListProps = { found: CaseView; onUse: (writing: Writing) => void };

function LikeList({ found, onUse }: LikeListProps) {
  const { call } = useServer();
  const now = useNow();
  const caseId = found.state.id;
  const ask = useCallback(() => call('relatedCases', { params: { caseId } }), [call, caseId]);
  const { state, reload } = useReading(ask, 0);
  const [trouble, setTrouble] = useState<string | null>(null);
  const sent = sentBefore(found);

  async function use(id: string): Promise<void> {
    const answer = await call('getCase', { params: { caseId: id }, query: { part: 'latest' } });
    if (!answer.ok) return setTrouble(answer.problem.detail);
    const writing = lent(lastAnswer(answer.reply));
    if (writing.view === undefined) return setTrouble(words.notThere);
    onUse(writing);
  }
  return (
    <>
      <View className="deed-explain">{words.note}</View>
      {trouble && <Trouble message={trouble} />}
      {sent.length > 0 && (
        <List label={words.now}>
          {sent.map((writing) => (
            <Row
              key={writing.view}
              acts
              title={writing.view ?? ''}
              note={words.now}
              onPress={() => onUse(writing)}
            />
          ))}
        </List>
      )}
      <WhenReady state={state} onRetry={reload}>
        {({ similar }) => {
          const rows = similar.filter(answered);
          if (rows.length === 0) return sent.length === 0 ? <View>{words.none}</View> : null;
          return (
            <List label={words.before}>
              {rows.map((row) => {
                const { title, step, number } = workLine(row, now);
                return (
                  <Row
                    key={row.id}
                    id={`like-${row.id}`}
                    acts
                    title={title}
                    note={[step, number].join(' · ')}
                    onPress={() => void use(row.id)}
                  />
                );
              })}
            </List>
          );
        }}
      </WhenReady>
    </>
  );
}

type LikeSheetProps = LikeListProps & { open: boolean; onClose: () => void };

/** How questions like this one were answered, to be answered so again: of what others told nothing comes along. */
export const LikeSheet = ({ open, onClose, ...list }: LikeSheetProps) => (
  <Sheet open={open} title={words.title} onClose={onClose}>
    {open && <LikeList {...list} />}
  </Sheet>
);
