import { AreaPicker } from '../components/ask/AreaPicker';
import { Checkbox } from '../components/ask/Checkbox';
import { ChipChoice, Chips } from '../components/ask/Chips';
import { ChoiceList } from '../components/ask/ChoiceList';
import { FieldError } from '../components/ask/Field';
import { Lines } from '../components/ask/Lines';
import { OrganisationPicker } from '../components/ask/OrganisationPicker';
import { PickBox } from '../components/ask/PickBox';
import { PickOne } from '../components/ask/PickOne';
import { Progress, Ways } from '../components/ask/Question';
import { TextArea } from '../components/ask/TextArea';
import { TextField } from '../components/ask/TextField';
import { TimeField } from '../components/ask/TimeField';
import { nothing, type Specimen } from './Specimen';

const topics = [
  { value: 'wages', label: '讨要工资' },
  { value: 'injury', label: '工伤' },
  { value: 'unsure', label: '说不准' },
] as const;
const explained = [
  { value: 'self', label: '我自己', note: '您就是要请律师的人' },
  { value: 'family', label: '替家里人', note: '孩子、老人或者不方便的家人' },
] as const;
const text = { onChange: nothing, maxLength: 100 };
const places = [{ title: '旗县', areas: [{ code: '1', name: '集宁区' }] }];
const organisations = {
  ...{ kinds: [{ value: 'bureau', label: '司法局' }], kind: 'bureau', onKind: nothing, levels: places },
  ...{ onPlace: nothing, onRetry: nothing, value: '', onPick: nothing },
  words: { kind: '哪一类', none: '这里没有', elsewhere: '在别的地方', place: '地方' },
};

export const ask: readonly Specimen[] = [
  {
    name: 'Progress 走到哪',
    states: [
      ['第一步', <Progress key="1" part={1} of={4} label="第 1 步，共 4 步" />],
      ['存下了', <Progress key="3" part={3} of={4} label="第 3 步，共 4 步" saved="已存在这部手机" />],
    ],
  },
  {
    name: 'TextField 一行字',
    states: [
      ['空', <TextField key="a" id="g-empty" label="住在哪里" hint="写到村或者小区" value="" {...text} />],
      ['写好了', <TextField key="b" id="g-full" label="住在哪里" value="集宁区新体路" {...text} />],
      [
        '不对',
        <TextField
          key="c"
          id="g-wrong"
          label="电话"
          value="1390000"
          error="电话少了 4 位，一共要 11 位"
          {...text}
        />,
      ],
      ['已定', <TextField key="d" id="g-fixed" label="姓名" value="樊秀兰" disabled {...text} />],
      ['可以不填', <TextField key="e" id="g-free" label="身份证号" optional value="" {...text} />],
    ],
  },
  {
    name: 'TextArea 一段话',
    states: [
      ['空', <TextArea key="a" id="g-story" label="说说是什么事" value="" {...text} maxLength={2000} />],
      [
        '快写满',
        <TextArea key="b" id="g-long" label="说说是什么事" value="老板欠我四个月工资。" {...text} />,
      ],
      ['太长', <TextArea key="c" id="g-over" label="说说是什么事" value={'很长。'.repeat(40)} {...text} />],
    ],
  },
  {
    name: 'TimeField 日子',
    states: [
      ['没选', <TimeField key="a" id="g-day" of="date" label="哪一天" value="" onChange={nothing} />],
      ['选了', <TimeField key="b" id="g-hour" of="time" label="几点" value="09:30" onChange={nothing} />],
    ],
  },
  {
    name: 'Lines 几行字',
    states: [
      [
        '有两行，还能加',
        <Lines
          key="lines"
          id="g-lines"
          label="缺的材料"
          lines={['欠条', '身份证复印件']}
          most={5}
          common={{ label: '常用', texts: ['工资条'] }}
          onChange={nothing}
        />,
      ],
    ],
  },
  {
    name: 'Ways 怎么说',
    states: [
      [
        '说、拍、附',
        <Ways
          key="ways"
          ways={[
            { id: 'g-speak', label: '接着说', icon: 'mic', onPress: nothing },
            { id: 'g-photo', label: '拍照', icon: 'camera', onPress: nothing },
            { id: 'g-clip', label: '文件', icon: 'clip', onPress: nothing },
          ]}
        />,
      ],
    ],
  },
  {
    name: 'ChoiceList 选一个',
    states: [
      ['没选', <ChoiceList key="a" id="g-whom" label="替谁申请" choices={explained} onPick={nothing} />],
      [
        '选了',
        <ChoiceList key="b" id="g-who" label="替谁办" value="self" choices={explained} onPick={nothing} />,
      ],
      [
        '不对',
        <ChoiceList
          key="c"
          id="g-no"
          label="替谁写"
          error="选一个就行"
          choices={explained}
          onPick={nothing}
        />,
      ],
    ],
  },
  {
    name: 'Chips 短的',
    states: [
      ['没选', <ChipChoice key="a" label="听起来是" choices={topics} onPick={nothing} />],
      ['选了', <ChipChoice key="b" label="是这一类" value="wages" choices={topics} onPick={nothing} />],
      ['现成的话', <Chips key="c" label="常用的话" texts={['请补充材料', '已经收到']} onPick={nothing} />],
    ],
  },
  {
    name: 'Checkbox 可选几个',
    states: [
      [
        '没选',
        <Checkbox key="a" checked={false} onChange={nothing}>
          享受低保
        </Checkbox>,
      ],
      [
        '选了',
        <Checkbox key="b" checked onChange={nothing}>
          享受低保
        </Checkbox>,
      ],
      [
        '要先同意',
        <Checkbox key="c" checked={false} error="同意了才能往下走" onChange={nothing}>
          我单独同意
        </Checkbox>,
      ],
      ['一句话说错在哪', <FieldError key="d" error="还没有选" />],
    ],
  },
  {
    name: 'PickOne 从很多里选',
    states: [
      ['没选', <PickOne key="a" id="g-one" label="哪个单位" choices={topics} onPick={nothing} />],
      ['选了', <PickOne key="b" label="哪一类事" value="injury" choices={topics} onPick={nothing} />],
      ['只是框', <PickBox key="c" label="地方" value="集宁区" onPress={nothing} />],
    ],
  },
  {
    name: 'AreaPicker 地方',
    states: [['一层', <AreaPicker key="a" id="g-area" label="在哪里" levels={places} onPick={nothing} />]],
  },
  {
    name: 'OrganisationPicker 单位',
    states: [
      [
        '有',
        <OrganisationPicker
          key="a"
          id="g-org"
          label="是哪个"
          found={{ at: 'ready', found: [topics[0]] }}
          {...organisations}
        />,
      ],
      [
        '没有',
        <OrganisationPicker
          key="b"
          id="g-none"
          label="是哪一个"
          found={{ at: 'ready', found: [] }}
          {...organisations}
        />,
      ],
    ],
  },
];
