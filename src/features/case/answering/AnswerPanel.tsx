import { useState } from 'react';
import { View } from '@tarojs/components';
import { Button } from '../../../components/base/Button';
import { Icon } from '../../../components/base/Icon';
import { FieldError } from '../../../components/ask/Field';
import { TextArea } from '../../../components/ask/TextArea';
import { Attachments } from '../../../components/files/Attachments';
import { Sheet } from '../../../components/frame/Sheet';
import { Notice } from '../../../components/states/Notice';
import { Trouble } from '../../../components/states/Trouble';
import { AnswerParts } from '../../../../functions/contract/deeds/answerParts';
import { limits } from '../../../../functions/contract/limits';
import { caseWords } from '../../../content/case/page/casePage';
import { partNames, type PartName } from '../../../content/case/steps/answerParts';
import { explained } from '../../../content/deeds/doing';
import { answeringWords as words, articleWords } from '../../../content/staff/answering';
import { useAttachments } from '../../../services/files/attachments';
import { useSignedIn } from '../../../services/session/signedIn';
import type { DeedPanelProps } from '../deeds/panels';
import { AnswerAsRead } from '../talk/AnswerAsRead';
import { ArticleSheet } from './ArticleSheet';
import { Cited, Plain } from './Hints';
import { sentBefore } from './lastSent';
import { LikeSheet } from './LikeSheet';
import { PartInput } from './PartInput';
import { withArticles, withLent, withPhrase } from './parts';
import { Key } from '../../../components/base/Key';
import { useKeys } from '../../../services/device/keys';
import { PhraseSheet } from './PhraseSheet';
import { useAnswer } from './useAnswer';
import './answering.scss';

const names = Object.keys(partNames) as PartName[];

/** An answer, or the correction of one: written in parts, looked at as it will be read, sent. */
export function AnswerPanel({ found, action, begun, onDone, onStale, onCancel, onChoose }: DeedPanelProps) {
  const { state } = found;
  const { desk, writing, change, known } = useAnswer({ found, action, begun, onDone, onStale });
  const [open, setOpen] = useState<PartName>('view');
  const [sheet, setSheet] = useState<'articles' | 'phrases' | 'likes' | 'preview' | null>(null);
  const signedIn = useSignedIn();
  const office = signedIn.at === 'in' ? signedIn.me.acting.organisationId : null;
  const attachments = useAttachments(desk.attached);
  const isCorrection = action === 'correctAnswer';
  const word = isCorrection ? 'correctAnswer' : 'answer';
  const isGone = !state.actions.includes(action);
  const close = () => setSheet(null);
  const parts = AnswerParts.safeParse(writing).data;
  const [like] = isCorrection ? [] : sentBefore(found);
  const texts = [writing.law ?? '', writing.view ?? ''];
  const error = desk.errors.of('parts') ?? desk.errors.of('text');

  function correctNumber(wrong: string, right: string) {
    const mended = (text: string | undefined) => text?.replaceAll(wrong, right);
    change({ ...writing, law: mended(writing.law), view: mended(writing.view) });
  }

  useKeys({
    'Ctrl Enter': isGone || desk.state.at === 'sending' ? undefined : desk.send,
    '@': () => setSheet('articles'),
    P: () => setSheet('preview'),
  });
  return (
    <View className="answering">
      <View className="answering-head">
        <View className="h2" role="heading" aria-level={2}>
          {words.title[word]}
        </View>
        <View className="answering-kept" role="status">
          <Icon name="done" size="s" />
          {words.kept}
        </View>
      </View>
      {isCorrection && (
        <>
          <View className="deed-explain">{explained(action, state.kind).explain}</View>
          <TextArea
            id="reason"
            label={words.reason}
            value={typeof desk.written['reason'] === 'string' ? desk.written['reason'] : ''}
            onChange={(reason) => desk.change('reason', reason || undefined)}
            maxLength={limits.message}
            error={desk.errors.of('reason')}
          />
        </>
      )}
      {names.map((name, at) => (
        <PartInput
          key={name}
          name={name}
          number={at + 1}
          writing={writing}
          isOpen={open === name}
          error={desk.errors.of(name)}
          onOpen={() => setOpen(name)}
          onChange={change}
        />
      ))}
      {like && !writing.view && (
        <Button id="use-last" variant="line" icon="again" onPress={() => change(withLent(writing, like))}>
          {words.like}
        </Button>
      )}
      <View className="answering-ways">
        <Button id="pick-article" variant="line" icon="plus" onPress={() => setSheet('articles')}>
          {words.addArticle} <Key>@</Key>
        </Button>
        <Button id="pick-phrase" variant="line" icon="plus" onPress={() => setSheet('phrases')}>
          {words.addPhrase}
        </Button>
        {!isCorrection && (
          <Button id="pick-like" variant="line" icon="plus" onPress={() => setSheet('likes')}>
            {words.addLike}
          </Button>
        )}
      </View>
      <Cited
        texts={texts}
        onUse={({ words: wrong }, article) => correctNumber(wrong, articleWords.numbered(article))}
      />
      <Plain texts={[...texts, ...(writing.steps ?? [])]} />
      <Attachments id="files" label={words.files} optional {...attachments} error={desk.errors.of('files')} />
      <View className="answering-foot">
        <View id="parts">
          <FieldError error={error} />
        </View>
        {desk.state.at === 'failed' && <Trouble message={desk.state.problem.detail} />}
        {isGone && <Notice tone="warn">{caseWords.gone}</Notice>}
        {desk.state.at === 'movedOn' && !isGone && <Notice tone="warn">{caseWords.movedOn}</Notice>}
        <View className="answering-bar">
          <Button id="preview-answer" variant="line" icon="eye" onPress={() => setSheet('preview')}>
            {words.preview} <Key>P</Key>
          </Button>
          <Button
            id={`do-${action}`}
            loading={desk.state.at === 'sending'}
            busy={words.sending}
            disabled={isGone}
            onPress={desk.send}
          >
            {words.send[word]} <Key>Ctrl ↵</Key>
          </Button>
        </View>
      </View>
      <View className="answering-else">
        {onChoose && state.actions.includes('promise') && (
          <Button variant="link" onPress={() => onChoose('promise')}>
            {words.promise}
          </Button>
        )}
        <Button variant="link" onPress={onCancel}>
          {caseWords.cancel}
        </Button>
      </View>
      <ArticleSheet
        open={sheet === 'articles'}
        onClose={close}
        onAdd={(more) => {
          change({ ...writing, articles: withArticles(writing.articles ?? [], more) });
          setOpen('law');
          close();
        }}
      />
      {office !== null && (
        <PhraseSheet
          open={sheet === 'phrases'}
          organisationId={office}
          onClose={close}
          onUse={(phrase) => {
            change(withPhrase(writing, phrase, known));
            close();
          }}
        />
      )}
      <LikeSheet
        open={sheet === 'likes'}
        found={found}
        onClose={close}
        onUse={(answer) => {
          change(withLent(writing, answer));
          close();
        }}
      />
      <Sheet open={sheet === 'preview'} title={words.previewTitle} onClose={close}>
        <View id="answer-preview">
          {parts ? <AnswerAsRead parts={parts} /> : <View>{words.viewMissing}</View>}
        </View>
      </Sheet>
    </View>
  );
}
