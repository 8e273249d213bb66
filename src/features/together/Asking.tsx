import { useCallback, useState } from 'react';
import { View } from '@tarojs/components';
import type { CaseId } from '../../../functions/contract/ids';
import { type JoiningCode, NewJoining } from '../../../functions/contract/people/joining';
import { fieldProblems } from '../../../functions/contract/fieldProblems';
import { TextField } from '../../components/ask/TextField';
import { Button } from '../../components/base/Button';
import { Link } from '../../components/base/Link';
import { Card } from '../../components/show/Card';
import { QrCode } from '../../components/show/QrCode';
import { Trouble } from '../../components/states/Trouble';
import { WhenReady } from '../../components/states/WhenReady';
import { togetherWords as words } from '../../content/me/together';
import { momentFrom } from '../../content/when';
import { useNow } from '../../services/device/now';
import { usePicture } from '../../services/codes/shownCode';
import { copy } from '../../services/device/copy';
import { useFieldErrors } from '../../services/server/fieldErrors';
import { useReading } from '../../services/server/useReading';
import { showSoon } from '../../services/navigation';
import { useServer } from '../../services/server/server';
import { useDoing } from '../../services/server/useSending';
import './Together.scss';

/** The code by which others are asked: the one there is, or the way to make one. */
export function Asking({ caseId, shown }: { caseId: CaseId; shown: number }) {
  const { call } = useServer();
  const ask = useCallback(() => call('joiningNow', { params: { caseId } }), [call, caseId]);
  const { state, reload, set } = useReading(ask, shown);
  return (
    <WhenReady state={state} onRetry={reload}>
      {({ code }) =>
        code ? (
          <Shown caseId={caseId} code={code} onEnded={() => set({ code: null })} />
        ) : (
          <Make caseId={caseId} onMade={(made) => set({ code: made })} />
        )
      }
    </WhenReady>
  );
}

function Make({ caseId, onMade }: { caseId: CaseId; onMade: (code: JoiningCode) => void }) {
  const { call } = useServer();
  const [subject, setSubject] = useState('');
  const errors = useFieldErrors(['subject']);
  const { state, send } = useDoing();

  async function make(): Promise<void> {
    const read = NewJoining.safeParse({ subject }, { reportInput: true });
    if (!read.success) return errors.show(fieldProblems(read.error.issues));
    const answer = await send(() => call('offerJoining', { params: { caseId }, body: read.data }));
    if (answer.ok) {
      onMade(answer.reply);
      // The button is gone: whoever reads by ear stands at what is to be done next.
      showSoon('copy-join-link');
    } else errors.show(answer.problem.errors);
  }

  return (
    <Card>
      <TextField
        id="subject"
        label={words.subject}
        hint={words.subjectHint}
        value={subject}
        onChange={(text) => {
          setSubject(text);
          errors.clear('subject');
        }}
        error={errors.of('subject')}
      />
      {state.at === 'failed' && <Trouble message={state.problem.detail} />}
      <Button id="make-join-code" icon="code" loading={state.at === 'sending'} onPress={() => void make()}>
        {words.make}
      </Button>
    </Card>
  );
}

/** A number as it is said: in groups of three. */
const grouped = (number: string): string => number.replace(/(\d{3})(?=\d)/gu, '$1 ');

type ShownProps = { caseId: CaseId; code: JoiningCode; onEnded: () => void };

function Shown({ caseId, code: { scene, number, url, until }, onEnded }: ShownProps) {
  const { call } = useServer();
  const picture = usePicture(scene);
  const [isCopied, setCopied] = useState(false);
  const { state, send } = useDoing();

  async function end(): Promise<void> {
    const answer = await send(() => call('endJoining', { params: { caseId } }));
    if (answer.ok) onEnded();
  }

  return (
    <Card>
      <View className="join-code">
        <View className="join-code-text">
          <View className="note">{words.scan}</View>
          <View className="join-number number" id="join-number" aria-label={[...number].join(' ')}>
            {grouped(number)}
          </View>
          <Link
            acts
            id="copy-join-link"
            icon="link"
            onPress={() => {
              copy(url);
              setCopied(true);
            }}
          >
            {isCopied ? words.copied : words.copy}
          </Link>
        </View>
        <View className="join-code-picture">
          <QrCode text={url} label={words.qr} instead={picture} />
        </View>
      </View>
      <View className="note join-until">{words.until(momentFrom(until, useNow()))}</View>
      {state.at === 'failed' && <Trouble message={state.problem.detail} />}
      <Link acts id="end-join-code" icon="close" onPress={() => void end()}>
        {words.end}
      </Link>
    </Card>
  );
}
