import { Empty } from "#renderer/ui/base/states.tsx";

/** The address was opened without its token, or a second time, or the program has ended. */
export function NotAdmitted() {
  return (
    <Empty title="Không mở được cửa sổ này">
      Địa chỉ này chỉ dùng được một lần, hoặc chương trình đã đóng. Hãy mở lại Xuyên Suốt; văn bản đã lưu vẫn còn
      nguyên.
    </Empty>
  );
}
