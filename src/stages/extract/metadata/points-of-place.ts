import { ELSEWHERE, MARK } from './class-marks.ts';
import type { Heading } from './page-facts.ts';

/** How far the words stand from the headline, as points: a date stands right under it or just above. */
export function pointsOfPlace(at: number, headline: Heading | null): number {
  if (!headline) return at < 1500 ? 8 : 0;
  const distance = at - headline.at;
  if (distance >= 0) return distance < 350 ? 30 : distance < 900 ? 18 : distance < 3000 ? 6 : 2;
  return distance > -120 ? 24 : distance > -400 ? 12 : 0;
}

/** Beside the headline, a class that speaks of teasers or of a column weighs less than it does elsewhere. */
function pointsOfMarks(marks: number, at: number, headline: Heading | null): number {
  const beside = headline !== null && at > headline.at - 120 && at < headline.at + 350;
  const elsewhere = beside ? 12 : 30;
  const foreign = marks & ELSEWHERE & ~(headline?.marks ?? 0);
  let points = 0;
  if (marks & MARK.date) points += 24;
  else if (marks & MARK.meta) points += 12;
  if (foreign & MARK.comment) points -= 60;
  if (foreign & MARK.related) points -= elsewhere;
  if (foreign & MARK.sidebar) points -= elsewhere;
  if (foreign & MARK.navigation) points -= elsewhere - 4;
  // A site's head shows today's date.
  if (marks & ~(headline?.marks ?? 0) & MARK.header && !beside) points -= 16;
  if (foreign & MARK.footer) points -= 18;
  return points;
}

/** How likely words at a place of the page, with its marks, speak of the article: above 0 where something says so. */
export function pointsAt(at: number, marks: number, headline: Heading | null): number {
  return pointsOfPlace(at, headline) + pointsOfMarks(marks, at, headline);
}
