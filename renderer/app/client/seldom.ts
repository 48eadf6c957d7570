/** So long after one time the next of the same name waits (milliseconds). */
const quiet = 500;

/**
 * Lets what happens again and again be answered at once the first time and then only every half second, the last time
 * included: three hundred papers that come in ask for the list some dozens of times.
 */
export function seldom(answer: (name: string) => void): (name: string) => void {
  /** Names that were answered just now; true where they have come again since. */
  const answered = new Map<string, boolean>();
  const settle = (name: string): void => {
    const again = answered.get(name) === true;
    answered.delete(name);
    if (again) take(name);
  };
  const take = (name: string): void => {
    if (answered.has(name)) return void answered.set(name, true);
    answered.set(name, false);
    setTimeout(() => settle(name), quiet);
    answer(name);
  };
  return take;
}
