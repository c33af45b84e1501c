/** What a place on the plot stands for; both 1–5. */
export interface Ratings {
  readonly importance: number;
  readonly performance: number;
}

type PlaceOf = (performance: number, importance: number) => { readonly x: number; readonly y: number };

const RATINGS = [1, 2, 3, 4, 5];

/** The ratings whose place lies nearest to a point of the chart. */
export function nearestRating(placeOf: PlaceOf, x: number, y: number): Ratings {
  const nearest = (distance: (rating: number) => number): number =>
    RATINGS.reduce((best, rating) => (distance(rating) < distance(best) ? rating : best));
  return {
    importance: nearest((rating) => Math.abs(placeOf(3, rating).y - y)),
    performance: nearest((rating) => Math.abs(placeOf(rating, 3).x - x)),
  };
}
