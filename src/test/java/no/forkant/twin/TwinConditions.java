package no.forkant.twin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.forkant.casefile.CaseFile;
import no.forkant.casefile.Certificate;
import no.forkant.casefile.Concern;
import no.forkant.casefile.CriminalMatter;
import no.forkant.casefile.Employment;
import no.forkant.casefile.Item;
import no.forkant.casefile.ItemType;
import no.forkant.casefile.MatterKind;
import no.forkant.casefile.Offence;
import no.forkant.casefile.PatrolIncident;
import no.forkant.casefile.Person;
import no.forkant.casefile.Reliability;
import no.forkant.casefile.SecurityGuardDetails;
import no.forkant.rulebook.Condition;

/** Conduct, age, papers and fitness of a guard, provision by provision. */
final class TwinConditions {

  private final CaseFile file;
  private final TwinGate gate;
  private final TwinWeighing weighing;
  private final boolean held;

  TwinConditions(CaseFile file, TwinGate gate, TwinWeighing weighing) {
    this.file = file;
    this.gate = gate;
    this.weighing = weighing;
    this.held = file.matter().kind() == MatterKind.HELD_PERMIT;
  }

  /** Lov § 8 first paragraph, forskriften § 6; pending matters after politiregisterloven § 41. */
  void conduct() {
    List<Item> special = new ArrayList<>();
    List<Item> other = new ArrayList<>();
    List<Item> pending = new ArrayList<>();
    for (Item item : gate.conduct) {
      CriminalMatter matter = TwinGate.matter(item);
      switch (matter.stage()) {
        case CHARGED, INDICTED, PENALTY_NOTICE_OPEN, CONVICTED_NOT_FINAL -> pending.add(item);
        default -> (isWeighedSpecially(matter.offence()) ? special : other).add(item);
      }
    }
    if (!special.isEmpty()) {
      weighing.ground("SEC-033", Condition.CONDUCT, special, "UNSATISFACTORY");
    }
    if (!other.isEmpty()) {
      weighing.ground("SEC-233", Condition.CONDUCT, other, "UNSATISFACTORY");
    }
    if (!pending.isEmpty()) {
      weighing.ground("SEC-014", Condition.CONDUCT, pending, "ESTABLISHED", "UNSATISFACTORY");
    }
  }

  /**
   * Forskriften § 6: unlawful intoxicants, breach of the peace, acquisitive crime, violence, and
   * the offences of straffeloven 1902 §§ 222 to 226: coercion, deprivation of liberty, trafficking.
   */
  private static boolean isWeighedSpecially(Offence offence) {
    return switch (offence) {
      case DRUGS_USE, DRUGS_POSSESSION, DRUGS_SUPPLY -> true;
      case PUBLIC_ORDER, RESISTING_POLICE -> true;
      case THEFT, ROBBERY, HANDLING, MONEY_LAUNDERING, FRAUD, FORGERY, EMBEZZLEMENT -> true;
      case HOMICIDE, VIOLENCE, GRAVE_VIOLENCE, DOMESTIC_VIOLENCE, THREATS, STALKING -> true;
      case SEXUAL, CHILD_SEXUAL, TERRORISM, WAR_CRIMES -> true;
      case COERCION, DEPRIVATION_OF_LIBERTY, TRAFFICKING, FORCED_MARRIAGE -> true;
      case FALSE_ACCUSATION -> true;
      default -> false;
    };
  }

  /** Lov § 8 first paragraph, fourth and fifth sentence. */
  void age() {
    LocalDate birthDate = ((Person) file.party()).birthDate();
    if (!file.asOf().isBefore(TwinDays.reaches(birthDate, 18))) {
      return;
    }
    if (details() != null && Boolean.TRUE.equals(details().apprentice())) {
      weighing.ground("SEC-030a", Condition.AGE, List.of(), "NO_APPRENTICE");
    } else {
      weighing.bar("SEC-030", Condition.AGE);
    }
  }

