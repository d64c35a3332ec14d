import type { ChartFont } from '../grid/chart';

/** The colours of a chart's words and lines where nobody has chosen others. */
export interface ChartInk {
  readonly text: string;
  readonly label: string;
  readonly line: string;
  readonly paper: string;
}
export const LIGHT_INK: ChartInk = { text: '#595959', label: '#404040', line: '#D9D9D9', paper: '#FFFFFF' };
export const DARK_INK: ChartInk = { text: '#D6D6D6', label: '#E6E6E6', line: '#4A4A4A', paper: '#242424' };

/** it goes into an attribute between double quotes */
export const FONT = "Calibri, Carlito, 'Segoe UI', sans-serif";
/** points → pixels */
export const px = (points: number): number => Math.round((points * 4) / 3);

/** A font as echarts has it. @param size points */
export function textStyle(font: ChartFont | undefined, color: string, size: number, bold = false): object {
  return {
    color: font?.color ?? color,
    fontSize: px(font?.size ?? size),
    fontWeight: (font?.bold ?? bold) ? 'bold' : 'normal',
    fontFamily: FONT,
  };
}

/** A fill as echarts has it. */
export const fillOf = (fill: string | undefined): string =>
  fill === undefined || fill === 'none' ? 'transparent' : fill;
