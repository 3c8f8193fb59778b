import { barPlot } from './bars';
import { heatmapPlot } from './heatmap';
import { linePlot } from './lines';
import { radarPlot } from './radar';
import { scatterPlot } from './scatter';
import { slopePlot } from './slope';
import type { ChartModel, Plot } from './model';
import { stripPlot } from './strip';
import type { Pen } from './svg';

/** How a model is drawn in `width` pixels; null when it has nothing to draw, since an empty chart is never shown. */
export function plotOf(model: ChartModel, width: number, pen: Pen): Plot | null {
  switch (model.kind) {
    case 'BAR':
    case 'RANGE':
      return model.blocks.some((block) => block.marks.length > 0) ? barPlot(model, width, pen) : null;
    case 'LINE':
      return model.series.some((series) => series.points.length > 0) ? linePlot(model, width, pen) : null;
    case 'HEATMAP':
      return model.rows.length > 0 && model.columns.length > 0 ? heatmapPlot(model, width, pen) : null;
    case 'SCATTER':
      return model.dots.length > 0 ? scatterPlot(model, width, pen) : null;
    case 'SLOPE':
      return model.changes.length > 0 ? slopePlot(model, width, pen) : null;
    case 'RADAR':
      return model.outlines.length > 0 ? radarPlot(model, width, pen) : null;
    case 'STRIP':
      return model.marks.length > 0 ? stripPlot(model, width, pen) : null;
  }
}
