/** JSON that can stand in a `<script>` of a page: nothing in it ends the element, begins a comment or breaks a line of a script. */

/** What HTML would read as markup inside a script, and the line ends that JSON allows and older scripts do not. */
const unsafe = /[<>&\u2028\u2029]/g;

/** Gives the value as JSON with those characters escaped; properties that are `null` are left out. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => inner ?? undefined).replace(
    unsafe,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