  private SecurityGuardDetails details() {
    return (SecurityGuardDetails) file.matter().details();
  }

  /** Forskriften § 5: shown and assessed before the employment begins. */
  void formalities() {
    List<Item> certificates = new ArrayList<>();
    List<Item> employments = new ArrayList<>();
    for (Item item : gate.formalities) {
      if (item.content() instanceof Certificate certificate
          && certificate.kind() == Certificate.Kind.CONDUCT
          && item.reliability() != Reliability.UNVERIFIED) {
        certificates.add(item);
      }
      if (item.content() instanceof Employment) {
        employments.add(item);
      }
    }
    SecurityGuardDetails details = details();
    boolean presented = details != null && Boolean.TRUE.equals(details.certificatePresented());
    if (certificates.isEmpty() && !presented) {
      weighing.missing("SEC-031", Condition.FORMALITIES);
    }
    if (details == null || details.certificateAssessedOn() == null) {
      weighing.missing("SEC-031a", Condition.FORMALITIES);
      return;
    }
    List<Item> begun = new ArrayList<>();
    for (Item item : employments) {
      Employment employment = (Employment) item.content();
      if (employment.from().isBefore(details.certificateAssessedOn())
          && TwinCompetence.isAsGuard(employment, file.asOf())) {
        begun.add(item);
      }
    }
    if (!begun.isEmpty()) {
      weighing.note("SEC-231", Condition.FORMALITIES, begun);
    }
  }

  /** Forskriften § 32 second paragraph; lov § 8 third paragraph. */
  void fitness() {
    List<Item> met = new ArrayList<>();
    List<Item> worries = new ArrayList<>();
    List<Item> custody = new ArrayList<>();
    List<Item> investigated = new ArrayList<>();
    for (Item item : gate.fitness) {
      if (item.content() instanceof PatrolIncident incident && isUnfit(incident.incident())) {
        met.add(item);
      } else if (item.content() instanceof Concern concern && isAboutTheGuard(concern)) {
        worries.add(item);
      } else if (item.type() == ItemType.CUSTODY) {
        custody.add(item);
      } else if (item.content() instanceof CriminalMatter matter && isInvestigated(matter)) {
        investigated.add(item);
      }
    }
    if (!met.isEmpty()) {
      weighing.ground("SEC-042", Condition.FITNESS, met, "UNFIT");
    }
    if (!worries.isEmpty()) {
      weighing.trigger("SEC-242", Condition.FITNESS, worries);
    }
    if (!investigated.isEmpty()) {
      weighing.trigger("SEC-243", Condition.FITNESS, investigated);
    }
    if (!custody.isEmpty()) {
      weighing.trigger("SEC-244", Condition.FITNESS, custody);
    }
  }

  /**
   * Forskriften § 32, "ikke anses skikket": acts and states that a guard cannot stand duty in.
   * Health and what happens at home are kept apart from fitness (contract section 5).
   */
  private static boolean isUnfit(PatrolIncident.Incident incident) {
    return switch (incident) {
      case INTOXICATION, DRUG_USE, DISTURBANCE, VIOLENCE, THREATS, WEAPON_SHOWN, RESISTING -> true;
      default -> false;
    };
  }

  private static boolean isAboutTheGuard(Concern concern) {
    return switch (concern.topic()) {
      case WEAPON_CARE, DRIVING_FITNESS, DRIVING_CONDUCT, TRADE_CONDUCT, IDENTITY, CHILD -> false;
      default -> true;
    };
  }

  /** Lov § 8 third paragraph: serious, or bearing on the trust in the work. */
  private static boolean isInvestigated(CriminalMatter matter) {
    if (isWeighedSpecially(matter.offence()) || Boolean.TRUE.equals(matter.inService())) {
      return true;
    }
    return switch (matter.offence()) {
      case WEAPONS, EXPLOSIVES, ARSON, ORGANISED, HATE, SMUGGLING, GUARD_LAW -> true;
      default -> false;
    };
  }
}
