import { View } from '@tarojs/components';
import { Button } from '../base/Button';
import { Field, FieldError, type FieldText } from '../ask/Field';
import { Ways } from '../ask/Question';
import { FileRow } from './FileRow';
import { RecorderSheet, type RecorderSheetProps } from './RecorderSheet';
import { VoicePlayer, type VoicePlayerProps } from './VoicePlayer';
import './Attachments.scss';

interface Attachment {
  key: string;
  name: string;
  badge: string;
  thumbnail: string | null;
  note: string;
  tone: 'plain' | 'good' | 'bad';
  percent: number | null;
  voice: VoicePlayerProps | null;
  /** Null when trying again would not help. */
  onRetry: (() => void) | null;
  onRemove: () => void;
}

interface AttachmentsProps extends FieldText {
  id: string;
  items: readonly Attachment[];
  /** Beside the list: how many there are. */
  count: string | null;
  /** Why the last picking brought less than was picked. */
  trouble: string | null;
  /** Why nothing can be picked now; else the buttons are there. */
  notNow: string | null;
  words: {
    list: string;
    photos: string;
    documents: string;
    voice: string;
    retry: string;
    remove: string;
    /** What the two are called for who does not see beside which file they stand. */
    retryOf: (name: string) => string;
    removeOf: (name: string) => string;
  };
  onPhotos: () => void;
  onDocuments: () => void;
  onVoice: () => void;
  speaking: RecorderSheetProps;
}

/** Photos, documents and voices that go with what is written: picked, on their way, there, or not taken. */
export function Attachments({ id, items, count, trouble, notNow, words, ...rest }: AttachmentsProps) {
  const { onPhotos, onDocuments, onVoice, speaking, error, ...text } = rest;
  return (
    <View id={id}>
      <Field {...text}>
        <FieldError error={error} />
        {items.length > 0 && (
          <View className="attachments" role="list" aria-label={words.list}>
            {items.map(({ key, voice, onRetry, onRemove, ...file }) => (
              <FileRow key={key} {...file}>
                {voice && <VoicePlayer {...voice} />}
                <View className="file-acts">
                  {onRetry && (
                    <Button variant="link" label={words.retryOf(file.name)} onPress={onRetry}>
                      {words.retry}
                    </Button>
                  )}
                  <Button variant="link" label={words.removeOf(file.name)} onPress={onRemove}>
                    {words.remove}
                  </Button>
                </View>
              </FileRow>
            ))}
          </View>
        )}
        {count && (
          <View className="field-hint" role="status">
            {count}
          </View>
        )}
        {notNow ? (
          <View className="field-hint">{notNow}</View>
        ) : (
          <Ways
            ways={[
              { id: `${id}-voice`, label: words.voice, icon: 'mic', onPress: onVoice },
              { id: `${id}-photos`, label: words.photos, icon: 'camera', onPress: onPhotos },
              { id: `${id}-documents`, label: words.documents, icon: 'clip', onPress: onDocuments },
            ]}
          />
        )}
        <FieldError error={trouble ?? undefined} />
      </Field>
      <RecorderSheet {...speaking} />
    </View>
  );
}
