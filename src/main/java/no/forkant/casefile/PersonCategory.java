package no.forkant.casefile;

/**
 * The role in which a person is registered; what is registered about a witness, victim or informant
 * is never used against that person (politiregisterloven §§ 5, 6).
 */
public enum PersonCategory {
  SUBJECT,
  SUSPECT,
  CONVICTED,
  WITNESS,
  VICTIM,
  INFORMANT,
  RELATED
}
