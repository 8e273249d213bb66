import { useMemo } from 'react';
import type qrcode from 'qrcode-generator';
import { Image, View } from '@tarojs/components';
import { late, partOf, useComing } from '../base/late';
import './QrCode.scss';

/** What draws codes: a tenth of what a weak network may wait for, and most pages that can show one are left without it. */
const drawing = late(async () => (await import('qrcode-generator')).default);

/** Pixels of one square; the picture is then drawn as wide as the page allows. */
const square = 4;
/** Squares of white around it, as the standard asks (ISO/IEC 18004). */
const border = 4;

function picture(draw: typeof qrcode, text: string): string {
  // As small as the text allows; M can still be read with an eighth of it stained.
  const code = draw(0, 'M');
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

/** A text as a code to be scanned; its place is kept until it is drawn. */
export function QrCode({ text, label, instead }: QrCodeProps) {
  const draw = partOf(useComing(drawing));
  const src = useMemo(() => instead ?? (draw && picture(draw, text)), [draw, text, instead]);
  // Said in each platform's way.
  const name =
    process.env.TARO_ENV === 'weapp' ? { role: 'img', 'aria-label': label } : { nativeProps: { alt: label } };
  return (
    <View className="qr-code">
      {src === undefined ? (
        <View className="qr-code-picture qr-code-coming" role="img" aria-label={label} />
      ) : (
        <Image className="qr-code-picture" src={src} mode="widthFix" {...name} />
      )}
    </View>
  );
}
