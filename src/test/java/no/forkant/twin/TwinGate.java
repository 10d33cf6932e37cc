package no.forkant.twin;

import java.util.ArrayList;
import java.util.List;
import no.forkant.casefile.Certificate;
import no.forkant.casefile.CriminalMatter;
import no.forkant.casefile.Item;
import no.forkant.casefile.ItemType;
import no.forkant.casefile.PersonCategory;
import no.forkant.casefile.Register;
import no.forkant.rulebook.Condition;

/**
 * Which item may reach which condition in a matter of a security guard: vaktvirksomhetsloven §§ 8
 * and 9, vaktvirksomhetsforskriften §§ 4 to 6 and 32, politiregisterforskriften §§ 44-6, 48-6, 53-7
 * and 54-6.
 */
final class TwinGate {

  final List<Item> conduct = new ArrayList<>();
  final List<Item> competence = new ArrayList<>();
  final List<Item> formalities = new ArrayList<>();
  final List<Item> fitness = new ArrayList<>();
  private final TwinCertificate certificate;
  private final boolean held;

  TwinGate(List<Item> usable, TwinCertificate certificate, boolean held) {
    this.certificate = certificate;
    this.held = held;
    for (Item item : usable) {
      if (item.about() == null) {
        sort(item);
      }
    }
  }

  private void sort(Item item) {
    if (reaches(item, Condition.CONDUCT)) {
      conduct.add(item);
    }
    if (reaches(item, Condition.COMPETENCE)) {
      competence.add(item);
    }
    if (reaches(item, Condition.FORMALITIES)) {
      formalities.add(item);
    }
    if (reaches(item, Condition.FITNESS)) {
      fitness.add(item);
    }
  }

  /** Returns whether an item about the party may be used for a condition. */
  boolean reaches(Item item, Condition condition) {
    return switch (condition) {
      // forskriften § 4 second paragraph, § 6: what the certificate shows, from the two registers
      case CONDUCT ->
          item.type() == ItemType.CRIMINAL_MATTER
              && isOwn(item)
              && isCaseRegister(item)
              && certificate.shows(item);
      case COMPETENCE ->
          (item.type() == ItemType.TRAINING || item.type() == ItemType.EMPLOYMENT)
              && isNoPoliceRegister(item);
      case FORMALITIES -> !held && isPaper(item);
      case FITNESS -> held && isForFitness(item);
      default -> false;
    };
  }

  /** forskriften § 32: what the police meet with; lov § 8 third paragraph: what is investigated. */
  private static boolean isForFitness(Item item) {
    return switch (item.type()) {
      case PATROL_INCIDENT -> isOwn(item) && item.register() == Register.OPERATIONS_LOG;
      case CUSTODY ->
          isOwn(item)
              && (item.register() == Register.CUSTODY_LOG
                  || item.register() == Register.OPERATIONS_LOG);
      case CRIMINAL_MATTER -> isOwn(item) && isCaseRegister(item) && isUndecided(matter(item));
      case CONCERN ->
          isOwn(item)
              && (isNoPoliceRegister(item)
                  || item.register() == Register.OPERATIONS_LOG
                  || item.register() == Register.CUSTODY_LOG);
      default -> false;
    };
  }

  private static boolean isCaseRegister(Item item) {
    return item.register() == Register.REACTIONS || item.register() == Register.CRIMINAL_CASES;
  }

  private static boolean isUndecided(CriminalMatter matter) {
    return switch (matter.stage()) {
      case REPORTED, CHARGED, INDICTED, PENALTY_NOTICE_OPEN, CONVICTED_NOT_FINAL -> true;
      default -> false;
    };
  }

  /** The certificate itself; who employs and since when, as forskriften § 5 asks. */
  private static boolean isPaper(Item item) {
    return item.content() instanceof Certificate certificate
        ? certificate.kind() == Certificate.Kind.CONDUCT
        : item.type() == ItemType.EMPLOYMENT && isNoPoliceRegister(item);
  }

  private static boolean isNoPoliceRegister(Item item) {
    return item.register() == Register.GUARD || item.register() == Register.NONE;
  }

  private static boolean isOwn(Item item) {
    return item.personCategory() != PersonCategory.RELATED;
  }

  static CriminalMatter matter(Item item) {
    return (CriminalMatter) item.content();
  }
}
