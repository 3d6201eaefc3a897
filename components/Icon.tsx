/** Line drawings on a grid of 24, drawn with the text's colour. */
const paths = {
  close: 'M6 6l12 12M18 6L6 18',
  appearance: 'M3 18L8.5 5 14 18M5 14h7M15.5 18l3-7 3 7M16.6 15.5h3.8',
  back: 'M15 5l-7 7 7 7',
  forward: 'M9 5l7 7-7 7',
  save: 'M12 4v11m-4.5-4.5L12 15l4.5-4.5M5 20h14',
} as const;

export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.8"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
