/** A record that an act left as it was, and why. */
export interface RowRefusal {
  name: string;
  message: string;
}
