/**
 * The point at which a smooth function of a few variables is least, by the simplex of Nelder and Mead (Computer Journal 7,
 * 1965) with their coefficients: deterministic, without derivatives. A rough search is followed by finer ones from the
 * point it found, since a simplex may collapse on its way, until one brings nothing more.
 */
export function minimise(value: (point: readonly number[]) => number, start: readonly number[]): number[] {
  let best = search(value, start, 0.5, 1e-3);
  for (let restart = 0; restart < 8; restart++) {
    const finer = search(value, best.point, 0.02, 1e-7);
    const gained = best.value - finer.value;
    best = finer;
    if (!(gained > Math.abs(best.value) * 1e-9)) break;
  }
  return best.point;
}

interface Vertex {
  readonly point: number[];
  readonly value: number;
}

const mostSteps = 1000;

/** One simplex from `start`, its sides `step` long, until its corners are within `tolerance` of each other. */
function search(
  value: (point: readonly number[]) => number,
  start: readonly number[],
  step: number,
  tolerance: number,
): Vertex {
  const vertex = (point: number[]): Vertex => {
    const found = value(point);
    return { point, value: found === found ? found : Infinity };
  };
  const size = start.length;
  const corners = [
    vertex([...start]),
    ...start.map((_, axis) => vertex(start.map((at, index) => (index === axis ? at + step : at)))),
  ];
  for (let count = 0; count < mostSteps; count++) {
    corners.sort((one, other) => one.value - other.value);
    const best = corners[0];
    const worst = corners[size];
    if (corners.every(({ point }) => isNear(point, best.point, tolerance))) break;
    const others = corners.slice(0, size);
    const centre = best.point.map(
      (_, axis) => others.reduce((sum, { point }) => sum + point[axis], 0) / size,
    );
    const along = (by: number): Vertex =>
      vertex(centre.map((at, axis) => at + by * (at - worst.point[axis])));
    const reflected = along(1);
    if (reflected.value < best.value) {
      const expanded = along(2);
      corners[size] = expanded.value < reflected.value ? expanded : reflected;
    } else if (reflected.value < corners[size - 1].value) {
      corners[size] = reflected;
    } else {
      const contracted = along(reflected.value < worst.value ? 0.5 : -0.5);
      if (contracted.value < Math.min(worst.value, reflected.value)) corners[size] = contracted;
      else
        for (let index = 1; index <= size; index++)
          corners[index] = vertex(corners[index].point.map((at, axis) => (at + best.point[axis]) / 2));
    }
  }
  return corners.reduce((least, corner) => (corner.value < least.value ? corner : least));
}

function isNear(point: readonly number[], other: readonly number[], tolerance: number): boolean {
  return point.every((at, axis) => Math.abs(at - other[axis]) <= tolerance);
}
