import { useEffect, useState } from 'react';
import type { Appearance } from './components/theme';

/** Whether Excel's theme is a light one (light, colourful) or a dark one (dark grey, black). Outside Office the system's setting decides. */
export function useAppearance(): Appearance {
  const [appearance, setAppearance] = useState(currentAppearance);
  useEffect(() => {
    const follow = () => setAppearance(currentAppearance());
    const system = typeof matchMedia === 'function' ? matchMedia('(prefers-color-scheme: dark)') : undefined;
    system?.addEventListener('change', follow);
    // hosts without an event of their own: look again whenever the user comes back to the pane
    window.addEventListener('focus', follow);
    const stop = onOfficeTheme(follow);
    return () => {
      system?.removeEventListener('change', follow);
      window.removeEventListener('focus', follow);
      stop();
    };
  }, []);
  return appearance;
}

function currentAppearance(): Appearance {
  if (!insideOffice()) {
    return typeof matchMedia === 'function' && matchMedia('(prefers-color-scheme: dark)').matches
      ? 'dark'
      : 'light';
  }
  const theme = Office.context.officeTheme;
  if (!theme) return 'light';
  if (typeof theme.isDarkTheme === 'boolean') return theme.isDarkTheme ? 'dark' : 'light';
  return isDark(theme.bodyBackgroundColor) ? 'dark' : 'light';
}

function insideOffice(): boolean {
  return typeof Office !== 'undefined' && Boolean(Office.context?.host ?? Office.context?.diagnostics);
}

/** `#262626` and the like, by the luminance the eye sees. */
export function isDark(color: string | undefined): boolean {
  const hex = /^#?([0-9a-f]{6})/i.exec(color ?? '')?.[1];
  if (!hex) return false;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/** Follows the host's theme where it tells of changes; hosts that do not know the event refuse it, and that is all right. */
function onOfficeTheme(listener: () => void): () => void {
  try {
    const event = Office.EventType.OfficeThemeChanged;
    Office.context.document.addHandlerAsync(event, listener);
    return () => Office.context.document.removeHandlerAsync(event, { handler: listener });
  } catch {
    return () => undefined;
  }
}
