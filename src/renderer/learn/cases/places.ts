/* What is open within the cases, as the address names it: a case of the program by its id, the rest by sort and id. */

export const WORK = 'work';
export const SUBMISSION = 'submission';
export const MAKE = 'make';

export const atWork = (id: string): string => `${WORK}/${id}`;
export const atSubmission = (id: string): string => `${SUBMISSION}/${id}`;

export function placeOf(at: string): { readonly sort: string; readonly id: string } {
  const [sort = '', ...rest] = at.split('/');
  return { sort, id: rest.join('/') };
}
