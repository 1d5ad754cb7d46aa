/** Two stops joined: where one is, where one goes. Always beside the name. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 39 18" aria-hidden="true">
      <path className="way" d="M9 6h14v6H9Z" />
      <circle className="dot" cx="6" cy="9" r="5.5" />
      <circle className="hole" cx="30" cy="9" r="6.5" strokeWidth="4.5" />
    </svg>
  );
}
