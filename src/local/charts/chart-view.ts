import {
  createElement,
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  useEffect,
  useReducer,
} from 'react';
import { HANDLES } from './chart-drag';
import type { ChartLayer } from './chart-layer';

/** One chart over the cells. Whoever has the focus is the selected one: its frame and handles show (page.css). */
export function ChartView({ id, layer }: { id: string; layer: ChartLayer }) {
  const [, again] = useReducer((count: number) => count + 1, 0);
  useEffect(() => layer.onRedraw(id, again), [layer, id]);
  const drawn = layer.draw(id);
  if (!drawn) return null;
  const { chart, svg } = drawn;
  const { hands, ink } = layer;
  return createElement(
    'div',
    {
      role: 'img',
      'aria-label': chart.title.text ?? chart.name,
      'data-chart': chart.name,
      tabIndex: 0,
      style: { outlineColor: ink.line, background: ink.paper },
      onPointerDown: (event: PointerEvent<HTMLElement>) =>
        hands.press(id, event.nativeEvent, event.currentTarget),
      onKeyDown: (event: KeyboardEvent) => hands.key(id, event.nativeEvent),
      onFocus: (event: FocusEvent<HTMLElement>) => hands.select(id, event.currentTarget),
    },
    createElement('div', { dangerouslySetInnerHTML: { __html: svg } }),
    ...HANDLES.map((handle) => createElement('span', { key: handle, 'data-handle': handle })),
  );
}
