/** Words of what a page can do, asks and warns of, in English. */
export default {
  share: {
    opens: `share this, share this story, share this article, share this post, share on, share to, share via, share
      with, share, follow us, follow us on, follow me on, follow our, find us on, like us on, join us on, join me on,
      add us on, tweet, print`,
    whole: `share, shares, share it, share this, share this on, share on, share via, share by @, share to @, share on @,
      share via @, share this story, share this article, share article, share post, share this post, share this page,
      share this with, share with friends, # shares, # likes, # views, like this, like, likes, tweet, pin, pin it, pin
      for later, pin it for later, view this post on @, post, save, saved, save this story, save article, print article,
      email article, copy link, link copied, copied, follow, follow us, follow us on, follow me, follow on social media,
      find us on @, link, bookmark, send, copy, copy code, gift this article, gift article, give this article, share
      full article, read later, save for later, save to read later, add to reading list, add to bookmarks, share with a
      friend, forward to a friend, email this article, email this, blogthis, bookmark the permalink, permalink, copy
      url, url copied, copied to clipboard, link copied to clipboard, tweet this, click to tweet, share to your story,
      print this page, print page, print this article, print this, print recipe, pin recipe, pin this recipe, save
      recipe, save this recipe, save this post, download pdf, download as pdf, view as pdf, cite this article, cite this
      page, add to favorites, add to favourites, add to collection, watch on @, listen on @, view on @, subscribe on @,
      # followers, like loading, bookmark popover, removed from bookmarks, reuse this content, license this article,
      license this content, sharing is caring`,
    asks: `pin it for later, pin this for later, share this article, share this story, share this post, feel free to
      share, follow us on, follow me on, like us on @, follow us for, follow ... on @, join the facebook group, join our
      facebook group, join me on @, join us on @, tag us on, follow our page, connect with us on, add ... as a preferred
      source, preferred source on google, preferred on google, your preferred source, opens in new tab, opens in a new
      tab, click to share on, click to email a link, share it with a friend, share it with your friends, share this with
      your friends, please consider sharing, public so feel free to share, your preferred news source, email
      thisblogthis, bloggers like this, a post shared by, clap and follow, and hashtag it, tag me on, to share this
      article, (opens in new, (opens in a new, on google news to get our, follow ... on social media, this post is
      public so feel free`,
  },
  comments: {
    opens: `comments, comment, leave a comment, leave a reply, post a comment, join the discussion, join the
      conversation, comment as, view comments, tell us what you think, share your story, add your opinion`,
    whole: `comment, comments, comment #, # comment, # comments, comments are closed, comments are closed for this post,
      no comments, no comments yet, leave a comment, leave your comment, post comment, add a comment, write a comment,
      add comment, view all comments, view # comments, load more comments, post load all comments, reply, be the first
      to comment, be the first to comment on this post, what do you think, required fields are marked, log in to
      comment, login to comment, log in to reply, cancel reply, sort by newest, # replies, rate this article, was this
      article helpful, was this helpful, more reply login, discussion about this post, was this page helpful, did you
      find this helpful, did you find this article helpful, how would you rate this article, rate this page, thank you
      for your feedback, thanks for your feedback, what are your thoughts, be respectful, post a comment as anonymous,
      welcome to the discussion, notify me of new comments, see all responses, # responses, show comments, hide
      comments, read comments, read the comments, read # comments, rate this recipe, rate this, did you make this
      recipe, did you try this recipe, leave a review, write a review, report abuse, flag as inappropriate, report
      comment, report this comment, was this summary helpful, was this article useful, was this page useful, did this
      article help you, submit feedback, give feedback, see all comments, see all comments #, comments are closed on
      this story, comments are closed on this article, view comments #, reply report`,
    asks: `your email address will not be published, let us know in the comments, tell us in the comments, share your
      thoughts in the comments, in the comments below, in the comment section below, in the comments section below,
      leave a comment below, have your say in our, what do you think about this, you must be logged in to, all opinions
      are moderated, comments are moderated, comments are filtered, have a tip?, got a tip?, got a story?, send your
      stories to, send your story ideas, do you have a story to, do you have a story for, do you know more about this
      story, do you have information about this, have a story tip, have a news tip, get in touch with our news, contact
      our newsroom, email our news, comments have to be in english, abide by our community guidelines, our community
      guidelines, comments that violate, send me a secure, send us a secure, secure tip, concerns about this story,
      feedback on this story, questions about this story, akismet to reduce spam, how your comment data is, for the next
      time i comment, bookmark the permalink, keep it clean. please, turn off your caps lock, don't threaten. threats
      of, be truthful. don't, be nice. no racism, be proactive. use the, share with us. we'd, stop watching this
      discussion, safe and engaging place for, leave a star rating, leave a comment and rating, leave a comment and a,
      letters to the editor can be, submit a letter to the editor, send a letter to the editor, want to share your
      story, would like to submit a response, opinion on the issues raised, affected by any of the issues, public
      display name before, prompted to enter your display name, no longer accepting comments, comments below have not
      been moderated, comments below have been moderated, be the first to comment, join our commenting forum, send your
      comments to, like to hear what you think about this, automatically post your, story you think we should cover,
      affected by the issues raised, know more? email, send a confidential tip, comments are turned off, please keep
      comments relevant, lively but civil forum, our commenting policy, please include your full name`,
  },
  navigation: {
    opens: 'related topics, tagged, tagged with, filed under, filed in, tags, topics in this article, in this story',
    whole: `skip to content, skip to main content, table of contents, contents, in this article, on this page, jump to
      section, back to top, prev, jump to recipe, skip to recipe, scroll to top, go to top, return to top, site
      information navigation, social links navigation, back to blog, back to all posts, previous post next post,
      previous next, see all topics, view all topics, trending topics, post navigation, posts navigation, more on these
      topics`,
  },
  notice: {
    opens: `editorial standards, our editorial standards, terms of use, privacy policy, terms of service, press enter or
      click, purchase licensing rights`,
    whole: `cookie consent, cookie policy, cookie settings, cookie preferences, manage cookies, privacy preferences,
      privacy notice, privacy settings, terms and conditions, accept, accept all, accept cookies, reject all, close,
      loading, read our editorial standards, press enter or click to view image in full size, this video is unavailable,
      report an error, report a correction, tap to interact, hide caption, view image in fullscreen, advertiser
      disclosure, editorial disclosure, # of, # of #, start quote, end quote, listen to this story, listen to article,
      ai-generated summary, ai summary, this article is more than # years old, this article is more than # year old,
      suggest a correction, submit a correction, now playing, image # of #, view gallery, open image in gallery, click
      to enlarge, enable notifications, licensing rights, reprints & permissions, reprints and permissions, rights and
      permissions, republish this story for free, play audio, pause, mute, unmute, enter full screen, exit full screen,
      something went wrong, advertiser content, your privacy choices, do not sell my personal information, do not sell
      or share my personal information, ai generated, translated by ai, toggle caption, show caption, image caption,
      media caption, enlarge, enlarge this image, enlarge image, view full size, view larger image, open image modal,
      open full screen, buy photo, play video, watch video, play episode, read transcript, view transcript, show
      transcript, hide transcript, change text size, increase text size, decrease text size, text-to-speech, select
      language, translate this page, summarize this article, summarise this article, ask ai about this article, ask ai,
      generate key takeaways, generate summary, powered by wordpress, proudly powered by wordpress, blog at
      wordpress.com, powered by blogger, dismiss, show less, read less, expand all, collapse all, solve the daily
      crossword, opens in new tab, allow @ content, skip @ post, skip @ video, end of @ post, end of @ post #, end of @
      video, end of @ video #, loading form, end of list, list of # items, switch to dark mode, switch to light mode,
      video unavailable, tap to unmute, loaded #, current time # # duration # #`,
    asks: `we use cookies to, we use cookies on, we use cookies and, uses cookies to, placement of cookies, storing of
      cookies, by clicking accept, by clicking "accept, you agree to our, you agree to the, agree to our terms, agree to
      our privacy, acknowledge our privacy, privacy policy and terms of service apply, familiar with the privacy policy,
      by signing up you agree, protected by recaptcha, please enable javascript, need to enable javascript, enable
      javascript to, does not support javascript, does not support the video tag, all rights reserved, this material may
      not be published, view our privacy policy, according to our privacy policy, in our privacy policy, learn more
      about our editorial process, this article was originally published, this story was originally published, this
      story has not been edited by, published from a syndicated feed, auto-generated from a syndicated feed, except for
      the headline, lorem ipsum dolor sit, this page is best viewed in, for the content of external sites, this entry
      was posted on, copyright #, copyright c #, listen to this article, this summary was generated, summary generated
      by ai, this audio is generated, by submitting this, by submitting your, by subscribing you, by subscribing now,
      thomson reuters trust principles, this article is republished from, check back for updates., you can now listen to
      our, if you have been affected by the issues, to view this video please, this video can not be played, your
      privacy is important to us, this content is not available in your region, this content is not available due to
      your, republish our articles, republish our stories, republish this article, republish this story, error in our
      story, report a typo, privacy policy has been updated, something went wrong. please, please try again later, error
      loading media, file could not be played, media could not be loaded, loading the player, scroll back up to restore,
      click play to listen, video player is loading, site constitutes agreement to, nutrition information is
      automatically, nutrition information is calculated, nutritional information is automatically, nutritional
      information provided is, voice experience is generated by, article originally appeared on, post originally
      appeared on, story originally appeared on, available due to cookie, you need to accept cookies, please accept
      cookies, need to accept our cookies, accept the use of cookies, by showing the external content, your consent to
      load, need your consent to, manage your cookie preferences, cookies to improve your, cookies to give you the,
      cookies to ensure, top headlines are here, see an error in our, see an error in this, see an error?, spot an
      error?, spotted an error?, notice an error?, found an error?, found a mistake?, spot a mistake?, spotted a
      mistake?, spot a typo?, spotted a typo?, found a typo?, does not support html5, doesn't support html5, does not
      support the audio, does not support iframes, content is hosted by a third, this video is not available in your,
      this feature is not available in your, prices and availability are accurate, prices and availability are subject,
      skip @ post by, end of @ post by, skip @ video by, end of @ video by, ask for your permission before anything, is
      not responsible for third party, you must enable advertisement, seems to be blocking the video, unable to load the
      form, published from a wire agency, wire agency feed without, auto-aggregated by a computer, has not been created
      or edited by, copyright of this article belongs, find out more about how we test, spend hours testing every, there
      was an error please try, if the problem persists please, audio version of this article, read aloud by an
      automated, if you hear any errors, summarise this article with, summarize this article with, powered by ai
      reviewed by, we ask for your permission before, we need your consent to load, you must give consent to, open my
      cookie preferences`,
  },
};
