import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import './Card.scss';

interface CardProps {
  title?: string;
  children: ReactNode;
}

/** A sheet on the page, about one thing. */
export function Card({ title, children }: CardProps) {
  return (
    <View className="card">
      {title && <Heading>{title}</Heading>}
      {children}
    </View>
  );
}

/** The title of a part of the page. */
export function Heading({ children }: { children: ReactNode }) {
  return (
    <View className="heading" role="heading" aria-level={2}>
      {children}
    </View>
  );
}
