import { fold } from "#shared/text/fold.ts";

/** A line drawn with signs. */
export const ornament = /^[\s\-_=~*.–—•o]+$/u;
/** Words with which the text of a paper begins, below its head. Folded. */
export const bodyStart =
  /^(?:can cu|thuc hien|thi hanh|de |nham |trong thoi gian|ngay \d|hien nay|theo |tren co so|xet |sau khi|vua qua|thoi gian qua|kinh gui|ve viec thuc hien)/u;
/** Words with which the name of a body begins. Folded. */
export const issuerHead =
  /^(?:uy ban|u[yỷ] ban|ubnd|hoi dong|hdnd|so |bo |phong |cong an|dang uy|dang bo|tinh uy|thanh uy|huyen uy|quan uy|thi uy|ban |truong |trung tam|cuc |thue |tong cuc|chi cuc|van phong|to cong tac|thu tuong|chu tich|chinh phu|quoc hoi|tong |vien |benh vien|doan |tinh doan|hoi |lien doan|lien hiep|mat tran|ubmttq|kho bac|ngan hang|bao hiem|toa an|cong ty|hat |tram |doi |dai |bao |thanh tra|lien minh|hoc vien|dai hoc|thu vien|bao tang|ttyt |bch |bcd |bql |thi doan|thanh doan|huyen doan|quan doan|dien luc|buu dien|don bien phong|xi nghiep|quan khu|su doan|trung doan|vuon quoc gia)/u;

/** "Kính gửi:", and the "… điện:", "… gửi:" of a công điện. */
export function isSalutation(text: string): boolean {
  const words = fold(text);
  return (
    /^kinh gui/u.test(words) || (words.length < 120 && /\b(?:dien|gui)\s*:\s*$/u.test(words) && !/[.;]/u.test(words))
  );
}
