package no.forkant.casefile;

/** Whether an item tells a fact or somebody's assessment (politiregisterloven § 6). */
public enum Nature {
  FACT,
  ASSESSMENT
}
