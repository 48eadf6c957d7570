/** What Windows allows in no name: signs, control characters, and the names of its old devices. */
const forbidden = /[<>:"/\\|?*\p{Cc}]+/gu;
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/iu;
/** Characters; with the folder before it a path of Windows stays below its limit. */
const longest = 120;

/** A title as the name of a file, without its ending: what no system allows is replaced, words are kept. Never empty. */
export function fileNameOf(title: string): string {
  const name = title
    .normalize("NFC")
    .replace(forbidden, "-")
    .replace(/\s+/gu, " ")
    .slice(0, longest)
    .toWellFormed()
    .replace(/^[\s.-]+|[\s.-]+$/gu, "");
  if (name === "") return "Xuyên Suốt";
  return device.test(name) ? `${name}-` : name;
}
