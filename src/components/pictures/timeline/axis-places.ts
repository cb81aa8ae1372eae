/** Places on an axis from 0 to 1, in the units of a drawing whose text may run either way. */
import { directionOf } from '../../../strings/index.ts';
import type { Label } from './ticks.ts';

/** For a dossier in the language: the axis runs as its text does. */
export function axisPlaces(language: string): AxisPlaces {
  const isMirrored = directionOf(language) === 'rtl';
  const along = (place: number) => (isMirrored ? 1 - place : place);
  const x = (place: number) => `${Math.round(along(place) * 1000) / 10}%`;
  return {
    x,
    thousandths: (place) => Math.round(along(place) * 1000),
    labelX: (label) => (label.edge === 'none' ? x(label.x) : x(label.edge === 'start' ? 0 : 1)),
  };
}

interface AxisPlaces {
  x: (place: number) => string;
  /** In thousandths of the width. */
  thousandths: (place: number) => number;
  /** A label that would leave the axis stands at its end. */
  labelX: (label: Label) => string;
}
