const agency =
  /^(?:dpa|afp|epd|kna|sid|apa|sda|ats|ansa|adnkronos|efe|lusa|anp|belga|pti|ani|ians)(?:[-/ ](?:infocom|tmn|lby|afx|sda|ats))?$/iu;
const together =
  /\s(?:teams?|staff|newsroom|desk|editors|editorial|redaktion|equipo|équipe|redacción|rédaction|redazione)$/iu;
const house =
  /^(?:Reuters|The Conversation|Bloomberg)$|(?:^|[\s-])(?:press|presse|news|media|agency|newswire|desk|agence|agentur|agencia|agenzia)(?:$|[\s-])/iu;

/** Whether a name is the short one by which an agency signs what it sells: “dpa-infocom”. No person ever has it. */
export const isAgency = (name: string): boolean => agency.test(name);

/** Whether several people sign together: “Harbour Team”, “Larkfield Staff”. */
export const isTogether = (name: string): boolean => together.test(name);

/** Whether a name beside a person's is that of whom they write for: “Reuters”, “The Conversation”, “CNN”. */
export const isHouse = (name: string): boolean => house.test(name) || /^\p{Lu}{2,}$/u.test(name);
