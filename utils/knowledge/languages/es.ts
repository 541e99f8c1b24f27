import type { Language, LanguageExamples } from '@/utils/knowledge/language';
import { amounts, inOrder, keyed, phrases, words } from '@/utils/knowledge/lists';

export default {
  tag: 'es',
  name: 'Español',
  speed: { words: 218 },
  stopwords: words(`de la que el en y a los del se las por un para con no una su al lo como más pero sus
        le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante
        todos uno les ni contra otros ese eso ante ellos e esto antes algunos qué unos yo otro otras otra él tanto esa
        estos es son fue ha han ser`),
  abbreviations: words(
    'sr sra srta dr dra prof d dña ud uds etc ee.uu aprox núm pág art av gral lic ing st ene feb mar abr ago sept oct nov dic',
  ),
  months: inOrder('enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre'),
  weekdays: inOrder('lunes martes miércoles jueves viernes sábado domingo'),
  nearDays: inOrder('hoy/esta_mañana/esta_tarde/esta_noche ayer/anoche mañana anteayer'),
  writtenBy: phrases('por, escrito por, publicado por, redacción'),
  updated: phrases('actualiz, modificad'),
  saying: words(`dijo dice afirmó explicó señaló aseguró anunció añadió agregó indicó declaró confirmó
        advirtió destacó manifestó sostuvo comentó reconoció según precisó respondió insistió subrayó`),
  honorifics: phrases(`señor, señora, sr., sra., don, doña, dr., presidente, presidenta, primer ministro,
        ministro, ministra, alcalde, alcaldesa, senador, senadora, diputado, diputada, rey, reina, príncipe, papa,
        general, gobernador, profesor, canciller`),
  placePrepositions: words('en a de desde hacia hasta por cerca'),
  placeNouns: phrases(
    'ciudad de, pueblo de, localidad de, municipio de, isla de, provincia de, región de, estado de, puerto de',
  ),
  announces: phrases(`en este artículo, en esta guía, en este texto, en esta nota, a continuación, aquí tienes,
        aquí están, estos son, este artículo explica`),
  causes: phrases('debido a, a causa de, por culpa de, porque, gracias a, a raíz de, con el fin de'),
  numbers: words(
    'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien mil',
  ),
  counting: {
    scales: amounts('cien: 100, mil: 1e3, millón millones: 1e6, billón billones: 1e12'),
    currencies: keyed(
      'euro euros: EUR, dólar dólares: USD, libra libras: GBP, yenes: JPY, yuanes: CNY, rublos: RUB, reales: BRL',
    ),
    percents: phrases('por ciento, por cien'),
    of: phrases('de'),
    one: phrases('un'),
    to: phrases('a, o'),
    half: phrases('y medio, y media'),
    plurals: phrases('s'),
  },
  units: words(`% millón millones mil euros euro dólares pesos años año meses mes semanas
        días horas minutos personas km kilómetros metros kg toneladas grados hectáreas puntos billones`),
  leaning: words(
    'pero y él ella ellos ellas esto esta este estos estas eso ese esa su sus así además también sin embargo entonces aunque',
  ),
  phrases: {
    related: {
      opens:
        phrases(`lea también, lee también, leer también, lea además, lea más, lee más, leer más, leé también, te puede interesar,
        le puede interesar, puede interesarte, te recomendamos, le recomendamos, también te puede interesar, también
        puedes leer, puedes leer, ver también, vea también, mira también, mirá también, vea además, además lea, lee
        aquí, lea aquí, más información, más noticias, más sobre, noticias relacionadas, noticia relacionada, artículos
        relacionados, relacionado, relacionadas, sigue leyendo, seguir leyendo, no te pierdas, no se pierda, conoce más,
        para saber más, video, vídeo, escuchar este artículo, escucha este artículo, escucha la nota, mira el video,
        mira el vídeo, ve el video, vea el video, galería, fotogalería, en imágenes`),
      whole: phrases(`quizás te interese, recomendados, recomendado, contenido relacionado, temas
        relacionados, relacionados, más leídas, más leídos, más leído, lo más leído, lo más visto, lo último, últimas
        noticias, ver más, ver todo, leer la noticia completa, más sobre este tema, destacados, archivado en, en
        portada, noticia anterior, siguiente noticia, artículo siguiente, artículo anterior,
        te puede gustar, noticias más leídas, las más leídas, le puede gustar,
        además en portada`),
      asks: phrases(`lee la noticia completa, lea la nota completa, consulta más noticias, sigue toda la
        información, más noticias en`),
    },
    newsletter: {
      opens: phrases(`newsletter, boletín, boletines, suscríbete a nuestra newsletter, suscríbete a nuestro
        boletín, suscríbase a nuestro boletín, recibe nuestro boletín`),
      whole: phrases(`newsletters, suscríbete, suscríbase, suscribirme, apúntate, regístrate gratis, tu
        correo electrónico, correo electrónico, tu email, su correo electrónico,
        recibe nuestras noticias, quiero recibir el boletín`),
      asks: phrases(`suscríbete a nuestra newsletter, suscríbete a nuestro boletín, suscríbete a nuestros boletines,
        suscríbase a nuestro, suscribite a, suscríbete aquí, suscríbete gratis, apúntate a nuestra, apúntate aquí,
        recibe en tu correo, reciba en su correo, recibe cada, en tu bandeja de entrada, en su bandeja de entrada,
        regístrate para recibir, apúntate y recibe, recibe las noticias en tu correo, regístrate gratis para recibir,
        recibe las noticias más importantes`),
    },
    advertisement: {
      opens: phrases('publicidad, anuncio, contenido patrocinado, la noticia continúa'),
      whole: phrases(`anuncios, patrocinado, contenido promocionado, contenido para suscriptores, espacio publicitario,
        sigue leyendo después de la publicidad, continúa leyendo, la noticia continúa después de la publicidad, el
        artículo continúa después de la publicidad, continúa leyendo después de la publicidad, la noticia continúa
        debajo de la publicidad`),
      asks: phrases(`continúa después de la publicidad, continúa tras la publicidad, podemos recibir una comisión, este
        artículo contiene enlaces de`),
    },
    share: {
      opens: phrases(`compartir, comparte, compartir en, comparte este artículo, síguenos, síguenos en,
        síganos en, seguinos en`),
      whole: phrases(`compartir, comparte, compartir en, compartir en @, compartir por @, compartir vía @, comparte en
        @, compartir artículo, comparte este artículo, comparte esta noticia, compartir noticia, copiar enlace, copiar
        link, enlace copiado, enviar por @, imprimir, guardar, síguenos, síguenos en, síguenos en @, síganos en @,
        seguir, seguir en @, me gusta, # compartidos, enviar, compartir nota, añádenos como fuente preferida en google,
        agréganos como fuente preferida en google, añadir a google, escuchar artículo, escuchar la noticia, regalar
        artículo`),
      asks: phrases(`síguenos en, síganos en, seguinos en, sigue a @, comparte este artículo, comparte esta noticia,
        sigue toda la información de, únete a nuestro grupo, como fuente preferida en google, sigue toda la actualidad
        en @, sigue toda la información en @, síguenos también en @`),
    },
    comments: {
      opens: phrases('comentarios, deja un comentario, deja tu comentario, comentar'),
      whole:
        phrases(`comentario, comentarios, # comentarios, # comentario, comentarios #, deja un comentario, deja tu comentario,
        deje un comentario, dejar un comentario, dejar comentario, comentar, comenta esta noticia, escribe un
        comentario, publicar comentario, añadir comentario, agregar comentario, ver comentarios, ver los comentarios,
        ver todos los comentarios, ver # comentarios, responder, cancelar la respuesta, sin comentarios, sé el primero
        en comentar, tu comentario, normas de participación, ¿tienes una historia, qué opinas deja tu comentario, qué te
        parece deja tu comentario`),
      asks: phrases(`tu dirección de correo electrónico no será publicada, su dirección de correo electrónico no será
        publicada, déjanos tu comentario, cuéntanos en los comentarios, déjanos tu opinión, inicia sesión para comentar,
        regístrate para comentar, vota en nuestra encuesta, participa en nuestra encuesta`),
    },
    app: {
      opens: phrases('descarga nuestra app, descarga la app, descarga nuestra aplicación, descargá la app'),
      whole: phrases('descargar app, descarga la aplicación, abrir en la app, ver en la app'),
      asks: phrases(`descarga nuestra app, descarga la app, descarga nuestra aplicación, descargue nuestra
        aplicación, únete a nuestro canal, únase a nuestro canal, unite a nuestro canal, sigue nuestro canal de,
        síguenos en nuestro canal, suscríbete a nuestro canal, nuestro canal de whatsapp, canal de whatsapp de,
        súmate al canal de whatsapp, seguirnos en nuestro whatsapp`),
    },
    author: {
      opens: phrases('sobre el autor, sobre la autora, acerca del autor, acerca de la autora, sobre la firma'),
      whole: phrases(`sobre los autores, autor, autora, sobre el periodista, ver biografía, ver todos los
        artículos, más del autor, más artículos de este autor`),
      asks: phrases('ver todos los artículos de, ver más artículos de, todas las entradas de'),
    },
    subscription: {
      opens: phrases(`ya eres suscriptor, ya es suscriptor, ya tienes una cuenta, contenido exclusivo,
        suscríbete para seguir, hazte socio`),
      whole: phrases(`iniciar sesión, inicia sesión, inicie sesión, regístrate, registrarse, crear cuenta,
        suscribirse, ya soy suscriptor, ya soy usuario, suscríbete para seguir leyendo, suscríbete para leer, solo para
        suscriptores, sólo para suscriptores, exclusivo para suscriptores, contenido exclusivo para suscriptores, hazte
        socia, donar, acceder, ver opciones de suscripción`),
      asks: phrases(`este contenido es exclusivo, este artículo es exclusivo, contenido exclusivo para suscriptores,
        suscríbete para seguir leyendo, suscríbete para leer, regístrate para seguir leyendo, ya tienes cuenta, si ya
        eres suscriptor, apoya nuestro periodismo, hazte socio, hazte socia, quieres seguir leyendo, ¿ya eres
        suscriptor?`),
    },
    notice: {
      opens: phrases('política de privacidad, aviso legal'),
      whole:
        phrases(`tabla de contenido, tabla de contenidos, índice de contenidos, en este artículo, política de cookies, términos y
        condiciones, todos los derechos reservados, aceptar, aceptar todo, aceptar cookies, rechazar, configurar
        cookies, saltar al contenido, ir al contenido, cargando, cerrar, volver arriba, reportar error, ampliar foto,
        ampliar imagen, escuchar este artículo, escucha este artículo, resumen generado por ia, reporta un error, índice`),
      asks: phrases(`utilizamos cookies, usamos cookies, utiliza cookies, aceptas nuestra, aceptas los términos, aceptas
        la política, nuestra política de privacidad, todos los derechos reservados, queda prohibida la reproducción,
        prohibida su reproducción, habilita javascript, active javascript, al suscribirte, este resumen fue generado,
        conforme a los criterios de the trust project, ¿has encontrado un error, ¿encontraste un error, ha sido asistida
        por, fue asistida por una inteligencia artificial, con ayuda de inteligencia artificial`),
    },
    byline: {
      opens: phrases(`por, escrito por, publicado por, publicado el, publicado, actualizado, actualizado el,
        actualizado a las, última actualización, redacción, tiempo de lectura`),
      whole:
        phrases(`# min de lectura, # minutos de lectura, tiempo de lectura # min, tiempo de lectura # minutos, lectura # min,
        hace # horas, hace # hora, hace # minutos, hace # días, redacción`),
    },
    credit: {
      opens: phrases(`foto, fotos, fotografía, crédito, créditos, imagen, imágenes, foto de, foto de
        archivo, cortesía de, imagen de archivo, imagen cortesía de, ilustración de`),
      whole:
        phrases(`imagen referencial, foto referencial, archivo, efe, afp, europa press, imagen ilustrativa, foto ilustrativa,
        fuente efe, con información de efe, con información de agencias, fuente europa press, agencias`),
      asks: phrases('/ efe, /efe, (efe), / afp, efe/, (foto:, getty images /, con información de, con datos de efe'),
    },
  },
} satisfies Language;

