import { expect } from '@open-wc/testing';
import { distanceKm, rounded, type Point } from '../../src/logic/distance.js';

const at = (latitude: number, longitude: number): Point => ({ latitude, longitude });

/** The same by another way: the angle between two arrows from the middle of the Earth. */
function angleKm(a: Point, b: Point): number {
  const arrow = ({ latitude, longitude }: Point): number[] => {
    const [north, east] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
    return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
  };
  const [p, q] = [arrow(a), arrow(b)];
  const across = Math.hypot(
    ...[0, 1, 2].map((i) => p[(i + 1) % 3]! * q[(i + 2) % 3]! - p[(i + 2) % 3]! * q[(i + 1) % 3]!),
  );
  return (
    6371.0088 *
    Math.atan2(
      across,
      p.reduce((sum, x, i) => sum + x * q[i]!, 0),
    )
  );
}

describe('distanceKm', () => {
  for (const [way, a, b, km] of [
    ['nowhere', at(51.5, -0.12), at(51.5, -0.12), 0],
    ['one degree along the equator', at(0, 0), at(0, 1), 111.195],
    ['one degree to the north', at(60, 25), at(61, 25), 111.195],
    ['one degree to the east, far in the north', at(60, 25), at(60, 26), 55.597],
    ['over the date line', at(0, 179.5), at(0, -179.5), 111.195],
    ['from pole to pole', at(90, 0), at(-90, 77), 20_015.115],
    ['to the other side', at(12.34, 56.78), at(-12.34, -123.22), 20_015.115],
    ['from London to Paris', at(51.5074, -0.1278), at(48.8566, 2.3522), 343.556],
  ] as const) {
    it(`${way}: ${km} km`, () => expect(distanceKm(a, b)).to.be.closeTo(km, 0.01));
  }

  it('agrees with the angle between arrows, both ways', () => {
    for (let i = 0; i < 500; i++) {
      const [a, b] = [
        at(((i * 37) % 181) - 90, ((i * 91) % 361) - 180),
        at(((i * 53) % 181) - 90, ((i * 17) % 361) - 180),
      ];
      expect(distanceKm(a, b)).to.be.closeTo(angleKm(a, b), 1e-3);
      expect(distanceKm(a, b)).to.be.closeTo(distanceKm(b, a), 1e-9);
    }
  });
});

describe('rounded', () => {
  for (const [exact, near] of [
    [51.507351, 51.51],
    [-0.127758, -0.13],
    [-0.001, 0],
    [179.999, 180],
    [12, 12],
  ] as const) {
    it(`${exact} is ${near}`, () => expect(rounded(exact)).to.equal(near));
  }

  it('moves nobody by more than a kilometre', () => {
    for (const [north, east] of [
      [0.0049, 0.0049],
      [51.50499, -0.12501],
      [-33.995, 151.205],
    ] as const) {
      expect(distanceKm(at(north, east), at(rounded(north), rounded(east)))).to.be.below(1);
    }
  });
});
