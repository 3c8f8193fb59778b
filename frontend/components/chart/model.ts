// named this way, ApexCharts does not become an import of every page that knows its types
export type ApexOptions = import('apexcharts').ApexOptions;

/** What the server sends: the JSON of the Java records of `vn.chiso.base.chart`. */
export type MarkStyle =
  | 'FULL'
  | 'QUALIFIED'
  | 'COMPUTED'
  | 'CONFLICT'
  | 'RANGE'
  | 'JOINT'
  | 'SAMPLE'
  | 'SINGLE'
  | 'DRAFT'
  | 'ZERO'
  | 'CONTEXT';

export interface Part {
  value: number;
  text: string;
}

export interface Mark {
  key: string;
  label: string;
  value: number | null;
  low: number | null;
  high: number | null;
  style: MarkStyle;
  text: string;
  sentence: string;
  target: number | null;
  note: string;
  parts: Part[];
}

export interface Axis {
  format: string;
  suffix: string;
  min: number | null;
  max: number | null;
}

export interface BarModel {
  kind: 'BAR' | 'RANGE';
  label: string;
  axis: Axis;
  blocks: { heading: string; marks: Mark[] }[];
  /** Levels that all bars are seen against; bands have none. */
  guides?: Guide[];
}

export type MarkerShape = 'CIRCLE' | 'SQUARE' | 'DIAMOND' | 'TRIANGLE' | 'CROSS';

export interface Series {
  name: string;
  shape: MarkerShape;
  joined: boolean;
  context: boolean;
  points: { x: number; mark: Mark; alone: boolean }[];
}

export interface LineModel {
  kind: 'LINE';
  label: string;
  axis: Axis;
  firstYear: number;
  lastYear: number;
  series: Series[];
  /** What is said of several whole years together, first and last included. */
  spans: { from: number; to: number; mark: Mark }[];
  annotations: { from: number; to: number | null; label: string }[];
}

export interface HeatmapModel {
  kind: 'HEATMAP';
  label: string;
  axis: Axis;
  columns: string[];
  rows: { name: string; cells: Mark[] }[];
}

/** A dashed line at one value of an axis, with its words. */
export interface Guide {
  at: number;
  label: string;
}

export interface Measure {
  name: string;
  axis: Axis;
  guides: Guide[];
}

export interface ScatterModel {
  kind: 'SCATTER';
  label: string;
  x: Measure;
  y: Measure;
  /** The value of a mark is its place upwards. */
  dots: { x: number; mark: Mark }[];
}

export interface Change {
  name: string;
  context: boolean;
  before: Mark | null;
  after: Mark | null;
}

export interface SlopeModel {
  kind: 'SLOPE';
  label: string;
  axis: Axis;
  before: string;
  after: string;
  changes: Change[];
  guides: Guide[];
}

export interface Outline {
  name: string;
  shape: MarkerShape;
  context: boolean;
  /** One for each spoke. */
  marks: Mark[];
}

export interface RadarModel {
  kind: 'RADAR';
  label: string;
  axis: Axis;
  spokes: string[];
  outlines: Outline[];
}

export interface StripModel {
  kind: 'STRIP';
  label: string;
  axis: Axis;
  guides: Guide[];
  marks: Mark[];
}

export type ChartModel =
  | BarModel
  | LineModel
  | HeatmapModel
  | ScatterModel
  | SlopeModel
  | RadarModel
  | StripModel;

/** Where ApexCharts put the plot area, in pixels of its own SVG. */
export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The place of one mark that can be focused and clicked, in pixels of the host. */
export interface Spot extends Frame {
  mark: Mark;
  title: string;
}

/** How one model is drawn: ApexCharts gives axes, grid and plain shapes, `draw` adds the marks it has no words for. */
export interface Plot {
  width: number;
  height: number;
  /** Marks side by side in a row, for the arrow keys; 1 when they form one list. */
  columns: number;
  /** Whether a focus ring lies under the drawing (rows) or above it (points and cells). */
  layer: 'under' | 'over';
  options: ApexOptions;
  draw(frame: Frame): Drawing;
}

/** What is added to the drawing of ApexCharts: `nodes` above it, `ground` below it, and the places of the marks. */
export interface Drawing {
  nodes: SVGElement[];
  ground?: SVGElement[];
  spots: Spot[];
}
