import type { Language, LanguageExamples } from '@/utils/knowledge/language';
import { amounts, inOrder, keyed, phrases, words } from '@/utils/knowledge/lists';

export default {
  tag: 'tr',
  name: 'Türkçe',
  speed: { words: 166 },
  stopwords: words(`ve bir bu da de için ile olarak çok daha o ne gibi kadar en olan ama her sonra ise
        ancak var ki mi göre yeni ya olduğunu şu diye son ilk iki değil tüm onun bunu biz ben kendi aynı zaman önce
        yüzde dedi içinde arasında üzerinde tarafından nasıl şekilde yer etti oldu olduğu ifade`),
  abbreviations: words('dr prof doç av sn vb vs örn bkz yy s no cad sok mah tl a.ş yrd alb gen'),
  months: inOrder('ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık'),
  weekdays: inOrder('pazartesi salı çarşamba perşembe cuma cumartesi pazar'),
  nearDays: inOrder('bugün/bu_sabah/bu_akşam dün/dün_gece yarın evvelsi_gün'),
  writtenBy: phrases('yazan, haber, yazar, muhabir'),
  updated: phrases('güncelle, değiştiril'),
  saying: words(`dedi söyledi belirtti açıkladı ifade kaydetti konuştu vurguladı anlattı yazdı bildirdi
        savundu diyor göre ekledi`),
  honorifics: phrases(`sayın, bay, bayan, cumhurbaşkanı, başbakan, bakan, bakanı, vali, belediye başkanı,
        milletvekili, başkan, genel başkan, profesör, dr., general, kral, kraliçe, papa, şansölye`),
  placePrepositions: words('içinde yakınında doğru'),
  numbers: words('iki üç dört beş altı yedi sekiz dokuz on'),
  counting: {
    scales: amounts('yüz: 100, bin: 1e3, milyon: 1e6, milyar: 1e9, trilyon: 1e12'),
    currencies: keyed(`lira liraya lirayı liradan liralık tl: TRY, dolar dolara doları dolardan dolarlık: USD,
      euro euroya euroyu euroluk avro avroya avroyu avrodan avroluk: EUR, sterlin sterline sterlinlik: GBP`),
    percents: phrases('yüzde'),
    one: phrases('bir'),
  },
  units: words(`yüzde % milyon milyar bin lira tl dolar euro avro yıl yaşında ay hafta gün saat dakika
        kişi kilometre km metre kilogram ton derece hektar`),
  leaning: words('ama ancak ve o bu bunun şu ayrıca fakat öte böylece bunlar onlar'),
  phrases: {
    related: {
      opens:
        phrases(`ayrıca okuyun, ayrıca okuyunuz, bunu da oku, bunları da okuyun, devamını oku, devamını okuyun, daha fazla oku,
        daha fazlası, okumaya devam et, ayrıca bakınız, ayrıca bkz, ilgili haberler, ilgili haber, ilgili içerik,
        ilginizi çekebilir, bunlar da ilginizi çekebilir, önerilen haberler, önerilen, mutlaka okuyun, haberin devamı,
        bunu da okuyun, izleyin, videoyu izle, haberi sesli dinle, videoyu izleyin, işte o anlar, foto galeri, video
        galeri`),
      whole: phrases(`daha fazla, ilgili içerikler, ilgili konular, benzer haberler, benzer içerikler, diğer
        haberler, size özel, sizin için önerilenler, önerilenler, en çok okunanlar, çok okunanlar, en çok okunan
        haberler, popüler haberler, popüler, son haberler, son dakika haberleri, günün haberleri, öne çıkanlar, öne
        çıkan haberler, gündem, tümünü gör, hepsini gör, sonraki haber, önceki haber, etiketler, editörün seçimi`),
      asks: phrases('haberin detayları için, haberin devamı için, için tıklayın, için tıklayınız'),
    },
    newsletter: {
      opens: phrases('bülten, e-bülten, bültenimize abone'),
      whole: phrases(`e-bültene abone ol, bültene abone ol, abone ol, abone olun, e-posta adresiniz, e-posta
        adresi, e-posta adresinizi girin, kaydol`),
      asks: phrases(
        `bültenimize abone olun, bültenimize kaydolun, bültene abone olun, e-posta kutunuza,
        ücretsiz abone olun`,
      ),
    },
    advertisement: {
      opens: phrases('reklam, ilan'),
      whole:
        phrases(`reklamlar, sponsorlu, sponsorlu içerik, advertorial, haberin devamı aşağıda, reklam sonrası devam, haber aşağıda
        devam ediyor, reklamdan sonra devam ediyor`),
      asks: phrases('reklamın altında devam ediyor, reklamdan sonra devam ediyor'),
    },
    share: {
      opens: phrases('paylaş, paylaşın, bizi takip edin'),
      whole: phrases(`paylaş, paylaşın, haberi paylaş, bu haberi paylaş, @'ta paylaş, @'da paylaş, @ ile
        paylaş, @ üzerinden paylaş, bağlantıyı kopyala, linki kopyala, kopyala, kopyalandı, yazdır, kaydet, gönder, bizi
        takip edin, takip et, takip edin, beğen, # paylaşım, abone ol @`),
      asks: phrases(`bizi takip edin, bizi takip etmeyi, sosyal medyada takip, hesabımızı takip, haberi paylaşın, google
        news'te takip, google news abone ol, tercih edilen kaynak olarak ekle, tercih edilen kaynak olarak ekleyin,
        tercih edilen kaynaklara ekle, @ tan takip edin, @ den takip edin, @ dan takip edin, @ ta paylaş @, @ da paylaş
        @`),
    },
    comments: {
      opens: phrases('yorumlar, yorum yap, yorum yaz'),
      whole:
        phrases(`yorum, yorumlar, # yorum, yorumlar #, yorum yap, yorum yaz, yorum yapın, yorumunuzu yazın, yorum gönder, yorum
        ekle, yorumları göster, tüm yorumlar, tüm yorumları gör, yanıtla, cevapla, yanıtı iptal et, henüz yorum yok, ilk
        yorumu siz yapın, ilk yorum yapan siz olun, siz de yorum yapın, oyunuzu kullanın, ankete katılın`),
      asks: phrases(`e-posta adresiniz yayınlanmayacak, e-posta hesabınız yayımlanmayacak, yorumlarda belirtin,
        yorumlarda paylaşın, ilk yorumu siz yapın, yorum yapabilmek için, anketimize katılın, haber ihbar hattı,
        görüşlerinizi yazın, emoji ile tepki ver`),
    },
    app: {
      whole: phrases('uygulamayı indir, uygulamamızı indirin, uygulamada aç, mobil uygulamamızı indirin'),
      asks: phrases(`uygulamamızı indirin, uygulamayı indirin, kanalımıza katılın, kanalımıza abone olun,
        kanalımızı takip edin, whatsapp kanalımıza, telegram kanalımıza, youtube kanalımıza`),
    },
    author: {
      opens: phrases('yazar hakkında'),
      whole: phrases(
        `yazar, yazarlar, yazarın diğer yazıları, yazarın tüm yazıları, yazarın diğer
        haberleri, tüm yazıları`,
      ),
      asks: phrases('yazarın tüm yazıları, yazarın diğer yazıları'),
    },
    subscription: {
      whole: phrases(`giriş yap, giriş yapın, oturum aç, üye ol, üye olun, kayıt ol, üye girişi, sadece
        aboneler için, abonelere özel, abone girişi, destek ol, bize destek olun`),
      asks: phrases(`bu içerik abonelere özel, abonelere özeldir, okumaya devam etmek için, devamını okumak
        için abone, devamını okumak için giriş, zaten abone misiniz, bağımsız gazeteciliği destekleyin`),
    },
    notice: {
      whole: phrases(`içindekiler, gizlilik politikası, çerez politikası, kullanım koşulları, kullanım şartları, tüm
        hakları saklıdır, kabul et, kabul ediyorum, reddet, kapat, içeriğe geç, yükleniyor, yukarı çık, başa dön, hata
        bildir, kvkk, haberi dinle, haberi dinleyin, yapay zeka özeti`),
      asks: phrases(`çerez kullanıyoruz, çerezler kullanıyoruz, çerezleri kullanıyoruz, çerezler kullanılmaktadır,
        çerezler kullanmaktadır, tüm hakları saklıdır, gizlilik politikamızı, kaynak gösterilmeden, izinsiz
        kullanılamaz, haberde hata mı var?, hata mı buldunuz?`),
    },
    byline: {
      opens:
        phrases(`yazan, haber, yazar, editör, giriş tarihi, güncelleme, güncelleme tarihi, son güncelleme, yayınlanma, yayınlanma
        tarihi, yayın tarihi, oluşturulma tarihi, okuma süresi, kaynak, muhabir`),
      whole: phrases(`# dk okuma, # dakika okuma, okuma süresi # dakika, okuma süresi # dk, # saat önce, #
        dakika önce, # gün önce, haber merkezi`),
    },
    credit: {
      opens: phrases(
        `fotoğraf, foto, görsel, fotoğraflar, kaynak fotoğraf, fotoğraf kaynağı, arşiv
        fotoğrafı, görsel kaynağı`,
      ),
      whole: phrases('arşiv, temsili, temsili fotoğraf, temsili görsel, aa, dha, iha, fotoğraf aa'),
      asks: phrases('(aa), /aa, / aa, (dha), (iha), / reuters, ajansı web sitesinde yayımlanan'),
    },
  },
} satisfies Language;

