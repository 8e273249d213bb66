import { useState } from 'react';
import { Button } from '../components/base/Button';
import { Intro } from '../components/base/Title';
import { Question } from '../components/ask/Question';
import { RecorderSheet } from '../components/files/RecorderSheet';
import { ActingBar } from '../components/frame/ActingBar';
import { Banner } from '../components/frame/Banner';
import { Confirm } from '../components/frame/Confirm';
import { Panes } from '../components/frame/Panes';
import { PrivacySheet } from '../components/frame/PrivacySheet';
import { Sheet } from '../components/frame/Sheet';
import { TabBar } from '../components/frame/TabBar';
import { Urgent } from '../components/frame/Urgent';
import { Ask } from '../components/home/Ask';
import { Doors } from '../components/home/Doors';
import { Points } from '../components/show/Points';
import { spoken } from './files';
import { nothing, type Specimen } from './Specimen';

const sheets = ['sheet', 'confirm', 'privacy', 'recorder'] as const;
const privacy = {
  ...{ title: '您的个人信息怎么用', lines: ['只用来办您的事', '只给办这件事的人看'], refuse: '先不同意' },
  ...{ more: { label: '看全文', open: nothing }, agree: { id: 'g-agree', label: '同意，继续办' } },
};

/** What lies over a page, each opened by its button. */
function Sheets() {
  const [open, setOpen] = useState<(typeof sheets)[number]>();
  const close = () => setOpen(undefined);
  return (
    <>
      {sheets.map((name) => (
        <Button key={name} id={`open-${name}`} variant="line" onPress={() => setOpen(name)}>
          {name}
        </Button>
      ))}
      <Sheet open={open === 'sheet'} title="依据哪一条" onClose={close}>
        <Points lines={['《民法典》第一百八十八条', '《法律援助法》第三十一条']} />
        <Button onPress={close}>就用这条</Button>
      </Sheet>
      <Confirm open={open === 'confirm'} danger title="撤回吗" act="撤回" onConfirm={close} onCancel={close}>
        撤回后这件事就结束了，写的都还在。
      </Confirm>
      {open === 'privacy' && <PrivacySheet {...privacy} onAnswer={close} />}
      <RecorderSheet
        {...spoken}
        isOpen={open === 'recorder'}
        state={{ at: 'recording', seconds: 8 }}
        onClose={close}
      />
    </>
  );
}

const ways = {
  ...{ label: '您遇到了什么事', hint: '比如：老板欠我四个月工资……' },
  ...{ speak: { label: '说给我听', onPress: nothing }, write: { label: '写下来', onPress: nothing } },
};

const acting = {
  ...{ before: '正在替 ', name: '白凤山', after: ' 办', instead: null },
  stop: { label: '不替他办了', go: nothing },
};

export const frame: readonly Specimen[] = [
  { name: 'ActingBar 替谁办', states: [['替人办时', <ActingBar key="a" {...acting} />]] },
  {
    name: 'Intro 题目',
    states: [
      ['题目和一句话', <Intro key="i" title="您遇到了什么事？" note="律师看了会答复您。" />],
      ['一个问题', <Question key="q" title="事情发生在哪里" note="好知道归哪里管。" />],
    ],
  },
  {
    name: 'Panes 左右两栏',
    states: [
      [
        '手机上一栏接一栏',
        <Panes
          key="p"
          names={{ known: '案情和来往', mine: '我来办' }}
          head={<Intro title="讨要工资" />}
          known="左边是知道的"
          mine="右边是我写的"
          bar={
            <Button id="bar-button" onPress={nothing}>
              发出
            </Button>
          }
        />,
      ],
    ],
  },
  { name: 'Banner 横条', states: [['没有网', <Banner key="b">没有网，下面是 09:41 看到的</Banner>]] },
  { name: 'Urgent 有危险', states: [['总在一处', <Urgent key="u" />]] },
  { name: 'TabBar 四处', states: [['在首页', <TabBar key="t" here="home" />]] },
  { name: 'Sheet 盖在上面的', states: [['点开看', <Sheets key="s" />]] },
  {
    name: 'Ask 说事',
    states: [
      ['空', <Ask key="a" {...ways} />],
      ['有没写完的', <Ask key="b" {...ways} draft={{ label: '接着写 09:38 那件', onPress: nothing }} />],
    ],
  },
  {
    name: 'Doors 三扇门',
    states: [
      [
        '三扇',
        <Doors
          key="d"
          doors={[
            { id: 'g-1', name: '法律咨询', note: '问律师', icon: 'ask', onPress: nothing },
            { id: 'g-2', name: '法律援助', note: '免费请律师', icon: 'aid', onPress: nothing },
            { id: 'g-3', name: '信访代办', note: '有人替您跑', icon: 'errand', onPress: nothing },
          ]}
        />,
      ],
    ],
  },
];
