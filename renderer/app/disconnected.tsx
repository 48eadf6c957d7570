/** Stands above everything when the services are gone: nothing that is typed now could be kept. */
export function Disconnected() {
  return (
    <div className="disconnected" role="alert">
      Mất kết nối với chương trình. Những gì đã lưu vẫn còn; hãy đóng cửa sổ này và mở lại Xuyên Suốt.
    </div>
  );
}
