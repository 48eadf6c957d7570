/** Stands above everything while the services are gone; the window tries to come to them again by itself. */
export function Disconnected() {
  return (
    <div className="disconnected" role="alert">
      Mất kết nối với chương trình, đang thử nối lại. Chữ bạn gõ vẫn ở lại trong cửa sổ này và được ghi ngay khi nối lại
      được. Nếu Xuyên Suốt đã tắt, hãy mở lại chương trình và đừng đóng cửa sổ này.
    </div>
  );
}
