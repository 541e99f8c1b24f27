import type { Language, LanguageExamples } from '@/utils/knowledge/language';
import { amounts, inOrder, keyed, phrases, words } from '@/utils/knowledge/lists';

export default {
  tag: 'id',
  name: 'Bahasa Indonesia',
  // Not measured by IReST: the mean of its seventeen languages.
  speed: { words: 184 },
  stopwords: words(`yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena
        tersebut bisa ada mereka lebih kata tahun sudah atau saat oleh menjadi orang ia telah adalah seperti sebagai
        bahwa dapat para harus namun kita dua satu masih hari hanya mengatakan kepada kami setelah melakukan lalu belum
        lain dia`),
  abbreviations: words('dr prof h hj ir jl no pt tbk dll dsb dkk rp tgl yth s.h m.si kh'),
  months: inOrder('januari februari maret april mei juni juli agustus september oktober november desember'),
  weekdays: inOrder("senin selasa rabu kamis jumat/jum'at sabtu minggu/ahad"),
  nearDays: inOrder('hari_ini/pagi_ini/malam_ini kemarin/tadi_malam besok lusa'),
  writtenBy: phrases('penulis, oleh, reporter, pewarta'),
  updated: phrases('diperbarui, pembaruan'),
  saying: words(`kata ujar ucap tutur ungkap jelas terang mengatakan menyebut menegaskan menambahkan
        menuturkan menjelaskan menyatakan tulis imbuh menurut katanya`),
  honorifics: phrases(`bapak, ibu, pak, bu, presiden, wakil presiden, perdana menteri, menteri, gubernur,
        bupati, wali kota, ketua, jenderal, profesor, raja, ratu, paus, kapolri, hakim`),
  placePrepositions: words('di ke dari dekat'),
  numbers: words('dua tiga empat lima enam tujuh delapan sembilan sepuluh'),
  counting: {
    scales: amounts('ratus: 100, ribu: 1e3, juta: 1e6, miliar: 1e9, triliun: 1e12'),
    currencies: keyed('rupiah: IDR, dolar: USD, euro: EUR'),
    percents: phrases('persen'),
    to: phrases('hingga, sampai'),
  },
  units: words(`persen % juta miliar triliun ribu rupiah dolar euro tahun bulan minggu hari jam menit
        orang km kilometer meter kg ton derajat hektare`),
  leaning: words('namun tetapi tapi dan dia ia ini itu mereka selain karena sementara kemudian sehingga'),
  phrases: {
    related: {
      opens:
        phrases(`baca juga, baca selengkapnya, baca, baca lebih lanjut, baca artikel selengkapnya, lihat juga, simak juga, simak,
        simak video, saksikan juga, saksikan, tonton juga, berita terkait, artikel terkait, artikel ini telah tayang,
        selengkapnya, pilihan editor, lanjutkan membaca, tonton video, selengkapnya di halaman, rangkuman berita, jangan
        lewatkan, baca berita lainnya`),
      whole:
        phrases(`berita lainnya, artikel lainnya, terkait, rekomendasi, rekomendasi untuk anda, artikel rekomendasi, terpopuler,
        berita terpopuler, terkini, berita terkini, terbaru, populer, trending, berita utama, pilihan untukmu, lihat
        semua, muat lainnya, artikel selanjutnya, artikel sebelumnya, topik terkait, tag terkait, halaman selanjutnya,
        next, mungkin anda suka, berita populer, gabung sekarang`),
      asks: phrases(`baca berita lainnya di, artikel ini telah tayang di, lihat video, simak berita, saksikan video
        pilihan`),
    },
    newsletter: {
      whole: phrases(
        `buletin, newsletter, berlangganan, langganan, daftar sekarang, alamat email, email
        anda, masukkan email`,
      ),
      asks: phrases(`berlangganan newsletter, daftar newsletter, langganan newsletter, berlangganan buletin, daftarkan
        email anda, daftarkan email`),
    },
    advertisement: {
      opens: phrases('iklan, advertisement'),
      whole: phrases(`konten bersponsor, bersponsor, scroll untuk melanjutkan membaca, scroll to continue with content,
        gulir untuk lanjut membaca, advertisement scroll to resume content, artikel berlanjut di bawah`),
      asks: phrases(`gulir ke bawah untuk lanjut, gulir untuk lanjut membaca, scroll untuk lanjut membaca,
        scroll untuk melanjutkan`),
    },
    share: {
      opens: phrases('bagikan, ikuti kami'),
      whole: phrases(`bagikan, bagikan ke @, bagikan artikel, bagikan berita ini, bagikan artikel ini, # dibagikan,
        salin tautan, salin link, copy link, cetak, simpan, kirim, ikuti kami, ikuti kami di @, ikuti, suka`),
      asks: phrases(`ikuti kami di, follow kami di, bagikan artikel ini, follow akun instagram, dapatkan update berita
        pilihan, sebagai sumber pilihan di google, artikel yang lain di google news`),
    },
    comments: {
      opens: phrases('komentar, tulis komentar, beri komentar'),
      whole:
        phrases(`komentar, # komentar, komentar #, tulis komentar, tulis komentar anda, kirim komentar, tinggalkan komentar, beri
        komentar, tambahkan komentar, lihat semua komentar, lihat komentar, balas, batalkan balasan, belum ada komentar,
        jadilah yang pertama berkomentar, ikuti polling`),
      asks: phrases(`alamat email anda tidak akan dipublikasikan, tulis di kolom komentar, silakan login untuk komentar,
        login untuk berkomentar, ikuti polling kami`),
    },
    app: {
      whole: phrases('unduh aplikasi, download aplikasi, buka di aplikasi'),
      asks: phrases(`unduh aplikasi, download aplikasi kami, gabung di grup telegram, gabung di channel, gabung di
        whatsapp channel, ikuti saluran whatsapp, ikuti whatsapp channel, subscribe channel youtube, klik link, gabung
        ke saluran, gabung di saluran whatsapp, di whatsapp channel, whatsapp channel kami, berita terbaru di @`),
    },
    author: {
      whole: phrases('tentang penulis, penulis, profil penulis, lihat semua artikel, artikel lain dari penulis'),
      asks: phrases('lihat semua artikel oleh'),
    },
    subscription: {
      whole: phrases(`masuk, daftar, login, masuk akun, buat akun, sudah punya akun, khusus pelanggan,
        khusus anggota, konten premium, berlangganan sekarang, donasi`),
      asks: phrases(`untuk melanjutkan membaca, berlangganan untuk membaca, artikel ini khusus pelanggan, konten ini
        khusus pelanggan, masuk untuk membaca, dukung jurnalisme independen`),
      opens: phrases('sudah berlangganan'),
    },
    notice: {
      whole: phrases(`daftar isi, kebijakan privasi, syarat dan ketentuan, hak cipta dilindungi, setuju, terima, tutup,
        memuat, kembali ke atas, lewati ke konten, disclaimer, dengarkan artikel ini, dengarkan artikel, dengarkan
        berita, ringkasan dibuat oleh ai`),
      asks: phrases(`kami menggunakan cookie, menggunakan cookie untuk, kebijakan privasi kami, hak cipta dilindungi,
        dilarang keras mengambil konten, dilarang mengutip, dilarang menyalin, dibuat dengan bantuan ai, temukan
        kesalahan?`),
    },
    byline: {
      opens: phrases(`penulis, oleh, editor, reporter, diterbitkan, diperbarui, dipublikasikan, tayang,
        terakhir diperbarui, pewarta, waktu baca, sumber`),
      whole: phrases(`# menit baca, # menit dibaca, # jam yang lalu, # jam lalu, # menit lalu, # hari lalu,
        tim redaksi, redaksi, waktu baca # menit`),
    },
    credit: {
      opens: phrases('foto, gambar, sumber foto, kredit foto, dok, ilustrasi, kredit, sumber gambar'),
      whole: phrases(`foto ilustrasi, foto arsip, dok pribadi, dok istimewa, istimewa, foto istimewa,
        antara, antara foto, tangkapan layar`),
      asks: phrases('(antara/, /antara, (foto:, (dok., getty images/, (ist)'),
    },
  },
} satisfies Language;

