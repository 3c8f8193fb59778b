import type { ApexOptions } from './model';
import type { Pen } from './svg';

/** What all charts share: no animation, toolbar, legend, tooltip or hover paint, and colours already resolved. */
export function baseOptions(type: 'bar' | 'line' | 'heatmap' | 'radar', height: number, pen: Pen): ApexOptions {
  const quiet = { filter: { type: 'none' } };
  return {
    chart: {
      type,
      height,
      width: '100%',
      background: 'transparent',
      fontFamily: pen.family,
      foreColor: pen.palette.text2,
      parentHeightOffset: 0,
      redrawOnParentResize: false,
      redrawOnWindowResize: false,
      animations: { enabled: false },
      toolbar: { show: false },
      zoom: { enabled: false },
      selection: { enabled: false },
    },
    fill: { opacity: 1 },
    dataLabels: { enabled: false },
    legend: { show: false },
    tooltip: { enabled: false },
    states: { hover: quiet, active: quiet } as ApexOptions['states'],
    grid: { borderColor: pen.palette.softLine },
  };
}

// Room that ApexCharts 4.7.0 always keeps around a grid whose axis labels are hidden.
const KEPT = { top: 30, bottom: 15, left: 10, right: 0 };

/** Padding with which the plot area ends exactly so many pixels inside the drawing. */
export function gridPadding(wanted: typeof KEPT): typeof KEPT {
  return {
    top: wanted.top - KEPT.top,
    bottom: wanted.bottom - KEPT.bottom,
    left: wanted.left - KEPT.left,
    right: wanted.right - KEPT.right,
  };
}

/** An axis that only scales: its labels are written with the marks, in the type of the page. */
export const bareAxis = {
  labels: { show: false },
  axisBorder: { show: false },
  axisTicks: { show: false },
  crosshairs: { show: false },
  tooltip: { enabled: false },
};
