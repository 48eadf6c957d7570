/**
 * Whether two names ran together, as where the rows of a table were joined in copying: "Sở Tài chính Sở Nội vụ". A body
 * of a sở ("Thanh tra Sở Y tế", "Trung tâm X thuộc Sở Y tế") is one name.
 */
export function isGlued(name: string): boolean {
  return /^(?:Sở|Bộ|Ban|Phòng|Trung tâm|Công an|Viện)\s.+(?<!\s(?:thuộc|của|và|Đảng ủy|Văn phòng|Thanh tra))\s(?:Sở|Bộ|Công an)\s\p{Lu}/u.test(
    name,
  );
}
