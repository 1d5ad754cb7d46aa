/** Information sessions and bookings, for the public. */
export const sessionsFr = {
  title: "Séances d’information",
  places: "{count, plural, =0 {Complet} one {Il reste 1 place.} other {Il reste # places.}}",
};
