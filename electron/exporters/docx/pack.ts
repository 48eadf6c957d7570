const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;

/** Date and time as a zip container keeps them: two seconds at a time, from 1980 on, without a zone. */
function dosTime(time: Date): { time: number; date: number } {
  const year = Math.min(2107, Math.max(1980, time.getUTCFullYear()));
  return {
    time: (time.getUTCHours() << 11) | (time.getUTCMinutes() << 5) | (time.getUTCSeconds() >> 1),
    date: ((year - 1980) << 9) | ((time.getUTCMonth() + 1) << 5) | time.getUTCDate(),
  };
}

/** Writes `time` (UTC) into every entry of a zip container, in place, so that its bytes depend on the contents alone. */
export function stampEntries(bytes: Uint8Array, time: Date): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const stamp = dosTime(time);
  let end = bytes.length - 22;
  while (end > 0 && view.getUint32(end, true) !== endOfDirectory) end -= 1;
  let at = view.getUint32(end + 16, true);
  while (at < end && view.getUint32(at, true) === directoryEntry) {
    const local = view.getUint32(at + 42, true);
    view.setUint16(at + 12, stamp.time, true);
    view.setUint16(at + 14, stamp.date, true);
    view.setUint16(local + 10, stamp.time, true);
    view.setUint16(local + 12, stamp.date, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}
