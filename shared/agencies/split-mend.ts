import { actorNounAt, isDutyAt } from "./grammar/actors.ts";
import { wordsOf } from "./grammar/tokens.ts";
import { personAt } from "./grammar/vocabulary.ts";
import type { AgencyValue } from "./agency-value.ts";

const loose =
  /^(?:các|những|sở|ban|bộ|ngành|phòng|hội|huyện|quận|thị|thành phố|xã|phường|tỉnh|thôn|bản|ấp|cấp|đội|trạm|trường|tổ|cục|vụ|viện|cơ quan|đơn vị|tổ chức|đoàn|địa phương|doanh nghiệp|cá nhân|công|cán bộ|ubnd|hđnd|lực lượng|chủ|hộ|người|nhà|hợp tác|trung tâm|bệnh viện|cơ sở|đồng chí|thủ trưởng|giám đốc|trưởng|phó|bí thư|hiệp hội|liên|ủy ban|văn phòng|đài|báo|ngân hàng|chi|khu|đặc khu|mặt trận|thành viên|toàn thể|tập thể|bộ phận|nhân dân|đại biểu|chính quyền|cấp ủy)/iu;
const bareOffice = /^(?:giám đốc|thủ trưởng|trưởng|chủ tịch|người đứng đầu)$/iu;
const person =
  /^(?:các\s+)?(?:đồng chí|đ\/c|phó|trưởng|chủ tịch|giám đốc|bí thư|chuyên viên|công chức|cán bộ)(?![A-Za-zÀ-ỿ])/iu;
/** One person, whose second office stands behind a comma: "Đồng chí Bí thư Đảng ủy, Chủ tịch UBND xã". */
const one = /^(?:đồng chí|đ\/c|ông|bà)\s(?!\()/iu;
const generalTail = /\s+và\s+(?=(?:các\s+)?(?:cơ quan|đơn vị|sở|địa phương|tổ chức|doanh nghiệp)[^;]{0,60}liên quan)/iu;

function isSomebody(value: string): boolean {
  const words = wordsOf(value);
  return actorNounAt(words, 0) !== null || isDutyAt(words, 0);
}

/**
 * Mends what single names cannot tell: a piece that begins like no body goes back to the one before ("thông tấn, báo chí"), a bare
 * office to the one behind ("Giám đốc, Thủ trưởng các sở"), and "… và cơ quan liên quan" is a body of its own.
 */
export function regrouped(values: readonly AgencyValue[], words: string): AgencyValue[] {
  const out: AgencyValue[] = [];
  for (const value of values) {
    const last = out.at(-1);
    const between = last ? words.slice(last.end, value.start) : "";
    const stray =
      /^\p{Ll}/u.test(value.value) &&
      ((!loose.test(value.value) && !isSomebody(value.value)) || /^báo chí(?:\s(?!và\s)|$)/u.test(value.value));
    const field = last !== undefined && /phụ trách (?:các )?lĩnh vực/iu.test(last.value) && !person.test(value.value);
    const duty = field || (last !== undefined && /phụ trách/iu.test(last.value) && !loose.test(value.value));
    if (last && duty && !between.includes(";")) {
      out[out.length - 1] = { ...last, end: value.end, value: words.slice(last.start, value.end) };
      continue;
    }
    const title = last !== undefined && one.test(last.value) && personAt(wordsOf(value.value), 0) !== null;
    if (last && between.includes(",") && !between.includes(";") && (stray || title || bareOffice.test(last.value))) {
      out[out.length - 1] = { ...last, end: value.end, value: words.slice(last.start, value.end) };
      continue;
    }
    const cut =
      value.head === undefined && /^\p{Lu}/u.test(value.value) && !/^Các\s/u.test(value.value)
        ? generalTail.exec(value.value)
        : null;
    if (!cut || cut.index < 4) {
      out.push(value);
      continue;
    }
    const [middle, start] = [value.start + cut.index, value.start + cut.index + cut[0].length];
    out.push(
      { ...value, end: middle, value: words.slice(value.start, middle) },
      { start, end: value.end, value: words.slice(start, value.end) },
    );
  }
  return out;
}
