import { remembering } from "#shared/text/remember.ts";
import type { Group } from "./catalogue/groups.ts";
import { groups } from "./catalogue/groups.ts";
import { agencyAt, groupAt } from "./grammar/agency.ts";
import { personAt } from "./grammar/vocabulary.ts";
import { wordsOf } from "./grammar/tokens.ts";
import { keyOf } from "./name/key.ts";
import { spelled } from "./name/spelling.ts";

const several =
  /(?:^|\s)các (?:huyện|quận|thị xã|thành phố|tỉnh|xã(?! hội)|phường|thị trấn|đặc khu|thôn|tổ dân phố|cấp|địa phương|đơn vị|sở|ban|phòng|ngành|cơ quan|tổ chức|trường|bộ)(?:\s|,|\/|$)|\scấp (?:tỉnh|huyện|xã)(?:\s|,|$)|\s(?:huyện|xã|phường|quận|thị xã|tỉnh)\s*[,/]\s*(?:thị xã|thành phố|phường|thị trấn|xã|quận|đặc khu|huyện)/u;

/** Whether the words name many bodies at once ("Các sở, ban, ngành", "UBND cấp huyện", "Thủ trưởng các cơ quan"): such a group owns no task. */
export function isGroup(words: string): boolean {
  return answers(words);
}

const answers = remembering((words) => {
  const reader = wordsOf(words.trim());
  const agency = agencyAt(reader, 0) ?? groupAt(reader, 0);
  if (!agency) return false;
  if (agency.shape === "group") return agency.distributes === undefined;
  const last = reader.at(agency.end - 1);
  return several.test(spelled(words.trim().slice(0, last?.end)));
});

/** The general group the words stand for, or null: they name one body, or a group without a standing name. */
export function groupOf(words: string): Group | null {
  if (!isGroup(words)) return null;
  const key = keyOf(words);
  return groups.find((group) => group.pattern.test(key)) ?? null;
}

/** Whether the words name the head of a body or a person by office: "Giám đốc Sở Tư pháp", "Thủ trưởng các cơ quan". */
export function isHeadOfBody(words: string): boolean {
  return bodyOfHead(words) !== null;
}

/** The words of the body somebody leads: "Giám đốc Sở Tư pháp" → "Sở Tư pháp"; null when no head is named. */
export function bodyOfHead(words: string): string | null {
  const text = words.trim();
  const reader = wordsOf(text);
  const agency = agencyAt(reader, 0);
  if (agency?.shape !== "person") return null;
  const body = personAt(reader, 0) ?? 0;
  const from = reader.at(body)?.start;
  const to = reader.at(agency.end - 1)?.end;
  return from === undefined || to === undefined || from >= to ? null : text.slice(from, to);
}