export const examples = {
  removes: [
    { reason: 'related', text: 'Lea también: La ciudad portuaria cuenta los daños del temporal' },
    { reason: 'related', text: 'Te puede interesar | [Así se salvó el molino]()' },
    { reason: 'related', text: 'NOTICIAS RELACIONADAS' },
    { reason: 'newsletter', text: 'Suscríbete a nuestro boletín y recibe cada mañana lo más importante.' },
    { reason: 'advertisement', text: 'PUBLICIDAD' },
    { reason: 'share', text: 'Compartir en WhatsApp' },
    { reason: 'comments', text: '56 comentarios' },
    { reason: 'app', text: 'Únete a nuestro canal de WhatsApp para recibir noticias de la costa.' },
    { reason: 'author', text: 'Sobre la autora' },
    { reason: 'subscription', text: 'Suscríbete para seguir leyendo' },
    { reason: 'notice', text: 'Utilizamos cookies propias y de terceros.' },
    { reason: 'byline', text: 'Actualizado el 12 de septiembre de 2023' },
    { reason: 'credit', text: 'Foto: Jon Verrall' },
    { reason: 'related', text: 'Noticias más leídas' },
    { reason: 'share', text: 'Añádenos como fuente preferida en Google' },
    { reason: 'newsletter', text: 'Quiero recibir el boletín' },
    { reason: 'credit', text: 'Fuente: EFE' },
    { reason: 'share', text: 'Añade El Correo de Orlen como fuente preferida en Google' },
    { reason: 'notice', text: 'Escucha este artículo' },
    { reason: 'related', text: 'Escuchar este artículo · 5 min' },
    { reason: 'comments', text: '¿Qué opinas? Deja tu comentario' },
    { reason: 'credit', text: '*Con información de AFP y Reuters' },
    { reason: 'related', text: 'Galería: [El temporal en imágenes]()' },
  ],
  keeps: [
    'Lea también la letra pequeña, aconseja la abogada.',
    'Compartir la comida era costumbre en el puerto.',
    'La publicidad del tabaco está prohibida desde hace treinta años.',
    'Comentarios del ministro provocaron risas en la sala.',
    'El boletín que fundó en 1998 tiene hoy 400 lectores.',
    'Por milagro nadie resultó herido.',
    'Más información habría evitado el accidente, según el informe.',
    'La foto muestra el puerto antes del temporal.',
    'El autor de la carta nunca fue encontrado.',
    'Relacionados con la pesca hay cuatro mil empleos.',
    'Te puede interesar o no la política, pero ella se interesa por ti.',
    'Seguir en el cargo no entra en sus planes.',
    'Publicado por primera vez en 1922, el libro vuelve a las librerías.',
    'Ver más allá de la costa era imposible con aquella niebla.',
    'Fuente de orgullo, el molino reabre en mayo.',
    'Escuchar la noticia le bastó para volver al puerto.',
    'Te puede gustar o no, dijo el alcalde, pero el puente se queda.',
    'Como fuente preferida cita las cartas de su abuela.',
    'Escuchar este artículo de la ley le hizo cambiar de idea.',
    'Con información de los vecinos, la policía halló el barco.',
    'Deja tu comentario para el final, le dijo el profesor, y escucha primero a los que llevan más años en la mar.',
    'El índice de precios subió un punto en mayo.',
    'Galería de arte y mercado comparten el muelle.',
  ],
} satisfies LanguageExamples;