export const examples = {
  removes: [
    { reason: 'related', text: 'Baca juga: Kota pelabuhan menghitung kerugian akibat badai' },
    { reason: 'related', text: 'BERITA TERKAIT' },
    { reason: 'newsletter', text: 'Berlangganan newsletter kami dan mulai hari dengan kabar baik' },
    { reason: 'advertisement', text: 'SCROLL TO CONTINUE WITH CONTENT' },
    { reason: 'advertisement', text: 'Iklan' },
    { reason: 'share', text: 'Bagikan ke WhatsApp' },
    { reason: 'comments', text: '12 Komentar' },
    { reason: 'app', text: 'Unduh aplikasi kami untuk kabar dari pantai.' },
    { reason: 'author', text: 'Tentang Penulis' },
    { reason: 'subscription', text: 'Berlangganan untuk membaca artikel ini.' },
    { reason: 'notice', text: 'Kami menggunakan cookie untuk memperbaiki situs.' },
    { reason: 'byline', text: 'Diperbarui: 12 September 2023, 10:32 WIB' },
    { reason: 'credit', text: 'Foto: Jon Verrall/Antara' },
    { reason: 'share', text: 'Jadikan Kabar Orlen sebagai sumber pilihan di Google' },
    { reason: 'notice', text: 'Dengarkan artikel ini' },
    { reason: 'related', text: 'Selengkapnya di halaman selanjutnya' },
    { reason: 'notice', text: 'Konten ini dibuat dengan bantuan AI' },
    { reason: 'app', text: 'Ikuti Orlen di WhatsApp Channel' },
    { reason: 'related', text: 'Jangan lewatkan: [Enam pelabuhan]()' },
  ],
  keeps: [
    'Baca juga huruf kecilnya, saran pengacara itu.',
    'Mereka juga membaca laporan itu keras-keras.',
    'Iklan rokok dilarang sejak tiga puluh tahun lalu.',
    'Komentar menteri itu membuat seisi ruangan tertawa.',
    'Bagikan makananmu, begitu adat di pelabuhan.',
    'Buletin yang ia dirikan kini punya 400 pembaca.',
    'Foto itu memperlihatkan pelabuhan sebelum badai.',
    'Penulis surat itu tidak pernah ditemukan.',
    'Masuk ke pelabuhan tanpa izin dilarang.',
    'Simpan ikan di tempat dingin, kata nelayan.',
    'Sumber air kota kering pada musim panas.',
    'Oleh warga, tembok itu disebut tembok malu.',
    'Terkait harga, pemilik kapal tidak mau bicara.',
    'Sebagai sumber pilihan, warga menyebut mata air di balik bukit.',
    'Dengarkan berita itu dulu, kata ibunya, lalu pergi ke laut.',
    'Halaman 2 buku itu hilang.',
    'Tonton video itu sampai habis, pinta sang ibu.',
    'Ilustrasi buku itu dikerjakan dua tahun.',
    'Jangan lewatkan kesempatan ini, kata ayahnya.',
  ],
} satisfies LanguageExamples;
