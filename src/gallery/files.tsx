import { View } from '@tarojs/components';
import { AttachedFiles } from '../components/files/AttachedFiles';
import { Attachments } from '../components/files/Attachments';
import { FileRow } from '../components/files/FileRow';
import { ProgressBar } from '../components/files/ProgressBar';
import { RecorderSheet } from '../components/files/RecorderSheet';
import { VoicePlayer } from '../components/files/VoicePlayer';
import { Card } from '../components/show/Card';
import { nothing, type Specimen } from './Specimen';

const voice = {
  label: '语音，42 秒',
  act: '听',
  seconds: 42,
  second: 0,
  isPlaying: false,
  isLoading: false,
  trouble: null,
  onToggle: nothing,
};
const picture = { badge: '图', thumbnail: null, percent: null, voice: null, tone: 'plain' } as const;
const recorder = {
  ...{
    title: '说给我听',
    how: (most: number) => `点一下开始，再点一下停。最多 ${most} 秒。`,
    start: '开始说',
    asking: '正在打开话筒',
  },
  ...{
    stop: '说完了',
    running: (seconds: number) => `正在听，${seconds} 秒`,
    listen: '听一听',
    keep: '就用这段',
    again: '重说',
  },
};
/** What stands on the sheet while it is open: the page opens it. */
export const spoken = {
  most: 60,
  voice,
  words: recorder,
  onStart: nothing,
  onStop: nothing,
  onKeep: nothing,
};
const shut = { ...spoken, isOpen: false, state: { at: 'still' }, onClose: nothing } as const;
const words = {
  ...{ list: '交来的', photos: '拍照', documents: '文件', voice: '接着说', retry: '再传', remove: '删' },
  ...{ retryOf: (name: string) => `再传${name}`, removeOf: (name: string) => `删${name}` },
};
const item = { ...picture, onRetry: null, onRemove: nothing };

export const files: readonly Specimen[] = [
  {
    name: 'VoicePlayer 语音',
    states: [
      ['录好了', <VoicePlayer key="a" {...voice} />],
      ['正在放', <VoicePlayer key="b" {...voice} act="停" isPlaying second={17} />],
      ['放不出', <VoicePlayer key="c" {...voice} trouble="这段现在放不出来，过一会儿再听。" />],
    ],
  },
  {
    name: 'FileRow 文件',
    states: [
      [
        '几种',
        <Card key="f">
          <View role="list">
            <FileRow {...picture} name="欠条.jpg" note="1.2 MB，已经传好" tone="good" />
            <FileRow {...picture} name="合同.pdf" badge="PDF" note="正在传" percent={40} />
            <FileRow {...picture} name="录像.mp4" badge="片" note="太大了，没有传" tone="bad" />
          </View>
        </Card>,
      ],
      ['到了多少', <ProgressBar key="p" label="到了 40%" percent={40} />],
    ],
  },
  {
    name: 'Attachments 要交的',
    states: [
      [
        '有两样',
        <Attachments
          key="a"
          id="g-files"
          label="照片和材料"
          items={[
            { ...item, key: '1', name: '欠条.jpg', note: '已经传好', tone: 'good' },
            { ...item, key: '2', name: '合同.pdf', note: '没传上去', tone: 'bad', onRetry: nothing },
          ]}
          count="2 件，最多 9 件"
          trouble={null}
          notNow={null}
          {...{ words, onPhotos: nothing, onDocuments: nothing, onVoice: nothing, speaking: shut }}
        />,
      ],
      [
        '交来了的',
        <AttachedFiles
          key="b"
          files={[{ ...picture, key: '1', name: '工资条.jpg', note: '1.2 MB', onOpen: nothing }]}
          words={{ list: '附着的', open: (name) => `打开${name}`, photo: (name) => name }}
          photo={null}
          closePhoto={nothing}
          trouble={null}
        />,
      ],
      ['说话的纸，没打开', <RecorderSheet key="r" {...shut} />],
    ],
  },
];
