import type { Language, LanguageExamples } from '@/utils/knowledge/language';
import { amounts, inOrder, keyed, phrases, words } from '@/utils/knowledge/lists';
import inserts from '@/utils/knowledge/phrases/id';

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
  phrases: inserts,
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
    { reason: 'comments', text: 'Login untuk memberikan komentar' },
    { reason: 'notice', text: 'Peramban Anda tidak mendukung pemutar video.' },
    { reason: 'subscription', text: 'Belum punya akun? Daftar gratis' },
    { reason: 'newsletter', text: 'Masukkan alamat email Anda' },
    { reason: 'app', text: 'Jangan lupa subscribe channel kami' },
    { reason: 'share', text: 'Tautan berhasil disalin' },
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
    'Tautan yang disalin polisi itu menuju rekening seorang nelayan.',
    'Scroll tua itu disimpan di menara mercusuar.',
    'Belum punya kapal, ia menyewa perahu tetangganya.',
    'Laporan itu dibaca seratus kali sebelum dicetak.',
    'Dukungan warga untuk dermaga baru terus turun.',
  ],
} satisfies LanguageExamples;
