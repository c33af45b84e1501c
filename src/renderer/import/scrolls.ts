/** For a region that scrolls and holds nothing else to focus: arrow keys move it once it has the focus. */
export const SCROLLS = { tabIndex: 0 } as const;
