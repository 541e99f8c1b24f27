import type { Language } from '@/utils/knowledge/language';

/** Words that give Indonesian inserts away. */
export default {
  related: {
    opens: `baca juga, baca selengkapnya, baca, baca lebih lanjut, baca artikel selengkapnya, lihat juga, simak juga,
      simak, simak video, saksikan juga, saksikan, tonton juga, berita terkait, artikel terkait, artikel ini telah
      tayang, selengkapnya, pilihan editor, lanjutkan membaca, tonton video, rangkuman berita, jangan lewatkan, baca
      berita lainnya, baca artikel lainnya, baca juga artikel, baca juga berita, baca selanjutnya, baca pula, simak
      pula, lihat juga video, simak video pilihan, artikel menarik lainnya, berita pilihan, video pilihan, video
      terkait, artikel lain, berita lain, galeri foto, simak selengkapnya, baca lagi, tonton selengkapnya`,
    whole: `berita lainnya, artikel lainnya, terkait, rekomendasi, rekomendasi untuk anda, artikel rekomendasi,
      terpopuler, berita terpopuler, terkini, berita terkini, terbaru, populer, trending, berita utama, pilihan untukmu,
      lihat semua, muat lainnya, artikel selanjutnya, artikel sebelumnya, mungkin anda suka, berita populer, gabung
      sekarang, baca juga artikel lainnya, baca juga berita terkait, baca juga berita lainnya, baca berita selengkapnya,
      artikel terkait lainnya, artikel terkini, artikel terbaru, artikel populer, artikel pilihan, berita pilihan untuk
      anda, berita rekomendasi, berita terkini lainnya, berita menarik lainnya, berita foto, rekomendasi untukmu,
      rekomendasi berita, rekomendasi artikel, mungkin anda menyukai, mungkin anda menyukai ini, mungkin kamu suka,
      mungkin anda tertarik, mungkin anda juga suka, yang mungkin anda suka, anda mungkin suka, anda mungkin juga suka,
      anda mungkin suka ini, kamu mungkin suka, video lainnya, video terbaru, video populer, tampilkan semua, tampilkan
      lebih banyak, lihat lebih banyak, lihat selengkapnya, lihat lainnya, lihat semua berita, muat lebih banyak,
      artikel sebelumnya artikel berikutnya, artikel berikutnya, artikel selanjutnya artikel sebelumnya, berita
      sebelumnya, berita selanjutnya, berita berikutnya, pos sebelumnya, pos berikutnya, pos selanjutnya, postingan
      lama, postingan lebih baru, postingan lebih lama, postingan populer, postingan terbaru, pos-pos terbaru,
      terpopuler hari ini, paling populer, paling banyak dibaca, paling dicari, banyak dibaca, terbanyak dibaca, kabar
      terbaru, kabar terkini, kabar lainnya, pilihan redaksi, pilihan pembaca, lihat foto, lihat semua foto, lihat
      galeri, lihat galeri foto, foto lainnya, gambas:video #detik, gambas video #detik, gambas @, gambas:instagram,
      gambas:twitter, gambas:youtube, gambas:video cnn`,
    asks: `baca berita lainnya di, artikel ini telah tayang di, lihat video, simak berita, saksikan video pilihan, baca
      artikel menarik, baca selengkapnya di, simak berita selengkapnya, simak video menarik, saksikan video menarik,
      saksikan juga video, tonton juga video, baca artikel ... lainnya di, artikel ini pertama kali tayang, berita ini
      telah tayang, artikel ini sudah tayang`,
  },
  newsletter: {
    whole: `buletin, newsletter, berlangganan, langganan, daftar sekarang, alamat email, email anda, masukkan email,
      alamat email anda, berhenti berlangganan`,
    asks: `berlangganan newsletter, daftar newsletter, langganan newsletter, berlangganan buletin, daftarkan email anda,
      daftarkan email, daftar newsletter kami, newsletter kami, masukkan alamat email, masukkan email anda, masukkan
      email kamu, terima kasih telah berlangganan, langsung di email anda, langsung ke email anda, langsung ke inbox, ke
      kotak masuk anda, di kotak masuk anda, ke email kamu, berhenti berlangganan kapan saja, kirim berita terbaru ke
      email, dapatkan berita terbaru, dapatkan informasi terbaru langsung, dapatkan artikel terbaru, dapatkan kabar
      terbaru`,
  },
  advertisement: {
    opens: 'iklan, advertisement, konten promosi, advertorial',
    whole: `konten bersponsor, bersponsor, scroll untuk melanjutkan membaca, scroll to continue with content, gulir
      untuk lanjut membaca, advertisement scroll to resume content, artikel berlanjut di bawah, berita dilanjutkan di
      bawah, artikel dilanjutkan di bawah, lewati iklan, tutup iklan, konten sponsor, konten berbayar, tautan sponsor,
      disponsori, beli sekarang, beli di sini, pesan sekarang, cek harga, lihat harga, pasang iklan, beriklan, info
      iklan`,
    asks: `gulir ke bawah untuk lanjut, gulir untuk lanjut membaca, scroll untuk lanjut membaca, scroll untuk
      melanjutkan, scroll ke bawah untuk, scroll untuk membaca, scroll untuk baca, geser ke bawah untuk lanjut,
      lanjutkan membaca setelah iklan, dilanjutkan setelah iklan, berlanjut setelah iklan, mengandung tautan afiliasi,
      berisi tautan afiliasi, mengandung link afiliasi, kami mendapat komisi, kami dapat memperoleh komisi, kami mungkin
      mendapatkan komisi, matikan adblock, nonaktifkan adblock, matikan ad blocker`,
  },
  share: {
    opens: `bagikan, ikuti kami, bagikan ini, bagikan ke, bagikan berita, bagikan artikel, bagikan berita ini, bagikan
      artikel ini, share, share this, menyukai ini`,
    whole: `bagikan, bagikan ke @, # dibagikan, salin tautan, salin link, copy link, cetak, simpan, kirim, ikuti kami,
      ikuti kami di @, ikuti, suka, bagikan halaman ini, bagikan di @, bagikan lewat @, bagikan via @, bagikan melalui
      @, share ke @, share di @, share artikel, share berita, share artikel ini, tautan disalin, tautan telah disalin,
      tautan berhasil disalin, link disalin, link berhasil disalin, salin tautan berhasil, salin url, suka memuat, suka
      memuat..., # suka, # bagikan, simpan artikel, simpan berita, simpan untuk dibaca nanti, baca nanti, tambahkan ke
      favorit, ukuran huruf, ukuran font, ukuran teks, ukuran huruf kecil sedang besar, perbesar huruf, perkecil huruf,
      perbesar teks, cetak artikel, cetak artikel ini, cetak halaman ini, kirim lewat email, kirim email, follow, follow
      us, ikuti di @, # pengikut, media sosial kami`,
    asks: `ikuti kami di, follow kami di, bagikan artikel ini, follow akun instagram, dapatkan update berita pilihan,
      sebagai sumber pilihan di google, artikel yang lain di google news, klik untuk berbagi, klik untuk membagikan,
      membuka di jendela yang baru, ikuti berita terbaru, ikuti berita terkini, ikuti kami melalui, ikuti kami lewat,
      ikuti kami pada, ikuti media sosial, ikuti akun media sosial, ikuti akun instagram, ikuti akun resmi, ikuti kanal,
      ikuti terus berita, ikuti perkembangan berita, dengan mengikuti kami, ikuti kanal google news, ikuti google news,
      cek berita dan artikel, cek berita lainnya di google, lainnya di google news, follow media sosial, follow
      instagram kami, follow kami, follow akun kami, jangan lupa follow, jangan lupa ikuti, jangan lupa bagikan, jangan
      lupa share, silakan bagikan, silahkan bagikan, bagikan tulisan ini, like dan share, like dan follow, sumber
      pilihan google`,
  },
  comments: {
    opens: 'komentar, tulis komentar, beri komentar, tinggalkan balasan, tinggalkan komentar, kirim komentar',
    whole: `komentar, # komentar, komentar #, tulis komentar, beri komentar, tambahkan komentar, lihat semua komentar,
      lihat komentar, balas, batalkan balasan, belum ada komentar, ikuti polling, tinggalkan balasan batalkan balasan,
      tinggalkan komentar batalkan balasan, tulis balasan, kirim balasan, kirim komentar anda, beri tanggapan, tambah
      komentar, lihat komentar lainnya, muat komentar, muat komentar lainnya, muat lebih banyak komentar, semua
      komentar, tidak ada komentar, komentar ditutup, komentar dinonaktifkan, # balasan, laporkan komentar, komentar
      pembaca, aturan komentar, apa reaksimu, apa reaksi anda, bagaimana reaksi anda, bagaimana menurut anda, bagaimana
      menurutmu, apa pendapat anda, apa pendapatmu, apakah artikel ini berguna, apakah informasi ini bermanfaat, beri
      rating artikel ini, beri rating, beri nilai, ya tidak, ikuti jajak pendapat, ikuti survei, ikuti kuis, hasil
      polling, vote sekarang, kirim tulisan, kirim berita, kirim pesan, kirim masukan`,
    asks: `alamat email anda tidak akan dipublikasikan, tulis di kolom komentar, silakan login untuk komentar, login
      untuk berkomentar, ikuti polling kami, email anda tidak akan dipublikasikan, ruas yang wajib, ruas wajib ditandai,
      bidang yang wajib diisi, untuk komentar saya berikutnya, pada peramban ini untuk, anda harus masuk untuk
      berkomentar, anda harus masuk log, harus login untuk berkomentar, masuk untuk memberikan komentar, masuk untuk
      berkomentar, login untuk memberikan komentar, login untuk memberi komentar, untuk memberikan komentar silakan, di
      luar tanggung jawab redaksi, diluar tanggung jawab redaksi, tanggung jawab komentator, menjadi tanggung jawab
      komentator, jadilah yang pertama berkomentar, jadilah yang pertama memberi, tulis di komentar, tulis komentar
      anda, tulis pendapatmu, tulis pendapat anda, tuliskan di kolom komentar, tulis komentarmu, di kolom komentar di
      bawah, kolom komentar di bawah, bagaimana pendapat anda? tulis, berikan komentar anda, apa reaksi anda tentang,
      apakah artikel ini bermanfaat, apakah artikel ini membantu, kirim tulisan anda, kirimkan tulisan anda, punya
      informasi? hubungi, hubungi redaksi, laporkan ke redaksi, ikuti jajak pendapat kami, ikuti survei kami`,
  },
  app: {
    opens: 'unduh aplikasi',
    whole: `download aplikasi, buka di aplikasi, buka aplikasi, buka di app, unduh sekarang, download sekarang, unduh di
      google play, unduh di app store, dapatkan di google play, tersedia di google play, tersedia di app store, izinkan
      notifikasi, gabung grup @, gabung di @, gabung saluran @, saluran @, @ channel`,
    asks: `unduh aplikasi, download aplikasi kami, gabung di grup telegram, gabung di channel, gabung di whatsapp
      channel, ikuti saluran whatsapp, ikuti whatsapp channel, subscribe channel youtube, klik link, gabung ke saluran,
      gabung di saluran whatsapp, di whatsapp channel, whatsapp channel kami, berita terbaru di @, aplikasi kami
      sekarang, unduh aplikasinya, download aplikasinya, baca di aplikasi, baca berita di aplikasi, lewat aplikasi kami,
      melalui aplikasi kami, aktifkan notifikasi, dapatkan notifikasi berita, mari bergabung di, bergabung di grup
      telegram, bergabung di grup whatsapp, bergabung dengan grup, bergabung di channel, bergabung di saluran, bergabung
      dengan saluran, bergabung ke saluran, gabung grup telegram, gabung grup whatsapp, gabung di grup, gabung ke
      channel, gabung ke grup, gabung channel, ikuti saluran, ikuti channel whatsapp, ikuti kanal whatsapp, ikuti
      whatsapp, saluran whatsapp kami, channel telegram kami, grup telegram kami, channel youtube kami, kanal youtube
      kami, jangan lupa subscribe, subscribe channel, subscribe kanal, subscribe youtube, dapatkan update berita,
      dapatkan berita pilihan, install aplikasi telegram, update berita setiap hari`,
  },
  author: {
    opens: 'tentang penulis, profil penulis',
    whole: `penulis, lihat semua artikel, tulisan lainnya dari penulis, tulisan lain dari penulis, artikel dari penulis,
      lihat profil, lihat profil lengkap, lihat profil lengkap saya, mengenai saya, semua artikel, semua tulisan,
      artikel oleh penulis, berita lain dari penulis`,
    asks: `lihat semua artikel oleh, lihat semua tulisan, lihat semua pos, lihat semua artikel dari, artikel lain dari
      penulis, artikel lainnya dari penulis`,
  },
  subscription: {
    opens: 'sudah berlangganan, sudah punya akun, belum punya akun, belum berlangganan, artikel khusus pelanggan',
    whole: `masuk, daftar, login, masuk akun, buat akun, khusus pelanggan, khusus anggota, konten premium, berlangganan
      sekarang, donasi, masuk atau daftar, masuk daftar, daftar masuk, daftar akun, daftar gratis, lupa kata sandi, lupa
      password, lupa sandi, ingat saya, masuk dengan @, login dengan @, daftar dengan @, akun saya, khusus berlangganan,
      khusus member, konten khusus pelanggan, langganan sekarang, pilih paket, pilih paket langganan, lihat paket
      langganan, paket langganan, coba gratis, uji coba gratis, gratis uji coba, dukung kami, donasi sekarang, beri
      dukungan, dukung penulis, traktir kopi, traktir penulis, belikan kopi, batalkan kapan saja`,
    asks: `untuk melanjutkan membaca, berlangganan untuk membaca, artikel ini khusus pelanggan, konten ini khusus
      pelanggan, masuk untuk membaca, dukung jurnalisme independen, belum punya akun?, sudah punya akun?, sudah
      berlangganan?, khusus untuk pelanggan, hanya untuk pelanggan, berlangganan untuk melanjutkan, berlangganan untuk
      mendapatkan, berlangganan mulai, batas artikel gratis, untuk membaca artikel selengkapnya, untuk membaca berita
      selengkapnya, login untuk melanjutkan, masuk untuk melanjutkan membaca, daftar untuk membaca, dukung jurnalisme,
      dukung kami dengan, dukung kerja jurnalistik, dukungan anda membantu kami, trakteer`,
  },
  notice: {
    opens: 'hak cipta, ringkasan ai',
    whole: `kebijakan privasi, syarat dan ketentuan, hak cipta dilindungi, setuju, terima, tutup, memuat, disclaimer,
      dengarkan artikel, dengarkan berita, putar video, putar audio, dengarkan audio, audio berita, simak audio,
      ringkasan berita, ringkasan artikel, ringkasan berita dengan ai, rangkum dengan ai, baca ringkasan, laporkan
      kesalahan, laporkan masalah, laporkan artikel, koreksi berita, klik untuk memperbesar, perbesar gambar, lihat
      ukuran penuh, terima semua, terima semua cookie, terima cookie, setuju dan lanjutkan, tolak semua, pengaturan
      cookie, kebijakan cookie, preferensi cookie, kelola cookie, pengaturan privasi, ketentuan layanan, syarat
      penggunaan, ketentuan penggunaan, lihat postingan ini di @, lihat kiriman ini di @, lihat di @, lihat tweet,
      tonton di @, tentang kami, kontak kami, pedoman media siber, pedoman pemberitaan media siber, copyright antara #,
      dibaca # kali, dilihat # kali, # dilihat, # kali dilihat, # views, # pembaca, dibaca #, dilihat #, memuat
      komentar, sedang memuat, mohon tunggu, arsip blog, buka menu, tutup menu`,
    asks: `kami menggunakan cookie, menggunakan cookie untuk, kebijakan privasi kami, hak cipta dilindungi, dilarang
      keras mengambil konten, dilarang mengutip, dilarang menyalin, dibuat dengan bantuan ai, temukan kesalahan?,
      peramban anda tidak mendukung, video tidak dapat diputar, situs ini menggunakan cookie, website ini menggunakan
      cookie, situs web ini menggunakan cookie, anda menyetujui penggunaan cookie, anda menyetujui syarat, anda
      menyetujui kebijakan, anda menyetujui ketentuan, anda setuju dengan syarat, anda setuju dengan kebijakan, dengan
      mendaftar anda, dengan melanjutkan anda, dilarang memperbanyak, dilarang mengkopi, tanpa izin redaksi, ringkasan
      ini dibuat, ringkasan dibuat dengan ai, ringkasan dibuat oleh ai, ringkasan dihasilkan oleh ai, diringkas
      menggunakan ai, diringkas oleh ai, diringkas dengan ai, temukan kesalahan pada, dengarkan berita ini, dengarkan
      artikel ini, kiriman dibagikan oleh, lihat postingan ini di instagram, klik gambar untuk, situs ini menggunakan
      akismet, silakan aktifkan javascript, aktifkan javascript untuk, harap aktifkan javascript, anda tidak mendukung
      pemutar, anda tidak mendukung video, anda tidak mendukung elemen, anda tidak mendukung tag, anda tidak mendukung
      html, anda tidak mendukung javascript`,
  },
  navigation: {
    opens: `tags, tag, kata kunci, halaman berikutnya, halaman selanjutnya, selengkapnya di halaman, tag artikel,
      tag berita, topik berita`,
    whole: `topik terkait, tag terkait, next, halaman # #, halaman # # #, halaman # # # #, halaman # # selanjutnya,
      halaman # # # selanjutnya, # # selanjutnya, sebelumnya selanjutnya, sebelumnya berikutnya, navigasi pos, topik
      populer, topik hangat, topik pilihan, trending topik, trending topic, indeks berita, daftar isi, daftar isi
      artikel, isi artikel, tampilkan daftar isi, kembali ke atas, lewati ke konten, lewati ke konten utama, langsung ke
      konten, langsung ke konten utama, beranda, kembali ke beranda, kembali ke halaman utama, ke halaman utama, halaman
      sebelumnya, lompat ke konten, lompat ke isi, navigasi artikel, dalam artikel ini, gulir ke atas`,
  },
  byline: {
    opens: `penulis, oleh, editor, reporter, diterbitkan, diperbarui, dipublikasikan, tayang, terakhir diperbarui,
      pewarta, waktu baca, sumber, ditulis oleh, disunting oleh, diedit oleh, penyunting, diterbitkan pada,
      dipublikasikan pada, dipublikasi, diperbarui pada, diposting oleh, diposting pada, waktu membaca, estimasi waktu
      baca, lama baca, penulis naskah, tayang pada, terbit pada, tim redaksi, pembaruan terakhir, terakhir diubah`,
    whole: `# menit baca, # menit dibaca, # jam yang lalu, # jam lalu, # menit lalu, # hari lalu, redaksi, waktu baca #
      menit, bacaan # menit, # menit membaca, # menit waktu baca, # mnt baca, # min baca, lama baca # menit, estimasi
      waktu baca # menit, # detik yang lalu, # detik lalu, # hari yang lalu, # minggu yang lalu, # minggu lalu, # bulan
      yang lalu, # bulan lalu, # tahun yang lalu, tim liputan, redaksi web, jurnalis, penulis editor`,
  },
  credit: {
    opens: `foto, gambar, sumber foto, kredit foto, dok, ilustrasi, kredit, sumber gambar, sumber ilustrasi, sumber
      video, foto oleh, gambar oleh, foto-foto, foto dok, foto ist, kredit gambar, ilustrator, fotografer, keterangan
      foto`,
    whole: `foto ilustrasi, foto arsip, dok pribadi, dok istimewa, istimewa, foto istimewa, antara, antara foto,
      tangkapan layar, foto dok pribadi, foto antara, foto afp, foto reuters, foto ap, foto freepik, foto pexels, foto
      unsplash, foto shutterstock, freepik, shutterstock, dokumentasi pribadi, dok humas, foto dokumentasi, ilustrasi
      foto, ilustrasi istimewa, ilustrasi freepik, ilustrasi shutterstock, ilustrasi foto freepik, sumber antara, sumber
      detikcom, sumber cnn, sumber reuters, sumber istimewa, sumber foto istimewa, screenshot, tangkapan layar @`,
    asks: `(antara/, /antara, (foto:, (dok., getty images/, (ist), (foto istimewa), (foto: istimewa), (foto:istimewa),
      (istimewa), (ist/, (sumber:, (dok:, foto: istimewa, foto: ist, foto: dok, foto: antara, antara foto/, antara/ho,
      (freepik), (pixabay), /shutterstock, (shutterstock, dok. pribadi`,
  },
} satisfies Language['phrases'];
