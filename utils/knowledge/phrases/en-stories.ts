/** Words that lead to other stories, or say whose this one and its pictures are, in English. */
export default {
  related: {
    opens: `also read, also see, also check, also watch, also on, also in, also check out, read also, read more, read
      next, read this, read full story, read the full story, read our full, read about, must read, must-read, see also,
      see more, see more in, read, read our, related reads, related, related story, related stories, related article,
      related articles, related articles and links, related news, related post, related posts, related reading, related
      content, related coverage, related links, related reports, related searches, related video, recommended,
      recommended for you, recommended reading, recommended stories, suggested reading, you may also like, you might
      also like, you may like, you might like, you may like to read, you may also check, related articles from, you may
      also be interested, you may be interested in, you might also enjoy, you may enjoy, you may also enjoy, other posts
      you may enjoy, other articles you may like, what to read next, more, more on, more from, more about, more articles
      from, more stories, more on this story, more on the topic, more like this, more news, learn more, learn more
      about, find out more, discover more, explore more, watch, watch now, watch more, watch video, listen, listen now,
      check out, check out our, check out these, also check out tools, don't miss, dont miss, icymi, in case you missed
      it, further reading, keep reading, continue reading, click here, click here to read, trending, trending now, top
      stories, most read, most popular, editor's picks, up next, read the original article, next read, in pictures, in
      depth, you might be interested in, you might have missed, you may have missed, people are also reading, people
      also read, readers also liked, readers also read, others also read, what others are reading, suggested, suggested
      stories, hot right now, dive deeper, dig deeper, go deeper, from the archive, from the archives, from our archive,
      our picks for you, top picks for you, take the quiz, take our quiz, read the full story at, listen to more
      stories, more recipes you'll love, you may also love, you might also love, you'll also love, related blogs,
      related recipes, related products, related guides, featured resources, you may also be interested in, originally
      published as, you might also be interested in`,
    whole: `related publications, more articles, more videos, more resources, more to read, more top stories,
      recommended content, recommended articles, similar content, similar articles, similar stories, more articles you
      might enjoy, read the full article, read full review, read our full review, read article, read now, see all, view
      all, view more, show more, load more, most viewed, popular, popular posts, popular stories, trending news,
      trending posts, trending stories, latest news, latest stories, latest articles, latest posts, recent posts, recent
      articles, featured, featured articles, featured posts, featured stories, also in the news, must reads, editors'
      picks, from our partners, around the web, from the web, watch the video, more from the web, next article, previous
      article, next post, previous post, next story, previous story, check out next, click to expand, read full article,
      recommended by, recommended videos, latest videos, featured video, before you go, quiz of the day, best of the
      web, newer post, older post, newer posts, older posts, newer articles, older articles, see more recommendations,
      view slideshow, start slideshow, view all photos, view photos, more stories you might like, want more, keep
      exploring, continue exploring, you also may like, others are reading, trending videos, trending articles, more top
      reads, random article, recent comments, blog archive, sponsored stories, related internet links, around the bbc,
      swipe for next article, best picks for you, end of article, end of story, recommended videos for you, promoted
      stories, view gallery # photos`,
    asks: `read more news like this on, read more on this story, click here to read more, click here for more, read our
      other stories, read our full ... review, read our ... review, check out our ... review, read the full ... review,
      get latest news, get the latest news, get all the latest news, catch all the latest, catch the latest news, stay
      updated with the latest, catch all the business news, track latest news, track the latest news, for the latest
      news weather, listen to the latest songs, to read more from, recommended from medium, here are some other stories,
      to read similar news, hope you like our news, take our quiz to see, vote in our poll, watch more from our`,
  },
  author: {
    opens: `about the author, about the authors, about author, more about the author, author bio, more by this author,
      about the writer, about the contributor`,
    whole: `author, authors, meet the author, more by this contributor, more from this author, view all posts, view all
      articles, view all articles by this author, view profile, view bio, see full bio, full bio, read full bio, see all
      articles, our contributors, learn more about our contributors, our experts, contributors, follow the author,
      follow author, see author bio`,
    asks: `view all posts by, view all articles by, see all posts by, see all articles by, more articles by, more
      stories by, more posts by, follow the author on, read more by, to contact the ... on this story, to contact the
      editor responsible for, contact the writer, contact reporter, view my complete profile`,
  },
  byline: {
    opens: `by, written by, reported by, posted by, published by, edited by, reviewed by, medically reviewed by, fact
      checked by, fact-checked by, updated by, compiled by, curated by, published, published on, updated, updated on,
      last updated, last updated on, last modified, first published, posted, posted on, reading time, read time,
      additional reporting by, first published on`,
    whole: `# min read, # mins read, # minute read, # minutes read, min read, reading time # minutes, reading time #
      min, estimated reading time # minutes, read time # min, # hours ago, # hour ago, # minutes ago, # days ago, # day
      ago, just now, staff writer, news desk, web desk`,
    asks: 'reporting by ... editing by, reporting by ... writing by',
  },
  credit: {
    opens: `photo, photos, photo credit, photo by, photograph, photograph by, photo courtesy of, photo via, photo
      illustration by, image, image credit, image credits, image courtesy of, image source, image by, images by, images
      via, picture, picture credit, pic credit, file photo, credit, credits, courtesy of, illustration by, photo
      courtesy, image courtesy, featured image credit, image from, photo from, video credit, getty images, shutterstock,
      alamy, adobe stock, istock, representational image`,
    whole: `getty, via getty images, ap, ap photo, reuters, afp, unsplash, pexels, file image, file pic, representative
      image, courtesy photo, with wires, with staff writers, with agencies, with aap, with afp, with pti inputs`,
    asks: `with inputs from, with agency inputs, / getty, /getty, | getty, via getty, (getty, / shutterstock,
      /shutterstock, | shutterstock, via shutterstock, shutterstock.com, / istock, | istock, adobe stock, via wikimedia
      commons, via unsplash, via pexels, photo by, photo:, image via, / unsplash, on unsplash, / pexels, / ap photo, /
      reuters, / afp, via ap, via reuters, via afp, image courtesy of, photo courtesy of, photo credit`,
  },
};
