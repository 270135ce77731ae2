import type { ButtonHTMLAttributes } from 'react';
import { Icon, type IconName } from './Icon.tsx';

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** What it does, in words: said by a screen reader, shown where the pointer rests. */
  readonly word: string;
  readonly icon: IconName;
  readonly size?: number;
  /** The key that does the same. */
  readonly keys?: string;
}

/** A button that is a mark only. */
export function IconButton({ word, icon, size, keys, className, ...button }: IconButtonProps) {
  return (
    <button
      type="button"
      {...button}
      className={className ? `ib ${className}` : 'ib'}
      aria-label={word}
      title={keys ? `${word} ${keys}` : word}
    >
      <Icon name={icon} size={size} />
    </button>
  );
}
