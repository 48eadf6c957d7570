/** Words, folded, with which a sentence may open before it says who does something: "Căn cứ …,", "Để …,". */
const adjunct =
  /^(?:can cu|tren co so|theo(?! doi)|nhan duoc|tiep thu (?:cac )?y kien (?=[^,;:]{0,60}, [^,;:]{3,90}? (?:som|khan truong|can|phai|co trach nhiem) )|viec (?=[^;:]{8,200}, (?:yeu cau|de nghi|giao) )|xet |de |nham|sau |trong|dong thoi|ngoai |rieng|doi voi|voi|ve |khi |hang|dinh ky|thoi gian toi|tu |ket thuc |truoc |cham nhat |muon nhat |cuoi |qua |thuc hien (?:cong van|chi thi|ke hoach|quyet dinh|nghi quyet|chi dao))/u;

/** Whether words open with an aside; `folded`: the same. "Đề cao", "vệ sinh" and "tự rà soát" fold to the letters of "để", "về" and "từ". */
export function isAside(words: string, folded: string): boolean {
  return adjunct.test(folded) && !/^\s*(?:đề|vệ|tự)\s/iu.test(words);
}
