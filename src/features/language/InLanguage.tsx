import { useContext, type ReactNode } from 'react';
import { Text, View } from '@tarojs/components';
import { classes } from '../../components/base/classes';
import { pressable } from '../../components/base/pressable';
import { Danger } from '../../components/base/ways';
import { kindLines } from '../../content/kinds/lines';
import { numbersIn, type Pack } from '../../content/languages/pack';
import { hotline } from '../../content/places/hotline';
import { filingPages } from '../../routes';
import { dial } from '../../services/device/dial';
import { open } from '../../services/navigation';
import './InLanguage.scss';

const doors = ['consultation', 'legalAid', 'petition'] as const;

type BlockProps = {
  id?: string;
  role: 'link' | 'button';
  label: string;
  onPress: () => void;
  children: ReactNode;
};

/** Something that can be pressed: as wide as it has to be, in whichever direction lines run. */
const Block = ({ id, role, label, onPress, children }: BlockProps) => (
  <View
    {...(id !== undefined && { id })}
    role={role}
    aria-label={label}
    className="pressable language-block"
    {...pressable(onPress)}
  >
    {children}
  </View>
);

const Head = ({ children }: { children: ReactNode }) => (
  <View className="language-head" role="heading" aria-level={2}>
    {children}
  </View>
);

/** Figures stand upright, whichever way the lines run. */
const Figures = ({ children }: { children: string }) => <Text className="language-figures">{children}</Text>;

/**
 * Home, the phone book and what to do in danger, in another language. One that is written downwards runs from left to right, line
 * beside line, and is moved sideways; the frame around it stays as it is.
 */
export function InLanguage({ pack }: { pack: Pack }) {
  const danger = useContext(Danger);
  return (
    <View className={classes('language', pack.direction === 'vertical' && 'language-down')}>
      <View className="language-title" role="heading" aria-level={1}>
        {pack.title}
      </View>
      <View className="language-text">{pack.note}</View>
      {pack.state === 'draft' && <View className="language-draft">{pack.draft}</View>}
      <Block
        id="call-in-language"
        role="button"
        label={`${pack.call} ${hotline.number}`}
        onPress={() => dial(hotline.number)}
      >
        <View className="language-name">{pack.call}</View>
        <Figures>{hotline.number}</Figures>
      </Block>
      {doors.map((kind) => {
        const { name, note } = pack.doors[kind];
        return (
          <Block
            key={kind}
            id={`door-${kind}`}
            role="link"
            label={`${name}，${kindLines[kind].name}`}
            onPress={() => open(filingPages[kind].link())}
          >
            <View className="language-name">{name}</View>
            <View className="language-note">{note}</View>
            <View className="language-chinese">{kindLines[kind].name}</View>
          </Block>
        );
      })}
      <View className="language-note">{pack.inChinese}</View>
      <Head>{pack.phoneBook}</Head>
      {numbersIn(pack).map(({ number, name, when }) => (
        <Block key={number} role="button" label={`${name} ${number}，${when}`} onPress={() => dial(number)}>
          <View className="language-name">{name}</View>
          <View className="language-note">{when}</View>
          <Figures>{number}</Figures>
        </Block>
      ))}
      <Head>{pack.safety}</Head>
      <View className="language-text">{pack.safetyNote}</View>
      <View className="language-note">{pack.leaveNote}</View>
      {danger && (
        <Block id="leave-in-language" role="button" label={pack.leave} onPress={danger.leave.go}>
          <View className="language-name">{pack.leave}</View>
        </Block>
      )}
    </View>
  );
}
