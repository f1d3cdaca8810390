/** Degrees. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** The mean radius of the Earth, in km. */
const RADIUS = 6371.0088;

/** Kilometres as the crow flies, on a round Earth: right to half a percent. */
export function distanceKm(a: Point, b: Point): number {
  const height = haversine(b.latitude - a.latitude);
  const width = haversine(b.longitude - a.longitude);
  const share = height + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * width;
  return 2 * RADIUS * Math.asin(Math.sqrt(Math.min(1, share))); // rounding may pass 1 for antipodes
}

/** A visitor's coordinate to 2 decimals, about a kilometre: near enough for a list, not for a door. */
export const rounded = (coordinate: number): number => Math.round(coordinate * 100) / 100 + 0; // never -0

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const haversine = (degrees: number): number => Math.sin(radians(degrees) / 2) ** 2;
