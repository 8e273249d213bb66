import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import './Tags.scss';

/** Tags side by side, above what they are about. */
export const Tags = ({ children }: { children: ReactNode }) => <View className="tags">{children}</View>;
