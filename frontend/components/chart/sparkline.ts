import { bareAxis, baseOptions } from './options';
import type { Plot, SparklineModel } from './model';
import { svg, type Pen } from './svg';

const HEIGHT = 28;

/** A line without axes; the last value is a dot, and so is one that stands alone between gaps. */
export function sparklinePlot(model: SparklineModel, width: number, pen: Pen): Plot {
  const values = model.marks.map((mark) => mark.value);
  const known = values.filter((value) => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const margin = (high - low || Math.abs(high) || 1) * 0.1;
  const [min, max] = [low - margin, high + margin];
  const base = baseOptions('line', HEIGHT, pen);
  return {
    width,
    height: HEIGHT,
    columns: 1,
    layer: 'over',
    options: {
      ...base,
      chart: { ...base.chart, sparkline: { enabled: true } },
      series: [{ name: model.label, data: values.map((y, x) => ({ x, y })) }] as ApexAxisChartSeries,
      colors: [pen.palette.bar],
      stroke: { width: 1.75, curve: 'straight' },
      markers: { size: 0, hover: { size: 0 } },
      grid: { padding: { left: 4, right: 4, top: 4, bottom: 4 } },
      xaxis: { ...bareAxis, type: 'numeric', min: 0, max: Math.max(1, values.length - 1) },
      yaxis: { ...bareAxis, min, max },
    },
    draw(frame) {
      const last = values.findLastIndex((value) => value !== null);
      const nodes = values.flatMap((value, i) => {
        const alone = (values[i - 1] ?? null) === null && (values[i + 1] ?? null) === null;
        if (value === null || (i !== last && !alone)) {
          return [];
        }
        const cx = frame.x + (i / Math.max(1, values.length - 1)) * frame.width;
        const cy = frame.y + frame.height - ((value - min) / (max - min)) * frame.height;
        return [svg('circle', { cx, cy, r: i === last ? 2.75 : 1.75, fill: pen.palette.bar })];
      });
      return { nodes, spots: [] };
    },
  };
}
