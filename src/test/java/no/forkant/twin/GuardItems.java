package no.forkant.twin;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import no.forkant.casefile.Answer;
import no.forkant.casefile.Certificate;
import no.forkant.casefile.Concern;
import no.forkant.casefile.Content;
import no.forkant.casefile.CriminalMatter;
import no.forkant.casefile.Custody;
import no.forkant.casefile.Employment;
import no.forkant.casefile.EndDay;
import no.forkant.casefile.Field;
import no.forkant.casefile.Intelligence;
import no.forkant.casefile.Item;
import no.forkant.casefile.ItemType;
import no.forkant.casefile.Nature;
import no.forkant.casefile.Offence;
import no.forkant.casefile.PatrolIncident;
import no.forkant.casefile.Permit;
import no.forkant.casefile.PersonCategory;
import no.forkant.casefile.Precision;
import no.forkant.casefile.Register;
import no.forkant.casefile.Reliability;
import no.forkant.casefile.Sentence;
import no.forkant.casefile.Stage;
import no.forkant.casefile.Status;
import no.forkant.casefile.Training;

/** Draws items for one case about a guard, near the boundaries of the law more often than not. */
final class GuardItems {

  private static final List<String> QUESTIONS =
      List.of(
          "SEC-033-UNSATISFACTORY",
          "SEC-233-UNSATISFACTORY",
          "SEC-014-UNSATISFACTORY",
          "SEC-014-ESTABLISHED",
          "SEC-033-VERIFIED",
          "SEC-233-VERIFIED",
          "SEC-014-VERIFIED",
          "SEC-030a-NO_APPRENTICE",
          "SEC-036-NOT_REAPPROVED",
          "SEC-235-NOT_REAPPROVED",
          "SEC-236-NOT_REAPPROVED",
          "SEC-238-NOT_REAPPROVED",
          "SEC-042-UNFIT",
          "SEC-042-VERIFIED",
          "SEC-242-CHECKED",
          "SEC-243-CHECKED",
          "SEC-244-CHECKED");
  private static final List<ItemType> TYPES =
      List.of(
          ItemType.CRIMINAL_MATTER,
          ItemType.CRIMINAL_MATTER,
          ItemType.CRIMINAL_MATTER,
          ItemType.CRIMINAL_MATTER,
          ItemType.TRAINING,
          ItemType.TRAINING,
          ItemType.TRAINING,
          ItemType.ANSWER,
          ItemType.ANSWER,
          ItemType.ANSWER,
          ItemType.PATROL_INCIDENT,
          ItemType.CUSTODY,
          ItemType.CONCERN,
          ItemType.EMPLOYMENT,
          ItemType.CERTIFICATE,
          ItemType.INTELLIGENCE);

  private final Random random;
  private final LocalDate asOf;
  private final LocalDate birthDate;

  GuardItems(Random random, LocalDate asOf, LocalDate birthDate) {
    this.random = random;
    this.asOf = asOf;
    this.birthDate = birthDate;
  }

  Item next(int number) {
    ItemType type = pick(TYPES);
    LocalDate occurred = asOf.minusDays(random.nextInt(2_200)).plusDays(random.nextInt(20));
    LocalDate recorded = occurred.plusDays(random.nextInt(40));
    Field field = one(4) ? pick(Field.values()) : field(type);
    return new Item(
        "i" + number,
        type,
        field,
        one(8) ? pick(Register.values()) : register(type),
        one(6) ? pick(PersonCategory.values()) : null,
        one(10) ? Nature.ASSESSMENT : Nature.FACT,
        one(3) ? pick(Reliability.values()) : Reliability.VERIFIED,
        occurred,
        one(10) && type != ItemType.TRAINING ? pick(Precision.values()) : null,
        GuardCases.at(one(12) ? recorded.plusDays(200) : recorded),
        !one(8),
        one(12) ? pick(Status.values()) : null,
        one(15) ? "i" + random.nextInt(number + 1) : null,
        null,
        one(4) ? "n" + random.nextInt(2) : null,
        one(20) ? "asked for" : null,
        one(20) ? asOf.plusDays(random.nextInt(3) - 1) : null,
        one(25) ? Boolean.TRUE : null,
        content(type, occurred));
  }

  private Field field(ItemType type) {
    return switch (type) {
      case CRIMINAL_MATTER -> pick(List.of(Field.INVESTIGATION, Field.ENFORCEMENT));
      case TRAINING, CERTIFICATE -> pick(List.of(Field.ORGANISATION, Field.PARTY));
      case EMPLOYMENT, CONCERN -> pick(List.of(Field.EMPLOYER, Field.PUBLIC));
      case CUSTODY -> Field.DETENTION;
      default -> Field.OPERATIONS;
    };
  }