export const examples = {
  removes: [
    { reason: 'related', text: 'İLGİLİ HABER: Liman kenti fırtınanın zararını sayıyor' },
    { reason: 'related', text: 'Ayrıca okuyun: [Değirmen nasıl kurtuldu]()' },
    { reason: 'newsletter', text: 'Her sabah haberler için bültenimize abone olun!' },
    { reason: 'advertisement', text: 'REKLAM' },
    { reason: 'share', text: 'HABERİ PAYLAŞ' },
    { reason: 'comments', text: '12 Yorum' },
    { reason: 'app', text: 'Kıyıdan haberler için mobil uygulamamızı indirin.' },
    { reason: 'author', text: 'Yazar Hakkında' },
    { reason: 'subscription', text: 'Bu içerik abonelere özeldir.' },
    { reason: 'notice', text: 'Sitemizde çerezler kullanılmaktadır.' },
    { reason: 'byline', text: 'Son güncelleme: 12 Eylül 2023 10:32' },
    { reason: 'credit', text: 'Fotoğraf: Jon Verrall (AA)' },
    { reason: 'share', text: "Orlen Postası'nı Google'da tercih edilen kaynak olarak ekleyin" },
    { reason: 'notice', text: 'Haberi dinleyin' },
    { reason: 'related', text: 'Haberi sesli dinle' },
    { reason: 'share', text: "Orlen Post'u WhatsApp'tan takip edin" },
    { reason: 'notice', text: 'Haberde hata mı var? Bildirin' },
    { reason: 'related', text: 'Foto galeri: [fırtına]()' },
  ],
  keeps: [
    'Küçük harfleri de okuyun diyor avukat.',
    'Raporu da yüksek sesle okudular.',
    'Reklam harcamaları üçüncü çeyrekte arttı.',
    'Yorum yapmayan başkan salondan ayrıldı.',
    'Paylaş ki çoğalsın derdi limanın yaşlıları.',
    'Bülten bugün dört yüz okura ulaşıyor.',
    'Fotoğraf fırtınadan önceki limanı gösteriyor.',
    'Yazar hakkında açılan dava düştü.',
    'Giriş kapısı dört ay kapalı kaldı.',
    'Uygulamayı indirenlerin yarısı hiç kullanmadı.',
    'Kaynak suyu yazın kurudu.',
    'Haber merkezi yeni binasına taşındı.',
    'Güncelleme gemilerin rotasını değiştirdi.',
    'Tercih edilen kaynak hâlâ köydeki eski çeşmenin suyudur.',
    'Haberi dinleyen balıkçılar limana koştu.',
    'Oyunuzu kullanın ve eve gidin, dedi muhtar.',
    'Tarih: 12 Haziran',
    'Giriş: 120 lira, çocuklar ücretsiz',
    'Foto galerisi açmak isteyen kardeşler iskeleye taşındı.',
  ],
} satisfies LanguageExamples;
