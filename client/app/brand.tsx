/** The console's name and sign. */
export const Brand = () => (
  <p className="brand">
    <img src="/icon.svg" alt="" width="28" height="28" />
    Handrail
  </p>
);
