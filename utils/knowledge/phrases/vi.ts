import type { Language } from '@/utils/knowledge/language';

/** Words that give Vietnamese inserts away. */
export default {
  related: {
    opens: `xem thêm, đọc thêm, đọc tiếp, mời xem thêm, mời bạn đọc, đọc ngay, xem ngay, tin liên quan, bài liên quan,
      có thể bạn quan tâm, >> xem thêm, >>> xem thêm, tham khảo thêm, tìm hiểu thêm, xem video, mời độc giả xem video,
      mời bạn đọc xem video, xem tiếp, xem thêm bài viết, xem thêm tin, bài cùng chủ đề, tin bài liên quan, đọc thêm về,
      bạn có thể quan tâm, có thể bạn sẽ thích, mời quý độc giả, mời bạn đọc theo dõi, mời quý vị theo dõi, link bài
      gốc, xem bài gốc, xem chi tiết, xem chi tiết tại, xem toàn bộ, xem clip, >>> đọc thêm, >> đọc thêm, >>> mời, bài
      viết khác, xem thêm video, xem thêm ảnh`,
    whole: `bài viết liên quan, tin tức liên quan, tin cùng chuyên mục, cùng chuyên mục, tin khác, tin mới, tin mới
      nhất, tin nóng, tin nổi bật, đọc nhiều, đọc nhiều nhất, xem nhiều, xem nhiều nhất, được quan tâm, có thể bạn
      thích, đề xuất, tin đọc nhiều, bài mới nhất, bài tiếp theo, bài trước, xem tất cả, xem thêm tin tức, xem thêm tin
      khác, xem thêm bài khác, bài viết cùng chủ đề, bài viết cùng chuyên mục, bài cùng chuyên mục, cùng chủ đề, tin
      cùng chủ đề, tin cùng loại, tin mới hơn, tin cũ hơn, các tin khác, các tin liên quan, các bài khác, các bài viết
      khác, các bài viết liên quan, bài viết mới, bài viết mới nhất, bài viết nổi bật, bài viết gần đây, bài viết xem
      nhiều, bài viết được quan tâm, tin đọc nhiều nhất, tin xem nhiều, tin được quan tâm, tin nổi bật trong ngày, tin
      tức mới nhất, tin mới cập nhật, tin trong ngày, tin hot, đáng đọc, đừng bỏ lỡ, có thể bạn cũng thích, có thể bạn
      muốn xem, bạn có thể thích, gợi ý cho bạn, đề xuất cho bạn, video liên quan, video nổi bật, video đang xem nhiều,
      video mới nhất, lấy link, link bài gốc lấy link, xem tất cả ảnh, xem ảnh, thư viện ảnh, album ảnh, bài viết trước,
      bài viết sau, bài viết tiếp theo, bài sau, bài trước bài sau, bài kế tiếp, bài đăng mới hơn, bài đăng cũ hơn, bài
      đăng phổ biến, tải thêm, xem thêm nội dung, đọc toàn bộ, đọc toàn văn, sự kiện khác, bài nổi bật`,
    asks: `xem thêm tin tức tại, mời bạn đọc xem thêm, mời quý độc giả đón đọc, mời độc giả đón đọc, mời quý vị đón, mời
      bạn đọc đón, mời các bạn đón đọc, mời các bạn theo dõi, xem thêm các bài viết, xem thêm các tin, xem chi tiết tại
      đây, nhấn vào đây để, bấm vào đây để, đọc thêm các bài viết, đọc thêm các tin`,
  },
  newsletter: {
    whole: `bản tin, đăng ký, đăng ký nhận tin, đăng ký nhận bản tin, nhập email, email của bạn, đăng ký ngay, theo dõi
      bản tin, đăng ký bản tin, địa chỉ email, địa chỉ email của bạn, đăng ký thành công, hủy đăng ký, nhận bản tin`,
    asks: `đăng ký nhận bản tin, đăng ký nhận tin, đăng ký bản tin của chúng tôi, vào hộp thư của bạn, đăng ký miễn phí
      để nhận, nhập email của bạn, nhập địa chỉ email, nhập email để, vui lòng nhập email, cảm ơn bạn đã đăng ký, cám ơn
      bạn đã đăng ký, hủy đăng ký bất cứ lúc nào, hủy đăng ký bất kỳ lúc nào, hủy bất cứ lúc nào, nhận tin tức mới nhất
      qua email, nhận tin mới qua email, nhận bài viết mới qua email, gửi đến email của bạn, vào email của bạn, đăng ký
      email để, để nhận bản tin, để nhận tin tức mới nhất, để không bỏ lỡ bài viết`,
  },
  advertisement: {
    opens: 'quảng cáo, bài viết được tài trợ',
    whole: `nội dung tài trợ, tài trợ, bài viết tiếp tục sau quảng cáo, kéo xuống để xem tiếp, bỏ qua quảng cáo, tắt
      quảng cáo, đóng quảng cáo, đặt quảng cáo, bài pr, bài quảng cáo, thông tin doanh nghiệp, thông tin quảng cáo, được
      tài trợ, nhà tài trợ, liên kết tài trợ, mua ngay, đặt mua ngay, đặt hàng ngay, xem giá bán, xem giá, xem sản phẩm,
      thêm vào giỏ hàng, nhận tư vấn, nhận tư vấn ngay, đăng ký tư vấn`,
    asks: `kéo xuống để đọc tiếp, cuộn xuống để đọc tiếp, tiếp tục sau quảng cáo, liên kết tiếp thị, link tiếp thị liên
      kết, chúng tôi có thể nhận hoa hồng, chúng tôi có thể nhận được hoa hồng, tắt trình chặn quảng cáo, liên hệ quảng
      cáo`,
  },
  share: {
    opens: 'chia sẻ bài viết, theo dõi chúng tôi, chia sẻ bài, cỡ chữ',
    whole: `chia sẻ, chia sẻ bài viết, chia sẻ qua @, chia sẻ trên @, chia sẻ lên @, # chia sẻ, sao chép liên kết, sao
      chép link, copy link, in bài viết, in, lưu, lưu bài viết, theo dõi, theo dõi trên @, theo dõi chúng tôi trên @,
      thích, gửi email, chia sẻ ngay, chia sẻ tin này, chia sẻ bài báo, chia sẻ @, chia sẻ qua, chia sẻ lên, chia sẻ với
      @, chia sẻ bài viết lên @, chia sẻ bài viết qua @, đã sao chép, đã sao chép liên kết, đã copy link, copy link
      thành công, sao chép đường dẫn, sao chép liên kết thành công, lưu tin, lưu bài, lưu tin này, lưu để đọc sau, đọc
      sau, xem sau, bài đã lưu, thêm vào yêu thích, thích #, # thích, # lượt thích, in trang này, in bài, in bài này,
      bản in, gửi email cho bạn bè, gửi cho bạn bè, gửi bài viết, cỡ chữ nhỏ vừa lớn, tăng cỡ chữ, giảm cỡ chữ, kích
      thước chữ, theo dõi ngay, theo dõi @, đang theo dõi, theo dõi tác giả, quan tâm @, quan tâm @ oa`,
    asks: `theo dõi chúng tôi trên, theo dõi báo trên, hãy theo dõi chúng tôi, chia sẻ bài viết này, theo dõi trang, làm
      nguồn ưu tiên trên google, theo dõi ... trên google news, theo dõi ... trên @, bấm để chia sẻ, nhấn để chia sẻ,
      nhấn vào để chia sẻ, mở trong cửa sổ mới, theo dõi chúng tôi, theo dõi báo, theo dõi fanpage, theo dõi kênh của,
      like fanpage, thích fanpage, like và chia sẻ, like và share, đừng quên like, đừng quên chia sẻ, đừng quên theo
      dõi, hãy chia sẻ bài viết, chia sẻ bài viết cho, nếu bạn thấy bài viết, nếu thấy bài viết hay, để cập nhật tin tức
      mới nhất, để cập nhật tin mới, làm nguồn ưu tiên, nguồn tin ưu tiên trên google`,
  },
  comments: {
    opens: 'bình luận, ý kiến bạn đọc, gửi bình luận, để lại bình luận, đường dây nóng, viết bình luận',
    whole: `bình luận, # bình luận, bình luận #, gửi bình luận, ý kiến, ý kiến #, ý kiến bạn đọc, ý kiến của bạn, gửi ý
      kiến, xem bình luận, xem tất cả bình luận, tất cả bình luận, trả lời, hủy trả lời, phản hồi, bình luận của bạn,
      quan tâm nhất, chưa có bình luận, bình chọn, gửi bình luận của bạn, viết bình luận của bạn, thêm bình luận, đăng
      bình luận, nhập bình luận, nhập bình luận của bạn, nhập ý kiến của bạn, ý kiến của bạn về bài viết, ý kiến độc
      giả, ý kiến bình luận, bình luận mới nhất, bình luận hay nhất, bình luận nổi bật, bình luận đã đóng, bình luận bị
      đóng, xem thêm bình luận, xem thêm ý kiến, tải thêm bình luận, hiện tất cả bình luận, chưa có bình luận nào, không
      có bình luận, không có bình luận nào, để lại một bình luận, để lại một bình luận hủy, để lại một trả lời, để lại
      trả lời, trả lời #, # trả lời, # phản hồi, mới nhất cũ nhất, mới nhất quan tâm nhất, quan tâm nhất mới nhất, thông
      tin này có hữu ích không, có hữu ích không, đánh giá bài viết, đánh giá bài viết này, gửi đánh giá, đánh giá của
      bạn, viết đánh giá, tham gia bình chọn, gửi bài, gửi bài cho tòa soạn, báo cáo vi phạm, tên của bạn, họ và tên,
      nội dung bình luận, mã xác nhận, liên hệ tòa soạn`,
    asks: `email của bạn sẽ không được hiển thị công khai, để lại bình luận, đăng nhập để bình luận, mọi ý kiến xin gửi
      về, email của bạn sẽ không, cho lần bình luận kế tiếp, đăng nhập để gửi bình luận, đăng nhập để viết bình luận,
      đăng nhập để gửi ý kiến, đăng nhập để tham gia bình luận, đăng nhập để trả lời, nhập tiếng việt có dấu, bình luận
      phía dưới, trong phần bình luận bên dưới, hãy để lại bình luận, chia sẻ ý kiến của bạn, gửi ý kiến của bạn, gửi
      bài viết về, gửi về tòa soạn, mời bạn đọc gửi, bạn đọc gửi bài, mời độc giả gửi, mọi đóng góp xin gửi, mọi thông
      tin xin liên hệ, mọi thắc mắc xin liên hệ, bài viết này có hữu ích, bài viết có hữu ích, tham gia bình chọn của,
      bạn nghĩ sao về vấn đề này? hãy, vui lòng đăng nhập để gửi, vui lòng đăng nhập để bình luận, bạn cần đăng nhập để,
      bạn phải đăng nhập để, các trường bắt buộc được đánh dấu, hãy là người đầu tiên bình luận, hãy để lại ý kiến, bình
      luận bên dưới, ở phần bình luận bên dưới`,
  },
  app: {
    opens: 'tải ứng dụng',
    whole: `tải app, mở ứng dụng, tải ngay ứng dụng, mở app, mở trong ứng dụng, mở bằng ứng dụng, đọc trên ứng dụng, tải
      trên google play, tải trên app store, tải về trên @, bật thông báo, cho phép thông báo, nhận thông báo, đăng ký
      kênh @, đăng ký kênh @ của chúng tôi, kênh @, kênh @ của chúng tôi`,
    asks: `tải ứng dụng, tải ngay ứng dụng, tham gia kênh, tham gia nhóm, đăng ký kênh youtube, hãy đăng ký kênh, theo
      dõi kênh, tải app để, tải ngay app, tải app ngay, nhận thông báo tin, nhận thông báo khi có, nhớ đăng ký kênh,
      đừng quên đăng ký kênh, theo dõi kênh youtube, tham gia nhóm zalo, tham gia kênh telegram, tham gia cộng đồng của
      chúng tôi, kênh youtube của chúng tôi, kênh zalo của, kênh telegram của chúng tôi, quan tâm zalo, trên ứng dụng
      của chúng tôi`,
  },
  author: {
    opens: 'về tác giả, đôi nét về tác giả',
    whole: `tác giả, thông tin tác giả, bài viết của tác giả, cùng tác giả, tất cả bài viết của tác giả, xem tất cả bài
      viết, các bài viết của tác giả, tác giả khác, xem trang tác giả, xem hồ sơ, các bài của tác giả`,
    asks: `xem tất cả bài viết của, xem các bài viết của, xem thêm bài của tác giả, bài viết khác của tác giả, xem tất
      cả bài đăng của`,
  },
  subscription: {
    opens: 'bạn chưa có tài khoản, bạn đã có tài khoản, đã có tài khoản, chưa có tài khoản',
    whole: `đăng nhập, đăng xuất, tạo tài khoản, đăng ký tài khoản, dành cho thành viên, ủng hộ, đăng nhập đăng ký, đăng
      ký đăng nhập, đăng nhập hoặc đăng ký, quên mật khẩu, quên mật khẩu?, ghi nhớ đăng nhập, ghi nhớ tôi, nhớ mật khẩu,
      đăng nhập bằng @, đăng nhập với @, đăng nhập qua @, đăng ký thành viên, đăng ký gói, đăng ký đọc báo, đăng ký mua
      báo, mua gói, nâng cấp tài khoản, tài khoản của tôi, đổi mật khẩu, nội dung dành cho thành viên, nội dung trả phí,
      bài viết trả phí, dùng thử miễn phí, đọc thử, tặng sao, tặng sao cho tác giả, tặng quà, tặng quà tác giả, tặng cà
      phê, ủng hộ tác giả, ủng hộ ngay, mời cà phê, mời tôi ly cà phê`,
    asks: `đăng nhập để đọc tiếp, đăng ký để đọc tiếp, để đọc tiếp bài viết, chỉ dành cho thuê bao, trở thành hội viên,
      ủng hộ báo chí độc lập, chưa có tài khoản?, đã có tài khoản?, dành cho độc giả trả phí, dành cho thành viên trả
      phí, chỉ dành cho thành viên, để đọc toàn bộ bài, để đọc toàn bộ nội dung, đăng ký thành viên để, đăng ký tài
      khoản để, đăng nhập để đọc, đăng nhập để tiếp tục đọc, ủng hộ chúng tôi, mời tác giả ly, mời chúng tôi ly`,
  },
  notice: {
    opens: 'tóm tắt bài viết',
    whole: `chính sách bảo mật, điều khoản sử dụng, mọi quyền được bảo lưu, đồng ý, chấp nhận, đóng, đang tải, báo lỗi,
      nghe bài viết, nghe bài này, nghe đọc bài, tóm tắt bởi ai, nghe bài báo, nghe tin, nghe tin này, nghe đọc báo,
      nghe audio, nghe nội dung, nghe podcast, giọng nam miền bắc, giọng nữ miền bắc, giọng nữ miền nam, giọng nam miền
      nam, tốc độ đọc, tốc độ phát, phát video, toàn màn hình, tóm tắt nội dung, tóm tắt nội dung bằng ai, ai tóm tắt,
      báo lỗi bài viết, báo sai phạm, báo cáo lỗi, phóng to ảnh, xem ảnh gốc, xem ảnh lớn, bấm để xem ảnh lớn, nhấn để
      phóng to, chấp nhận tất cả, chấp nhận tất cả cookie, chấp nhận cookie, từ chối tất cả, tôi đồng ý, đồng ý và tiếp
      tục, cài đặt cookie, tùy chỉnh cookie, chính sách cookie, chính sách quyền riêng tư, điều khoản dịch vụ, xem bài
      viết này trên @, xem trên @, về chúng tôi, lượt xem, lượt xem #, # lượt xem, # lượt đọc, số lượt xem #, đã xem #,
      # view, # views, đang tải dữ liệu, vui lòng chờ, đã bản quyền, giữ bản quyền`,
    asks: `chúng tôi sử dụng cookie, sử dụng cookie để, chính sách bảo mật của chúng tôi, ghi rõ nguồn, bản quyền thuộc
      về, không sao chép dưới mọi hình thức, trình duyệt của bạn không, trình duyệt không hỗ trợ, trình duyệt này không
      hỗ trợ, vui lòng bật javascript, bật javascript để, trang web này sử dụng cookie, website này sử dụng cookie,
      website sử dụng cookie, bạn đồng ý với điều khoản, bạn đồng ý với các điều khoản, bạn đồng ý với chính sách, tôi
      đồng ý với điều khoản, tôi đồng ý với các điều khoản, tiếp tục sử dụng trang, khi phát hành lại thông tin, vui
      lòng ghi nguồn, vui lòng dẫn nguồn, vui lòng trích dẫn nguồn, cấm sao chép, nghiêm cấm sao chép, giữ bản quyền nội
      dung, thể hiện quan điểm của tác giả, quan điểm riêng của tác giả, tóm tắt được tạo bởi ai, tóm tắt bằng ai, được
      tóm tắt bởi ai, được tạo tự động bởi ai, phát hiện lỗi trong bài, nếu phát hiện lỗi, nếu phát hiện sai sót, xem
      bài viết này trên instagram, trang này sử dụng akismet, bấm vào ảnh để, nhấn vào ảnh để, click vào ảnh để, tóm tắt
      được tạo bởi`,
  },
  navigation: {
    opens: 'từ khóa, từ khoá, thẻ, tags, mục lục',
    whole: `chủ đề liên quan, chủ đề, trở lại thời sự, trở lại thế giới, trở lại kinh doanh, trở lại thể thao, trở lại
      giải trí, trở về trang chủ, quay lại chủ đề, trang trước, trang sau, trang trước trang sau, trang tiếp, trang kế,
      về trang trước, quay lại trang chủ, trở lại danh sách, chuyên mục khác, chủ đề nổi bật, chủ đề hot, từ khóa liên
      quan, thẻ liên quan, lên đầu trang, về đầu trang, nội dung bài viết, nội dung chính, mục lục bài viết, ẩn mục lục,
      hiện mục lục, mục lục ẩn, về trang chủ, trang chủ, trở lại đầu trang, mở menu, đóng menu, chuyển đến nội dung,
      chuyển tới nội dung, bỏ qua nội dung, chuyên mục, điều hướng bài viết, trong bài này, trong bài viết này, chuyển
      đến nội dung chính, chuyển đến phần nội dung, quay lại đầu trang, trang tiếp theo, xem tất cả chủ đề`,
  },
  byline: {
    opens: `tác giả, theo, cập nhật, đăng lúc, ngày đăng, xuất bản, cập nhật lần cuối, biên tập, bài và ảnh, cập nhật
      lúc, ngày cập nhật, ngày xuất bản, đăng ngày, đăng bởi, viết bởi, người viết, biên dịch, tin và ảnh, tin ảnh,
      nguồn tin, phóng viên, thời gian đọc, ảnh và bài, người dịch, ngày tạo, xuất bản lúc`,
    whole: `# phút đọc, # giờ trước, # phút trước, # ngày trước, thời gian đọc # phút, đọc # phút, # phút để đọc, khoảng
      # phút đọc, # giây trước, # tuần trước, # tháng trước, # năm trước, ban biên tập, nhóm phóng viên, nhóm pv`,
    asks: '(tổng hợp), (ghi), (biên dịch), (lược dịch), (tổng hợp từ, (nguồn:, (theo báo',
  },
  credit: {
    opens: `ảnh, ảnh minh họa, nguồn ảnh, hình ảnh, ảnh chụp màn hình, đồ họa, ảnh minh hoạ, ảnh bìa, ảnh tư liệu, ảnh
      cắt từ clip, hình minh họa, nguồn hình, ảnh nvcc, ảnh cắt từ video, ảnh đại diện, ảnh thumbnail`,
    whole: `ảnh internet, ttxvn, ảnh ttxvn, theo reuters, theo afp, theo ap, nguồn ttxvn, ảnh minh họa internet, ảnh
      nguồn internet, nguồn internet, nguồn ảnh internet, ảnh sưu tầm, ảnh nhân vật cung cấp, nhân vật cung cấp, ảnh do
      nhân vật cung cấp, ảnh gia đình cung cấp, ảnh bạn đọc cung cấp, ảnh chụp từ màn hình, ảnh afp, ảnh reuters, ảnh
      ap, ảnh getty images, ảnh getty, ảnh shutterstock, ảnh minh họa shutterstock, ảnh minh họa freepik, ảnh pexels,
      ảnh unsplash, ảnh tác giả, ảnh fbnv, fbnv, nvcc, ảnh tl, nguồn reuters, nguồn afp, nguồn vtv, nguồn bbc, ảnh
      xinhua, ảnh thx, ảnh tân hoa xã, theo ttxvn, theo tổ quốc, theo dân trí, theo bbc, theo cnn`,
    asks: `(ảnh:, - ảnh:, ảnh: reuters, ảnh: afp, ảnh: ap, (theo vnexpress, (theo reuters, (theo afp, (theo ttxvn,
      nguồn: ttxvn, ảnh: ttxvn, ảnh: nvcc, ảnh: getty, ảnh: internet, ảnh: shutterstock, ảnh: fbnv, ảnh: xinhua, ảnh:
      epa, (theo bbc, (theo ap, (theo cnn, (theo dân trí, nguồn ảnh:, (nguồn ảnh`,
  },
} satisfies Language['phrases'];
