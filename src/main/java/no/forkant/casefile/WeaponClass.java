package no.forkant.casefile;

/** The class of a weapon or of a part of one. */
public enum WeaponClass {
  RIFLE,
  SHOTGUN,
  COMBINATION,
  PISTOL,
  REVOLVER,
  AIR,
  CROSSBOW,
  SUPPRESSOR,
  PART,
  MAGAZINE,
  KNIFE,
  OTHER
}
