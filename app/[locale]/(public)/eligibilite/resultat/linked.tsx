/** A sentence whose web address can be followed; it is written out already, so paper does not repeat it. */
export function Linked({ children }: { readonly children: string }) {
  return (
    <span>
      {children.split(/(www\.[a-z0-9-]+\.[a-z]{2,})/).map((part, at) =>
        at % 2 === 0 ? (
          part
        ) : (
          <a key={part} href={`https://${part}`} data-written="">
            {part}
          </a>
        ),
      )}
    </span>
  );
}
