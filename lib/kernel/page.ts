/** What one page shows of a list: which page it is, of how many, and which rows stand on it. */
export interface PageOfList {
  readonly page: number;
  /** At least 1: an empty list has one empty page. */
  readonly pageCount: number;
  readonly skip: number;
  readonly take: number;
}

/** The page of a list that was asked for, or the nearest there is: a list that became shorter still shows its end. */
export function pageOf(total: number, asked: number, size: number): PageOfList {
  const pageCount = Math.max(1, Math.ceil(total / size));
  const page = Math.min(Math.max(1, asked), pageCount);
  return { page, pageCount, skip: (page - 1) * size, take: size };
}
