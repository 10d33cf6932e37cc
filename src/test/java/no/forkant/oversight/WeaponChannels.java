package no.forkant.oversight;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import no.forkant.casefile.CaseFile;
import no.forkant.casefile.CaseFileReader;
import no.forkant.casefile.CriminalMatter;
import no.forkant.casefile.Custody;
import no.forkant.casefile.Document;
import no.forkant.casefile.Field;
import no.forkant.casefile.IdentityPolicy;
import no.forkant.casefile.Item;
import no.forkant.casefile.ItemType;
import no.forkant.casefile.MatterKind;
import no.forkant.casefile.PatrolIncident;
import no.forkant.casefile.PersonCategory;
import no.forkant.casefile.ProtectiveOrder;
import no.forkant.casefile.Register;
import no.forkant.casefile.Stage;
import no.forkant.casefile.TravelRestriction;
import no.forkant.rulebook.Admission;
import no.forkant.rulebook.Condition;
import org.jspecify.annotations.Nullable;

/**
 * What the law lets reach conduct and fitness in weapons matters, told once more and without a look
 * at {@code admissibility.yaml}: våpenforskrifta §§ 7-4 and 7-6, politiregisterloven § 41 with
 * politiregisterforskriften chapters 29 to 31, and våpenlova § 30 for what the police see of the
 * keeping of weapons when they control it.
 */
final class WeaponChannels {

  /** Våpenforskrifta § 7-6: chapters 47, 48, 51, 53 and 54, and what PST passes on. */
  private static final Set<Register> NAMED =
      EnumSet.of(
          Register.INTELLIGENCE,
          Register.CRIMINAL_CASES,
          Register.WANTED,
          Register.OPERATIONS_LOG,
          Register.CUSTODY_LOG,
          Register.PST);

  /** Våpenlova §§ 30 and 36: what the permit unit itself knows or is told. */
  private static final Set<Register> OF_THE_UNIT = EnumSet.of(Register.WEAPONS, Register.NONE);

  /** Politiregisterforskriften § 28-3: reactions in the register for certificates. */
  private static final Set<Stage> REACTIONS =
      EnumSet.of(Stage.CONVICTED, Stage.PENALTY_NOTICE_ACCEPTED, Stage.WAIVED, Stage.MEDIATION);

  /** Politiregisterforskriften §§ 31-1 to 31-4: what is pending and noted without more. */
  private static final Set<Stage> PENDING =
      EnumSet.of(Stage.INDICTED, Stage.PENALTY_NOTICE_OPEN, Stage.CONVICTED_NOT_FINAL);

  private static final Set<PersonCategory> ABOUT_THE_PARTY =
      EnumSet.of(PersonCategory.SUBJECT, PersonCategory.SUSPECT, PersonCategory.CONVICTED);

  /** Types that tell nothing of the person, or only what was done or asked in the permit's case. */
  private static final Set<ItemType> NO_MATTER_OF_FITNESS =
      EnumSet.of(ItemType.DEBT, ItemType.LIFE_EVENT, ItemType.MEMBERSHIP, ItemType.RESIDENCE);

  private static final Set<ItemType> OF_THE_CASE =
      EnumSet.of(ItemType.PERMIT_HISTORY, ItemType.ORDER);

  /** Own control of how weapons are kept: våpenlova § 30, våpenforskrifta § 11-6. */
  private static final Set<ItemType> OWN_CONTROL =
      EnumSet.of(ItemType.WEAPON_HANDLING, ItemType.STORAGE_INSPECTION);

  private WeaponChannels() {}

  /** Returns the most that the law lets an item do in a condition; null if nothing. */
  static @Nullable Admission most(Condition condition, Item item) {
    return condition == Condition.CONDUCT ? inConduct(item) : inFitness(item);
  }

  private static @Nullable Admission inConduct(Item item) {
    boolean ofCases =
        item.register() == Register.REACTIONS || item.register() == Register.CRIMINAL_CASES;
    boolean own = ABOUT_THE_PARTY.contains(item.personCategoryOrDefault());
    boolean shown =
        onCertificate(item)
            || (item.content() instanceof ProtectiveOrder order
                && order.order() == ProtectiveOrder.OrderKind.CONTACT_BAN_SENTENCE);
    return ofCases && own && shown ? Admission.GROUND : null;
  }

