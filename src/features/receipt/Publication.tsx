import { useEffect, useState } from 'react';
import { View } from '@tarojs/components';
import type { Published } from '../../../functions/contract/record/root';
import { Notice } from '../../components/states/Notice';
import { receiptWords } from '../../content/case/papers/receipt';
import { dayText } from '../../content/when';
import { useServer } from '../../services/server/server';

/** Where a genuine receipt stands in what was published. Without a network nothing is said: the signature holds alone. */
export function Publication({ text }: { text: string }) {
  const { call } = useServer();
  const [published, setPublished] = useState<Published | null>(null);
  useEffect(() => {
    let isHere = true;
    void call('checkReceipt', { query: { receipt: text } }).then((answer) => {
      if (isHere && answer.ok) setPublished(answer.reply.published);
    });
    return () => {
      isHere = false;
    };
  }, [call, text]);
  switch (published?.is) {
    case undefined:
      return null;
    case 'waiting':
      return <View className="note">{receiptWords.waiting}</View>;
    case 'included':
      return <View className="note">{receiptWords.included(dayText(published.root.day))}</View>;
    case 'contradicted':
      return <Notice tone="error">{receiptWords.contradicted}</Notice>;
  }
}
