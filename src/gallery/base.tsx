import { View } from '@tarojs/components';
import { Button, Pair } from '../components/base/Button';
import { Icon, type IconName } from '../components/base/Icon';
import { Key } from '../components/base/Key';
import { Link } from '../components/base/Link';
import { Way } from '../components/base/Way';
import { Desk } from '../components/frame/desk';
import icons from '../components/look/icons.json';
import { nothing, type Specimen } from './Specimen';

// `icons.json` is where the type comes from: its keys are the names.
const names = Object.keys(icons) as IconName[];

export const base: readonly Specimen[] = [
  {
    name: 'Key 键',
    states: [
      [
        '办公桌上，在按钮里',
        <Desk.Provider key="at" value={{ rail: null }}>
          <Button id="with-key" onPress={nothing}>
            打开 <Key>↵</Key>
          </Button>
        </Desk.Provider>,
      ],
      [
        '手机上没有',
        <Button key="not" variant="line" onPress={nothing}>
          打开 <Key>↵</Key>
        </Button>,
      ],
    ],
  },
  {
    name: 'Way 有地址的链接',
    states: [
      [
        '可以在新标签页里打开',
        <Way key="w" className="pressable link" href="/pages/home/index" onPress={nothing}>
          看这件事
        </Way>,
      ],
    ],
  },
  {
    name: 'Button 按钮',
    states: [
      [
        '主要的一个',
        <Button id="first-button" key="main" onPress={nothing}>
          发出
        </Button>,
      ],
      [
        '正在发',
        <Button key="busy" loading busy="正在发……" onPress={nothing}>
          发出
        </Button>,
      ],
      [
        '还不能按，说差什么',
        <Button key="missing" missing="先说说是什么事" onPress={nothing}>
          发出
        </Button>,
      ],
      [
        '不能按',
        <Button key="off" disabled onPress={nothing}>
          发出
        </Button>,
      ],
      [
        '第二',
        <Button key="second" variant="secondary" icon="save" onPress={nothing}>
          存成图片
        </Button>,
      ],
      [
        '线',
        <Button key="line" variant="line" onPress={nothing}>
          再改改
        </Button>,
      ],
      [
        '链接',
        <Button key="link" variant="link" onPress={nothing}>
          用编号找
        </Button>,
      ],
      [
        '毁掉东西',
        <Button key="danger" variant="danger" onPress={nothing}>
          删掉草稿
        </Button>,
      ],
    ],
  },
  {
    name: 'Pair 并排',
    states: (['last', 'first', 'none'] as const).map((wide) => [
      wide,
      <Pair key={wide} wide={wide}>
        <Button variant="line" onPress={nothing}>
          还没有
        </Button>
        <Button onPress={nothing}>解决了</Button>
      </Pair>,
    ]),
  },
  {
    name: 'Link 链接',
    states: [
      [
        '往前走',
        <Link key="on" after="right" onPress={nothing}>
          全部 3 件
        </Link>,
      ],
      [
        '就地做',
        <Link key="acts" acts icon="speak" onPress={nothing}>
          读给我听
        </Link>,
      ],
      [
        '安静',
        <Link key="quiet" quiet icon="place" after="down" onPress={nothing}>
          集宁区
        </Link>,
      ],
    ],
  },
  {
    name: 'Icon 图标',
    states: [
      [
        `${names.length} 个`,
        <View key="icons" className="ways">
          {names.map((name) => (
            <Icon key={name} name={name} />
          ))}
        </View>,
      ],
    ],
  },
];
