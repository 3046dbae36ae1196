import '#client/ui/icon.css';

const paths = {
  octagon: <path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z M7.1 4v4.8h1.8V4z M7.1 10.2V12h1.8v-1.8z" fillRule="evenodd" />,
  triangle: <path d="M8 1.2 15.4 14.6H.6z M7.2 5.6v4.6h1.6V5.6z M7.2 11.3v1.6h1.6v-1.6z" fillRule="evenodd" />,
  ring: (
    <path
      d="M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13z M8 3.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9z"
      fillRule="evenodd"
    />
  ),
  dot: <circle cx="8" cy="8" r="6.5" />,
  half: <path d="M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13z M8 3.5v9a4.5 4.5 0 1 0 0-9z" fillRule="evenodd" />,
  down: <path d="M2.2 4.6 8 10.4l5.8-5.8 1.4 1.4L8 13.2.8 6z" />,
  arrow: <path d="M9 2.2 14.8 8 9 13.8l-1.4-1.4L11 9H1V7h10L7.6 3.6z" />,
  back: <path d="M7 2.2 1.2 8 7 13.8l1.4-1.4L5 9h10V7H5l3.4-3.4z" />,
  check: <path d="M13.4 2.8 15 4.2 6.2 14 1 8.8l1.5-1.5L6.1 11z" />,
  square: <path d="M1.5 1.5h13v13h-13z M11.3 4.6 6.6 9.8 4.5 7.7 3.2 9l3.5 3.4 6-6.6z" fillRule="evenodd" />,
  pause: <path d="M3 2h3.6v12H3z M9.4 2H13v12H9.4z" />,
  join: <path d="M2 1.4 8 7.2l6-5.8 1.3 1.5L9 9v6H7V9L.7 2.9z" />,
  cross: <path d="M3 1.6 8 6.6l5-5L14.4 3l-5 5 5 5-1.4 1.4-5-5-5 5L1.6 13l5-5-5-5z" />,
  clock: (
    <path
      d="M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z M8 3a5 5 0 1 0 0 10A5 5 0 0 0 8 3z M7.1 4.4h1.8v3.3l2.3 2.2-1.2 1.3-2.9-2.7z"
      fillRule="evenodd"
    />
  ),
  alarm: <path d="M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z M7.1 3.6v4.9l2.9 2.7 1.2-1.3-2.3-2.2V3.6z" fillRule="evenodd" />,
  phone: (
    <path d="M4.2 1 6.8 5 5.2 6.9c.8 1.6 2.3 3.1 3.9 3.9L11 9.2l4 2.6-.6 2.6c-.1.4-.5.6-.9.6C6.900 14.900 1.100 9.100 1 2.500c0-.4.2-.8.6-.9z" />
  ),
  person: (
    <path d="M8 1a3.6 3.6 0 1 1 0 7.200A3.600 3.600 0 0 1 8 1z M1.200 15c0-3.400 3-5.400 6.800-5.400s6.800 2 6.800 5.400z" />
  ),
} as const;

export type IconShape = keyof typeof paths;

/** A shape beside a word. It never stands alone, so it has no name. */
export const Icon = ({ shape }: { shape: IconShape }) => (
  <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    {paths[shape]}
  </svg>
);
