import { useMemo } from 'react';
import qrcode from 'qrcode-generator';
import { Image, View } from '@tarojs/components';
import './QrCode.scss';

/** Pixels of one square; the picture is then drawn as wide as the page allows. */
const square = 4;
/** Squares of white around it, as the standard asks (ISO/IEC 18004). */
const border = 4;

function picture(text: string): string {
  // As small as the text allows; M can still be read with an eighth of it stained.
  const code = qrcode(0, 'M');
  code.addData(text, 'Byte');
  code.make();
  return code.createDataURL(square, square * border);
}

type QrCodeProps = {
  text: string;
  label: string;
  /** Another picture that leads to the same, such as WeChat's own. */
  instead?: string | undefined;
};

/** A text as a code to be scanned. */
export function QrCode({ text, label, instead }: QrCodeProps) {
  const src = useMemo(() => instead ?? picture(text), [text, instead]);
  // Said in each platform's way.
  const name =
    process.env.TARO_ENV === 'weapp' ? { role: 'img', 'aria-label': label } : { nativeProps: { alt: label } };
  return (
    <View className="qr-code">
      <Image className="qr-code-picture" src={src} mode="widthFix" {...name} />
    </View>
  );
}
