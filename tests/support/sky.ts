import { dayOf } from '../../functions/domain/clocks/day';

/**
 * When the moon is new and where the sun stands, to check the lunar days and 清明 of the years to come (GB/T 33661-2017:
 * a month begins on the day of the new moon in China's time; 清明 is when the sun comes to 15°). The series are those of
 * J. Meeus, Astronomical Algorithms, chapters 25 and 49: new moons to half a minute, the sun to a quarter of an hour.
 */

const sine = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);

/** From dynamical to civil time: about seventy-two seconds in these decades. */
const slowness = 72_000;
const epoch = 2_440_587.5;
const msPerDay = 86_400_000;

/** Amplitude in days; multiples of the sun's anomaly, the moon's, and the moon's argument of latitude. */
const moonTerms: readonly (readonly [number, number, number, number])[] = [
  [-0.4072, 0, 1, 0],
  [0.17241, 1, 0, 0],
  [0.01608, 0, 2, 0],
  [0.01039, 0, 0, 2],
  [0.00739, -1, 1, 0],
  [-0.00514, 1, 1, 0],
  [0.00208, 2, 0, 0],
  [-0.00111, 0, 1, -2],
  [-0.00057, 0, 1, 2],
  [0.00056, 1, 2, 0],
  [-0.00042, 0, 3, 0],
  [0.00042, 1, 0, 2],
  [0.00038, 1, 0, -2],
  [-0.00024, -1, 2, 0],
];

/** Amplitude in millionths of a day, phase, and motion: the planets. */
const planetTerms: readonly (readonly [number, number, number])[] = [
  [325, 299.77, 0.107408],
  [165, 251.88, 0.016321],
  [164, 251.83, 26.651886],
  [126, 349.42, 36.412478],
  [110, 84.66, 18.206239],
];

/** The moment of a new moon, in milliseconds; 0 is that of 6 January 2000. */
function newMoonAt(count: number): number {
  const century = count / 1236.85;
  const squared = century * century;
  const eccentricity = 1 - 0.002516 * century;
  const sun = 2.5534 + 29.1053567 * count;
  const moon = 201.5643 + 385.81693528 * count + 0.0107582 * squared;
  const latitude = 160.7108 + 390.67050284 * count - 0.0016118 * squared;
  const mean = 2_451_550.09766 + 29.530588861 * count + 0.00015437 * squared;
  const byMoon = moonTerms.map(
    ([size, ofSun, ofMoon, ofLatitude]) =>
      size * eccentricity ** Math.abs(ofSun) * sine(ofSun * sun + ofMoon * moon + ofLatitude * latitude),
  );
  const byPlanets = planetTerms.map(([size, phase, motion]) => size * 1e-6 * sine(phase + motion * count));
  const days = [...byMoon, ...byPlanets].reduce((sum, term) => sum + term, mean);
  return (days - epoch) * msPerDay - slowness;
}

/** The days in China on which the moon is new, from January of one year to December of another. */
export function newMoonDays(fromYear: number, toYear: number): Set<string> {
  const first = Math.floor((fromYear - 2000) * 12.3685) - 1;
  const last = Math.ceil((toYear + 1 - 2000) * 12.3685) + 1;
  const counts = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return new Set(counts.map((count) => dayOf(new Date(newMoonAt(count)).toISOString())));
}

/** Where the sun stands at an instant, in degrees from the spring equinox. */
export function sunAt(at: string): number {
  const century = ((Date.parse(at) + slowness) / msPerDay + epoch - 2_451_545) / 36_525;
  const mean = 280.46646 + 36_000.76983 * century;
  const anomaly = 357.52911 + 35_999.05029 * century;
  const centre = 1.9146 * sine(anomaly) + 0.01999 * sine(2 * anomaly) + 0.00029 * sine(3 * anomaly);
  const apparent = mean + centre - 0.00569 - 0.00478 * sine(125.04 - 1934.136 * century);
  return ((apparent % 360) + 360) % 360;
}