  /** Returns whether an exhaustive and extended certificate can show an item. */
  static boolean onCertificate(Item item) {
    return item.content() instanceof CriminalMatter matter
        && (REACTIONS.contains(matter.stage()) || isPending(matter));
  }

  private static boolean isPending(CriminalMatter matter) {
    return PENDING.contains(matter.stage())
        || (matter.stage() == Stage.CHARGED && Boolean.TRUE.equals(matter.prosecutorConsulted()));
  }

  private static @Nullable Admission inFitness(Item item) {
    boolean own = ABOUT_THE_PARTY.contains(item.personCategoryOrDefault());
    boolean named = NAMED.contains(item.register());
    if (NO_MATTER_OF_FITNESS.contains(item.type()) || !(named || isOfTheUnit(item))) {
      return null;
    }
    if (isSettledByAReaction(item)) {
      return null;
    }
    boolean ground = own && !OF_THE_CASE.contains(item.type()) && (named || isOwnControl(item));
    return ground && !isWithoutReaction(item) ? Admission.GROUND : Admission.TRIGGER;
  }

  private static boolean isOfTheUnit(Item item) {
    return OF_THE_UNIT.contains(item.register());
  }

  private static boolean isOwnControl(Item item) {
    return OWN_CONTROL.contains(item.type())
        && (item.register() == Register.WEAPONS
            || (item.register() == Register.NONE && item.field() == Field.ADMINISTRATION));
  }

  /** A reaction is conduct (§ 7-4), and the contact ban of a sentence is a reaction. */
  private static boolean isSettledByAReaction(Item item) {
    return (item.content() instanceof CriminalMatter matter && REACTIONS.contains(matter.stage()))
        || (item.content() instanceof ProtectiveOrder order
            && order.order() == ProtectiveOrder.OrderKind.CONTACT_BAN_SENTENCE);
  }

  /** Politiregisterforskriften § 48-6: no reaction came of it, or nothing is decided. */
  private static boolean isWithoutReaction(Item item) {
    return item.content() instanceof CriminalMatter matter
        && !PENDING.contains(matter.stage())
        && matter.stage() != Stage.CHARGED;
  }

  /** Returns whether the law plainly lets an item carry a ground, so that it may not be lost. */
  static boolean mustGround(Condition condition, Item item) {
    if (!ABOUT_THE_PARTY.contains(item.personCategoryOrDefault())) {
      return false;
    }
    if (condition == Condition.CONDUCT) {
      return item.register() == Register.REACTIONS && onCertificate(item);
    }
    return switch (item.register()) {
      case INTELLIGENCE, PST -> item.type() == ItemType.INTELLIGENCE;
      case CRIMINAL_CASES ->
          item.content() instanceof CriminalMatter matter
              && (isPending(matter) || matter.stage() == Stage.CHARGED);
      case WANTED ->
          item.content() instanceof TravelRestriction told
              && told.basis() == TravelRestriction.Basis.WANTED;
      case OPERATIONS_LOG ->
          item.content() instanceof PatrolIncident met
              && met.incident() == PatrolIncident.Incident.VIOLENCE;
      case CUSTODY_LOG ->
          item.content() instanceof Custody stay && stay.reason() == Custody.Reason.DISTURBANCE;
      case WEAPONS -> OWN_CONTROL.contains(item.type());
      default -> false;
    };
  }

  /** Returns a plain hunter's case without information. */
  static CaseFile file(MatterKind kind, LocalDate day) {
    String started =
        kind == MatterKind.APPLICATION
            ? "receivedOn: " + day.minusDays(20)
            : "request: REGAIN, grantedOn: " + day.minusYears(6);
    String told =
        ("{asOf: %s, knownAt: '%sT12:00:00Z', party: {kind: PERSON, birthDate: 1980-05-17,"
                + " citizenships: ['NO']}, information: [],"
                + " matter: {kind: %s, permit: WEAPON, variant: HUNT, %s}}")
            .formatted(day, day, kind, started);
    return new CaseFileReader(
            Clock.fixed(Instant.parse("2099-12-31T00:00:00Z"), ZoneOffset.UTC),
            IdentityPolicy.SYNTHETIC_ONLY)
        .trial(Document.ofYaml(told))
        .orElseThrow();
  }
}
