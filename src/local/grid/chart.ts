/** Kinds of charts that are drawn. */
export const CHART_TYPES = [
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'Line',
  'LineMarkers',
  'LineStacked',
  'Area',
  'AreaStacked',
  'Pie',
  'Doughnut',
  'Funnel',
] as const;
export type ChartType = (typeof CHART_TYPES)[number];

/** Kinds whose categories stand at the left and whose bars lie. */
export const lies = (type: ChartType): boolean => type.startsWith('Bar') || type === 'Funnel';
/** Kinds of one ring or disc, without axes. */
export const isRound = (type: ChartType): boolean => type === 'Pie' || type === 'Doughnut';
/** Kinds that series of one chart may mix, as columns under a line. */
export const mixes = (type: ChartType): boolean => !lies(type) && !isRound(type);
export const isLine = (type: ChartType): boolean => type.startsWith('Line');
export const isArea = (type: ChartType): boolean => type.startsWith('Area');
export const isStacked = (type: ChartType): boolean => type.includes('Stacked');

/** Excel's names of dashed lines. */
export const LINE_STYLES = [
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'RoundDot',
  'Grey25',
  'Grey50',
  'Grey75',
] as const;
export type LineStyle = (typeof LINE_STYLES)[number];

/** Excel's names of the marks on a line. */
export const MARKERS = [
  'Automatic',
  'None',
  'Square',
  'Diamond',
  'Triangle',
  'X',
  'Star',
  'Dot',
  'Dash',
  'Circle',
  'Plus',
] as const;
export type MarkerStyle = (typeof MARKERS)[number];

export const TICK_LABELS = ['NextToAxis', 'None', 'High', 'Low'] as const;
export type TickLabels = (typeof TICK_LABELS)[number];

export interface ChartFont {
  readonly color?: string;
  readonly size?: number;
  readonly bold?: boolean;
}
export interface ChartLabels {
  readonly showValue?: boolean;
  readonly showCategoryName?: boolean;
  readonly showSeriesName?: boolean;
  /** the share of the whole, of pies */
  readonly showPercentage?: boolean;
  readonly separator?: string;
  readonly position?: string;
  readonly numberFormat?: string;
  readonly font?: ChartFont;
}
/** One row of numbers. Its cells are kept by names, so that they follow inserted rows, renamed and copied sheets. */
export interface ChartSeries {
  readonly key: string;
  /** a fixed name; where it is absent, the cell that heads the numbers has it */
  readonly name?: string;
  /** #RRGGBB, or none: drawn without fill */
  readonly fill?: string;
  readonly line?: string;
  /** points */
  readonly lineWeight?: number;
  readonly lineStyle?: LineStyle;
  readonly marker?: {
    readonly style?: MarkerStyle;
    /** points */
    readonly size?: number;
    readonly fill?: string;
    readonly line?: string;
  };
  readonly smooth?: boolean;
  /** drawn in another way than the chart: a line over columns */
  readonly type?: ChartType;
  /** measured by the second value axis, at the right */
  readonly secondary?: boolean;
  readonly points: Readonly<Record<number, { readonly fill?: string; readonly label?: boolean }>>;
  readonly labels?: ChartLabels;
  /** per cent of a bar's width */
  readonly gapWidth?: number;
  readonly overlap?: number;
}
export interface ChartAxis {
  readonly visible: boolean;
  readonly gridlines: boolean;
  readonly reversed: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly majorUnit?: number;
  readonly numberFormat?: string;
  readonly title?: string;
  readonly titleFont?: ChartFont;
  readonly font?: ChartFont;
  /** colours; none: not drawn */
  readonly line?: string;
  readonly gridline?: string;
  readonly tickLabels?: TickLabels;
  /** every how many categories one is named */
  readonly labelSpacing?: number;
}
/** A chart as plain data: it stands in the store under `charts/<sheet>`. Pixels. */
export interface Chart {
  readonly id: string;
  /** its cells' names begin with it */
  readonly key: string;
  readonly name: string;
  readonly type: ChartType;
  /** distance of the chart's edges from those of the cells it stands over, inwards */
  readonly insets: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
  readonly title: { readonly visible: boolean; readonly text?: string; readonly font?: ChartFont };
  readonly legend: { readonly visible: boolean; readonly position: string; readonly font?: ChartFont };
  readonly category: ChartAxis;
  readonly value: ChartAxis;
  /** the second value axis, there as soon as a series is measured by it or somebody has changed it */
  readonly secondary?: ChartAxis;
  readonly fill?: string;
  readonly series: readonly ChartSeries[];
}
export const AXIS: ChartAxis = { visible: true, gridlines: false, reversed: false };
export type CellsPart = 'values' | 'categories' | 'head';
