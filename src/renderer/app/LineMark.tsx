/** The program's mark: a line that runs through, from one open point to a reached one. */
export function LineMark({ size = 20 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" fill="none" aria-hidden style={{ flex: 'none' }}>
      <path d="M5 15h3.2c4.4 0-.6-9.6 5-10" stroke="var(--through)" strokeWidth="2" strokeLinecap="round" />
      <circle cx="3.8" cy="15" r="2.3" fill="var(--through)" />
      <circle cx="15.8" cy="5" r="2.3" stroke="var(--through)" strokeWidth="2" />
    </svg>
  );
}
