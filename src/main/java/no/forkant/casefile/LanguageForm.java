package no.forkant.casefile;

/** The party's written form of Norwegian: bokmål or nynorsk (språklova § 15). */
public enum LanguageForm {
  nb,
  nn
}
