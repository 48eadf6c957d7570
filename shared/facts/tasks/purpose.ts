/** What bodies do together, behind their names: "… các lực lượng chức năng trong công tác tuyên truyền". */
const purpose =
  /\s+trong\s+(?:công tác|việc|triển khai|quá trình|tổ chức|thực hiện|quản lý|xử lý|hoạt động|lĩnh vực)(?![A-Za-zÀ-ỿ])/u;

/** Where a list of bodies that begins at `start` ends: at `end`, or before the words that say what they do together. */
export function endOfNames(text: string, start: number, end: number): number {
  const found = purpose.exec(text.slice(start, end));
  return found ? start + found.index : end;
}
