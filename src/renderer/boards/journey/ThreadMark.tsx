/** The mark of the throughline: something leads on from here. */
export const ThreadMark = ({ size = 14 }: { readonly size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden>
    <path d="M1 11.5C6 11.5 8.5 4.5 15 4.5" fill="none" stroke="var(--through)" strokeWidth="1.75" strokeLinecap="round" />
    <circle cx="8.2" cy="8" r="2.4" fill="var(--through)" />
  </svg>
);
