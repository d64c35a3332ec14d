import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { usePaneSettings } from './pane-settings';

/**
 * Moves the focus to a heading when its view replaces another, and again whenever `step` changes,
 * so that a screen reader says where the user is. The pane's first paint leaves the focus in the grid.
 */
export function useArrivalFocus<T extends HTMLElement>(
  enabled: boolean,
  step: unknown = undefined,
): RefObject<T | null> {
  const heading = useRef<T>(null);
  const { arrived } = usePaneSettings();
  const first = useRef(true);
  useEffect(() => {
    const wanted = enabled && (arrived || !first.current);
    first.current = false;
    if (wanted) heading.current?.focus();
  }, [enabled, arrived, step]);
  return heading;
}
