import type { Language, LanguageExamples } from '@/utils/knowledge/language';
import { amounts, inOrder, keyed, phrases, words } from '@/utils/knowledge/lists';

export default {
  tag: 'pt',
  name: 'Português',
  speed: { words: 181 },
  stopwords: words(`de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi
        ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois
        sem mesmo aos ter seus quem nas me esse eles são após sobre contra ainda segundo`),
  abbreviations: words(
    'sr sra dr dra prof profa eng av art pág etc ex obs aprox jan fev mar abr mai jun jul ago set out nov dez',
  ),
  months: inOrder('janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'),
  weekdays: inOrder(
    'segunda-feira/segunda terça-feira/terça quarta-feira/quarta quinta-feira/quinta sexta-feira/sexta sábado domingo',
  ),
  nearDays: inOrder('hoje/esta_manhã/esta_noite/nesta_manhã/nesta_noite ontem amanhã anteontem'),
  writtenBy: phrases('por, escrito por, publicado por, texto de, reportagem'),
  updated: phrases('atualizad, actualizad'),
  saying: words(`disse diz afirmou explicou declarou contou acrescentou anunciou destacou ressaltou
        informou confirmou segundo garantiu defendeu alertou criticou escreveu comentou lembrou revelou sublinhou`),
  honorifics: phrases(`senhor, senhora, sr., sra., dr., dra., presidente, primeiro-ministro, ministro,
        ministra, prefeito, prefeita, senador, senadora, deputado, deputada, governador, rei, rainha, papa, general,
        professor, professora, delegado`),
  placePrepositions: words('em no na nos nas de do da para até perto'),
  placeNouns: phrases(
    'cidade de, cidade do, vila de, município de, ilha de, província de, região de, estado de, porto de',
  ),
  announces: phrases(`neste artigo, neste guia, neste post, neste texto, a seguir, veja a seguir, confira a seguir,
        aqui estão`),
  causes: phrases(
    'por causa de, por causa da, por causa do, devido a, devido à, devido ao, porque, graças a, na sequência de',
  ),
  numbers: words(
    'dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem mil',
  ),
  counting: {
    scales: amounts('cem: 100, mil: 1e3, milhão milhões mi: 1e6, bilhão bilhões bi: 1e9, trilhão trilhões: 1e12'),
    currencies: keyed(
      'euro euros: EUR, dólar dólares: USD, real reais: BRL, libras: GBP, ienes: JPY, yuans: CNY, rublos: RUB',
    ),
    percents: phrases('por cento'),
    of: phrases('de'),
    one: phrases('um'),
    to: phrases('a, ou'),
    half: phrases('e meio, e meia'),
    plurals: phrases('s'),
  },
  units: words(`% milhão milhões bilhão bilhões mil euros reais dólares anos ano meses mês
        semanas dias horas minutos pessoas km quilômetros metros kg toneladas graus hectares pontos`),
  leaning: words(
    'mas e ele ela eles elas isso isto este esta esse essa seu sua assim também além porém então entretanto contudo',
  ),
  phrases: {
    related: {
      opens: phrases(`leia também, leia mais, leia, leia ainda, leia a seguir, veja também, veja mais, veja, confira
        também, confira, saiba mais, assista, assista também, ouça, ler também, ler mais, relacionadas, notícias
        relacionadas, artigos relacionados, matérias relacionadas, conteúdo relacionado, você também pode gostar, você
        pode gostar, pode te interessar, recomendado, recomendados, mais sobre, mais notícias, continue lendo, não
        perca, entenda, vídeo, ouvir o artigo, ouvir artigo, ouça este conteúdo, ouça o artigo, ouça este artigo, veja
        os vídeos, veja o vídeo, assista ao vídeo, assista a mais notícias, relacionados, galeria, galeria de fotos,
        fotos`),
      whole: phrases(`notícia relacionada, conteúdos relacionados, relacionados, talvez você goste, recomendado para
        você, recomendadas, mais lidas, mais lidos, as mais lidas, mais vistas, últimas notícias, ver mais, ver tudo,
        continuar lendo, destaques, em alta, próxima notícia, notícia anterior, próximo artigo, artigo anterior, tudo
        sobre, você pode gostar, mais lidas do dia, veja mais notícias, leia também no site, assuntos relacionados`),
      asks: phrases(`leia a matéria completa, clique aqui e leia, clique aqui para ler, leia mais notícias
        em, veja mais notícias em, confira mais notícias`),
    },
    newsletter: {
      opens: phrases(`newsletter, nossa newsletter, assine a newsletter, assine nossa newsletter,
        inscreva-se, subscreva a newsletter, subscreva a nossa newsletter`),
      whole: phrases(`newsletters, assine, inscreva-se agora, subscreva, subscrever, cadastre-se, seu
        e-mail, seu email, seu melhor e-mail, endereço de email, o seu email,
        receba as notícias do dia, receba nossas notícias por e-mail`),
      asks: phrases(`assine nossa newsletter, assine a nossa newsletter, assine a newsletter, inscreva-se na nossa,
        inscreva-se em nossa, inscreva-se na newsletter, subscreva a nossa, subscreva a newsletter, cadastre-se para
        receber, receba as notícias, receba no seu e-mail, receba em seu e-mail, receba gratuitamente, na sua caixa de
        entrada, em sua caixa de entrada, direto no seu e-mail, quer receber mais notícias?`),
    },
    advertisement: {
      opens: phrases('publicidade, propaganda, anúncio, conteúdo patrocinado'),
      whole: phrases(`anúncios, patrocinado, conteúdo publicitário, continua após a publicidade, continua
        depois da publicidade, continua após publicidade, artigo continua após a publicidade, pub`),
      asks: phrases(`continua após a publicidade, continua depois da publicidade, continua após o anúncio, podemos
        receber uma comissão, artigo contém links de afiliados`),
    },
    share: {
      opens: phrases('compartilhe, compartilhar, partilhar, partilhe, siga-nos, siga-nos no, siga o nosso'),
      whole: phrases(`compartilhe, compartilhar, compartilhe no @, compartilhar no @, compartilhar via @, compartilhar
        em @, compartilhe esta notícia, compartilhe este artigo, compartilhar notícia, compartilhe essa notícia,
        partilhar, partilhar no @, partilhar artigo, partilhe este artigo, copiar link, copiar o link, link copiado,
        enviar por @, imprimir, salvar, guardar, siga-nos, siga-nos no @, siga-nos em @, siga no @, seguir, curtir, #
        compartilhamentos, enviar, adicionar como fonte preferida no google, ouvir artigo, ouvir notícia, ouça a
        notícia, copiar link da notícia, presentear artigo, acompanhe nas redes sociais`),
      asks: phrases(`siga-nos no, siga-nos em, siga-nos nas, siga nosso perfil, siga a gente no, siga o canal,
        compartilhe esta notícia, compartilhe este artigo, curta nossa página, como fonte preferida no google, como
        fonte preferencial no google, siga ... no @, clique aqui para seguir, compartilhe essa matéria, compartilhe esta
        matéria, compartilhe essa notícia, partilhe este artigo`),
    },
    comments: {
      opens: phrases('comentários, deixe um comentário, deixe seu comentário, comente'),
      whole:
        phrases(`comentário, comentários, # comentários, # comentário, comentários #, deixe um comentário, deixe seu comentário,
        deixar um comentário, escreva um comentário, adicionar comentário, comente, comentar, ver comentários, ver todos
        os comentários, ler comentários, responder, cancelar resposta, nenhum comentário, seja o primeiro a comentar, os
        comentários são de responsabilidade do autor, vote na enquete, o que você achou comente`),
      asks: phrases(`o seu endereço de email não será publicado, seu endereço de e-mail não será publicado, deixe seu
        comentário, deixe a sua opinião, conte nos comentários, conta pra gente nos comentários, para comentar, comente
        abaixo, participe da enquete, vote na enquete, tem alguma sugestão de reportagem`),
    },
    app: {
      opens: phrases('baixe o app, baixe nosso aplicativo, baixe o nosso app, descarregue a app'),
      whole: phrases('baixe o aplicativo, baixar app, abrir no app, descarregar app'),
      asks: phrases(`baixe o app, baixe o nosso app, baixe nosso aplicativo, baixe o aplicativo, descarregue a nossa
        app, entre no nosso canal, entre no canal, participe do canal, participe do nosso canal, siga o nosso canal,
        inscreva-se no nosso canal, se inscreva no nosso canal, entre no nosso grupo, nosso canal do whatsapp, nosso
        canal no whatsapp, siga o canal do, descarregue a nossa aplicação, baixe o nosso aplicativo, participe do nosso
        grupo, receba notícias no @, inscreva-se no canal`),
    },
    author: {
      opens: phrases('sobre o autor, sobre a autora'),
      whole: phrases(`sobre os autores, autor, autora, o autor, mais do autor, ver todos os artigos, ver
        todos os posts, ver perfil`),
      asks: phrases('ver todos os artigos de, ver todos os posts de, mais artigos de'),
    },
    subscription: {
      opens: phrases('já é assinante, já é assinante?, já tem uma conta, conteúdo exclusivo, assine para'),
      whole: phrases(`entrar, faça login, fazer login, login, iniciar sessão, cadastre-se, criar conta,
        registe-se, já é assinante faça login, já é assinante entre, assine já, assine agora, exclusivo para assinantes,
        conteúdo exclusivo para assinantes, só para assinantes, conteúdo para assinantes, doe, apoie, apoie-nos,
        torne-se assinante`),
      asks: phrases(`exclusivo para assinantes, este conteúdo é exclusivo, este artigo é exclusivo, assine
        para continuar, assine e continue lendo, para continuar lendo, para continuar a ler, já é assinante, já tem
        conta, apoie o nosso jornalismo, apoie o jornalismo`),
    },
    notice: {
      opens: phrases('política de privacidade, termos de uso'),
      whole: phrases(`índice de conteúdo, tabela de conteúdos, neste artigo, política de cookies, termos e condições,
        todos os direitos reservados, aceitar, aceitar todos, aceitar cookies, rejeitar, ir para o conteúdo, pular para
        o conteúdo, carregando, fechar, voltar ao topo, reportar erro, comunicar erro, ampliar imagem, ouça este artigo,
        resumo gerado por ia, resumo gerado por ferramenta de ia, ative as notificações`),
      asks: phrases(`utilizamos cookies, usamos cookies, este site utiliza, utiliza cookies, você concorda com, concorda
        com a nossa, nossa política de privacidade, todos os direitos reservados, proibida a reprodução, ative o
        javascript, habilite o javascript, encontrou um erro?, encontrou algum erro?, viu algum erro?, avise a redação`),
    },
    byline: {
      opens: phrases(`por, escrito por, publicado por, publicado em, publicado, atualizado em, atualizado, atualizado
        às, última atualização, da redação, tempo de leitura, texto de, reportagem, edição`),
      whole: phrases(`redação, # min de leitura, # minutos de leitura, tempo de leitura # min, tempo de
        leitura # minutos, leitura # min, há # horas, há # hora, há # minutos, há # dias, # horas atrás, # min atrás`),
    },
    credit: {
      opens: phrases(`foto, fotos, crédito, créditos, imagem, imagens, foto de, reprodução, divulgação,
        ilustração, foto de arquivo`),
      whole:
        phrases(`foto divulgação, imagem ilustrativa, foto ilustrativa, arquivo pessoal, agência brasil, afp, lusa, foto
        reprodução, fonte agência brasil, fonte lusa, com informações da agência brasil, fonte reuters, lusa/fim, lusa
        fim, com reuters, com lusa`),
      asks: phrases(`/divulgação, / divulgação, /reprodução, / reprodução, /agência brasil, /lusa, / lusa, /afp, (com
        informações da, com informações da, com informações de, com informações do, com lusa, com reuters, com afp, com
        agência`),
    },
  },
} satisfies Language;

