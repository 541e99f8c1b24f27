/** What languages call a cookie; most of them say the English word. */
export const cookieWords =
  /cookie|kakor|informasjonskaps|eväste|ciastecz|sütik|куки|çerez|クッキー|쿠키|ارتباط|كوكي|कुकी|עוגי|คุกกี้|小型文本/iu;

/** What a notice asks for: consent, and for whom. */
export const consentWords =
  /consent|agree|accept|partner|vendor|einwillig|zustimm|akzeptier|accept|acconsent|accett|acept|aceit|toestemm|akkoord|samtyck|samtykk|zgod|zgadza|акцепт|согла|прин[яи]|kabul|onay|同意|許可|동의|موافق|قبول|सहमत|स्वीकार/iu;
