import { View } from '@tarojs/components';
import { Aloud } from '../components/show/Aloud';
import { Badge } from '../components/show/Badge';
import { Caption } from '../components/show/Caption';
import { Card, Heading } from '../components/show/Card';
import { Facts } from '../components/show/Facts';
import { Flow } from '../components/show/Flow';
import { Fold } from '../components/show/Fold';
import { FoldRow } from '../components/show/FoldRow';
import { List, Row } from '../components/show/List';
import { PaperSheet } from '../components/show/PaperSheet';
import { PlaceFacts } from '../components/show/PlaceFacts';
import { Points } from '../components/show/Points';
import { QrCode } from '../components/show/QrCode';
import { Segments } from '../components/show/Segments';
import { SwitchRow } from '../components/show/Switch';
import { Tag } from '../components/show/Tag';
import { TaggedRow } from '../components/show/TaggedRow';
import { Tags } from '../components/show/Tags';
import { Vow } from '../components/show/Vow';
import { nothing, type Specimen } from './Specimen';

const place = {
  address: '集宁区新体路 1 号',
  postcode: '012000',
  phone: '0474-0000000',
  hours: '工作日 8:30—17:30',
  sample: true,
};
const tones = ['plain', 'info', 'good', 'warn', 'bad'] as const;

export const show: readonly Specimen[] = [
  {
    name: 'Aloud 读给我听',
    states: [['这台设备能读的时候', <Aloud key="a" text="没有约定还款日期的借条，您可以随时要他还。" />]],
  },
  {
    name: 'Flow 谁写、谁签、送到',
    states: [
      [
        '等签发',
        <Flow
          key="flow"
          label="到哪一步"
          parts={[
            { icon: 'write', words: '韩雪 拟办', is: 'done' },
            { icon: 'sign', words: '您审核签发', is: 'here' },
            { icon: 'seal', words: '定文号、盖章', is: 'toCome' },
            { icon: 'bell', words: '送达', is: 'toCome' },
          ]}
        />,
      ],
    ],
  },
  {
    name: 'PaperSheet 文书的样子',
    states: [
      [
        '预览',
        <PaperSheet
          key="paper"
          title="不予法律援助决定书"
          addressee="孙晓燕："
          blocks={[
            { as: 'paragraph', lines: ['您于2026年11月24日提出的申请，经审查，决定不予法律援助。'] },
            { as: 'heading', lines: ['依据'] },
            { as: 'paragraph', lines: ['《法律援助法》第三十一条；自收到之日起十五日内提出异议。'] },
            { as: 'remedy', title: '不同意的，可以这样做', lines: ['向集宁区司法局提出。'] },
            { as: 'office', lines: ['集宁区法律援助中心', '2026年11月30日'] },
          ]}
          footer={['法律援助不收费。']}
          rests={[
            { words: '《法律援助法》第三十一条', number: 1, isAsked: false },
            { words: '十五日内', number: 2, isAsked: true },
          ]}
          stamp="预览，没有文号"
          unsealed="签发了才盖章"
        />,
      ],
    ],
  },
  {
    name: 'Row 一行',
    states: [
      [
        '各种',
        <List key="rows" label="各种行">
          <Row icon="lock" title="锁" note="给自己的内容上锁" onPress={nothing} />
          <Row icon="phone" calls title="12348" note="免费问律师" onPress={nothing} />
          <Row isNew title="已经答复" note="法律咨询" when="09:41" onPress={nothing} />
          <Row title="提醒" note="今天" end={<Badge count={2} />} onPress={nothing} />
          <Row title="编号" end="乌-2026-0412" />
        </List>,
      ],
      [
        '点开就在这里',
        <List key="fold" label="点开">
          <FoldRow icon="place" title="在哪里" note="集宁区新体路">
            工作日 8:30—17:30
          </FoldRow>
        </List>,
      ],
      [
        '开关',
        <List key="switches" label="开关">
          <SwitchRow icon="large" title="长辈版" note="字大、按钮大" on onChange={nothing} />
          <SwitchRow title="别的人也能用" on={false} onChange={nothing} />
        </List>,
      ],
      [
        '带标记',
        <List key="tagged" label="带标记">
          <TaggedRow tags={[{ text: '急', tone: 'bad' }]} title="讨要工资" note="郭某某" onPress={nothing} />
        </List>,
      ],
    ],
  },
  {
    name: 'Segments 分段',
    states: [
      [
        '两段，各有多少',
        <Segments
          key="s"
          label="我的事项"
          shown="open"
          views={[
            { value: 'open', label: '在办', count: 4 },
            { value: 'over', label: '办完', count: 2 },
          ]}
          onShow={nothing}
        />,
      ],
    ],
  },
  {
    name: 'Card 一张纸',
    states: [
      [
        '有标题',
        <Card key="c" title="您交来的">
          <Facts
            rows={[
              { label: '姓名', value: '樊秀兰' },
              { label: '事情', value: '在饭店干了四个月，老板一直不发工资，现在电话也不接了。' },
            ]}
          />
        </Card>,
      ],
      ['只有标题', <Heading key="h">要记住的日子</Heading>],
      [
        '说明',
        <Caption key="cap" end="3 件">
          今天
        </Caption>,
      ],
      [
        '几点',
        <Card key="p">
          <Points lines={['不收费', '可以不留姓名']} />
        </Card>,
      ],
    ],
  },
  {
    name: 'Vow 各人说了什么',
    states: [
      [
        '都在这里',
        <View key="a" role="list">
          <Vow name="樊秀兰" says="同意了" said="done" />
          <Vow name="郭有田" says="等他说" said="waiting" />
          <Vow name="您" says="轮到您说" said="you" />
          <Vow name="乌力吉" says="不同意" said="no" />
        </View>,
      ],
    ],
  },
  {
    name: 'PlaceFacts 在哪里',
    states: [
      [
        '有',
        <Card key="a">
          <PlaceFacts name="集宁区公共法律服务中心" place={place} />
        </Card>,
      ],
      [
        '没有',
        <Card key="b">
          <PlaceFacts name="集宁区司法局" place={undefined} />
        </Card>,
      ],
    ],
  },
  {
    name: 'Fold 折起来',
    states: [
      [
        '合着',
        <Fold key="f" id="g-fold" label="怎么算的">
          从收到那天起算。
        </Fold>,
      ],
    ],
  },
  {
    name: 'Tag 标记',
    states: [
      [
        '几种',
        <Tags key="t">
          {tones.map((tone) => (
            <Tag key={tone} tone={tone}>
              {tone}
            </Tag>
          ))}
        </Tags>,
      ],
      ['多少', <Badge key="b" count={120} />],
    ],
  },
  { name: 'QrCode 码', states: [['一个', <QrCode key="q" text="https://example.org" label="回执的码" />]] },
];