export const examples = {
  removes: [
    { reason: 'related', text: 'LEIA TAMBÉM: Cidade do porto soma os danos da tempestade' },
    { reason: 'related', text: 'Leia mais: [Como o moinho foi salvo]()' },
    { reason: 'related', text: 'Notícias relacionadas' },
    { reason: 'newsletter', text: 'Assine nossa newsletter e receba as notícias da costa.' },
    { reason: 'advertisement', text: 'CONTINUA APÓS A PUBLICIDADE' },
    { reason: 'share', text: 'Compartilhar no WhatsApp' },
    { reason: 'comments', text: 'Deixe seu comentário' },
    { reason: 'app', text: 'Entre no nosso canal do WhatsApp e fique por dentro!' },
    { reason: 'author', text: 'Sobre o autor' },
    { reason: 'subscription', text: 'Conteúdo exclusivo para assinantes' },
    { reason: 'notice', text: 'Utilizamos cookies para melhorar a sua experiência.' },
    { reason: 'byline', text: 'Publicado em 12 de setembro de 2023' },
    { reason: 'credit', text: 'Foto: Jon Verrall/Divulgação' },
    { reason: 'related', text: 'Você pode gostar' },
    { reason: 'share', text: 'Adicionar como fonte preferida no Google' },
    { reason: 'newsletter', text: 'Receba as notícias do dia' },
    { reason: 'credit', text: 'Fonte: Agência Brasil' },
    { reason: 'share', text: 'Adicione o Correio de Orlen como fonte preferida no Google' },
    { reason: 'notice', text: 'Ouça este artigo' },
    { reason: 'related', text: 'Ouvir o artigo · 5 min' },
    { reason: 'credit', text: '*Com informações de Estadão Conteúdo' },
    { reason: 'notice', text: 'Encontrou um erro? Avise a redação' },
    { reason: 'app', text: 'Descarregue a nossa aplicação' },
    { reason: 'app', text: 'Clique aqui e participe do nosso grupo de WhatsApp' },
    { reason: 'byline', text: 'Edição: João Verral' },
  ],
  keeps: [
    'Leia também as letras pequenas, aconselha a advogada.',
    'Compartilhar a comida era costume no porto.',
    'A publicidade do tabaco é proibida há trinta anos.',
    'Comentários do ministro fizeram rir a sala.',
    'A newsletter que ele fundou em 1998 tem hoje 400 leitores.',
    'Por milagre ninguém ficou ferido.',
    'A foto mostra o porto antes da tempestade.',
    'O autor da carta nunca foi encontrado.',
    'Veja o mar e espere, diziam os velhos do farol.',
    'Reprodução de peixes no rio caiu pela metade.',
    'Publicado em 1922, o livro volta agora às livrarias.',
    'Mais notícias só chegaram à noite.',
    'Entrar no porto sem licença custa caro.',
    'Recomendado por três juízes, o plano segue para o parlamento.',
    'Fonte de renda da vila, o moinho reabre em maio.',
    'Ouvir a notícia no rádio foi o bastante para ele voltar.',
    'Você pode gostar ou não, disse o prefeito, mas a ponte fica.',
    'Como fonte preferida ela cita as cartas da avó.',
    'Siga a trilha até o fim e pare no mirante, diz o guia.',
    'Com informações do vizinho, a polícia encontrou o barco.',
    'Encontrou um erro no mapa e calou-se.',
    'Ler mais devagar foi o conselho do médico.',
    'Edição rara do livro foi vendida por doze mil.',
    'Fotos do temporal ficaram na parede do café.',
    'Galeria e café dividem a casa do cais.',
  ],
} satisfies LanguageExamples;
