import { Image, View } from '@tarojs/components';
import { FileRow } from './FileRow';
import { Notice } from '../states/Notice';
import { Sheet } from '../frame/Sheet';
import { VoicePlayer, type VoicePlayerProps } from './VoicePlayer';
import './AttachedFiles.scss';

interface AttachedFile {
  key: string;
  name: string;
  badge: string;
  thumbnail: string | null;
  note: string;
  tone: 'plain' | 'good' | 'bad';
  percent: number | null;
  voice: VoicePlayerProps | null;
  /** Null while there is nothing to open. */
  onOpen: (() => void) | null;
}

interface AttachedFilesProps {
  files: readonly AttachedFile[];
  words: { list: string; open: (name: string) => string; photo: (name: string) => string };
  /** A photo that is being looked at. */
  photo: { name: string; url: string } | null;
  closePhoto: () => void;
  /** Why the last one did not open. */
  trouble: string | null;
}

/** Files that came with what someone wrote, to be opened or listened to. */
export function AttachedFiles({ files, words, photo, closePhoto, trouble }: AttachedFilesProps) {
  if (files.length === 0) return null;
  return (
    <View className="attached">
      <View role="list" aria-label={words.list}>
        {files.map(({ key, voice, ...file }) => (
          <FileRow key={key} {...file} openLabel={words.open(file.name)}>
            {voice && <VoicePlayer {...voice} />}
          </FileRow>
        ))}
      </View>
      {trouble && <Notice tone="error">{trouble}</Notice>}
      <Sheet open={photo !== null} title={photo ? words.photo(photo.name) : ''} onClose={closePhoto}>
        {photo && (
          <View className="attached-photo">
            <Image
              className="attached-picture"
              mode="widthFix"
              src={photo.url}
              nativeProps={{ alt: words.photo(photo.name) }}
            />
          </View>
        )}
      </Sheet>
    </View>
  );
}