  private Register register(ItemType type) {
    return switch (type) {
      case CRIMINAL_MATTER -> pick(List.of(Register.REACTIONS, Register.CRIMINAL_CASES));
      case PATROL_INCIDENT -> Register.OPERATIONS_LOG;
      case CUSTODY -> Register.CUSTODY_LOG;
      case INTELLIGENCE -> Register.INTELLIGENCE;
      case TRAINING, EMPLOYMENT -> pick(List.of(Register.NONE, Register.GUARD));
      default -> Register.NONE;
    };
  }

  private Content content(ItemType type, LocalDate day) {
    return switch (type) {
      case CRIMINAL_MATTER -> matter(day);
      case TRAINING -> training(day);
      case ANSWER ->
          new Answer(
              pick(QUESTIONS),
              pick(Answer.Reply.values()),
              "seen",
              "anna",
              day.minusDays(random.nextInt(2)),
              null,
              null,
              null);
      case PATROL_INCIDENT ->
          new PatrolIncident(pick(PatrolIncident.Incident.values()), maybe(), null, null);
      case CUSTODY -> new Custody(pick(Custody.Reason.values()), day, one(2) ? day : null);
      case CONCERN ->
          new Concern(
              one(2) ? Concern.Topic.GUARD_CONDUCT : pick(Concern.Topic.values()),
              random.nextBoolean(),
              "seen",
              null,
              null,
              one(3) ? List.of(one(2) ? Permit.SECURITY_GUARD : Permit.WEAPON) : null);
      case EMPLOYMENT ->
          new Employment(
              "guard",
              one(4) ? null : pick(Employment.EmployerKind.values()),
              null,
              asOf.minusDays(random.nextInt(120)),
              one(2) ? null : one(2) ? EndDay.OPEN : EndDay.on(asOf),
              null);
      case CERTIFICATE ->
          new Certificate(pick(Certificate.Kind.values()), one(3) ? "SE" : "NO", day, null);
      default ->
          new Intelligence(pick(Intelligence.Topic.values()), Intelligence.SourceGrade.B, 2, true);
    };
  }

  private Training training(LocalDate day) {
    LocalDate passed =
        switch (random.nextInt(6)) {
          case 0 -> null;
          case 1 -> asOf.minusYears(4);
          case 2 -> asOf.minusYears(4).minusDays(1);
          default -> day;
        };
    List<Training.Course> courses =
        List.of(
            Training.Course.GUARD_FULL,
            Training.Course.GUARD_FULL,
            Training.Course.GUARD_BASIC,
            Training.Course.DOOR_SUPERVISOR,
            Training.Course.VALUABLES_TRANSPORT,
            Training.Course.BODY_PROTECTION,
            Training.Course.POLICE_EDUCATION);
    return new Training(
        pick(courses),
        one(3) ? pick(Training.Kind.values()) : Training.Kind.EXAM,
        null,
        passed,
        one(6) ? EndDay.on(asOf.plusDays(random.nextInt(3) - 1)) : null);
  }

  private CriminalMatter matter(LocalDate day) {
    LocalDate offence =
        one(3) ? birthDate.plusYears(17).plusDays(random.nextInt(400)) : day.minusDays(100);
    offence = offence.isAfter(day) ? day : offence;
    LocalDate decided =
        one(6) ? asOf.minusYears(2).minusDays(random.nextInt(3) - 1) : day.minusDays(1);
    decided = decided.isBefore(offence) ? offence : decided;
    return new CriminalMatter(
        pick(Offence.values()),
        pick(Stage.values()),
        offence,
        one(3) ? null : decided,
        one(3) ? null : decided,
        one(3) ? null : sentence(decided),
        one(10) ? List.of(sentence(decided)) : null,
        null,
        one(3) ? null : pick(List.of(0, 3, 6, 7, 12, 13, 24, 36, 37, 72)),
        one(6) ? pick(List.of(16, 17, 18, 19)) : null,
        null,
        null,
        one(3) ? "m" + random.nextInt(3) : null,
        null,
        maybe(),
        maybe(),
        null,
        maybe(),
        null,
        maybe(),
        maybe());
  }

  private Sentence sentence(LocalDate decided) {
    return new Sentence(
        pick(Sentence.Kind.values()),
        months(),
        months(),
        one(2) ? null : decided.plusMonths(random.nextInt(30)));
  }

  private Double months() {
    return one(4) ? null : Double.valueOf(pick(List.of(1, 5, 6, 7, 12, 30)));
  }

  private Boolean maybe() {
    return switch (random.nextInt(3)) {
      case 0 -> null;
      case 1 -> Boolean.TRUE;
      default -> Boolean.FALSE;
    };
  }

  private boolean one(int of) {
    return random.nextInt(of) == 0;
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
