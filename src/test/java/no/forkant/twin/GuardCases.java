package no.forkant.twin;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.forkant.casefile.CaseFile;
import no.forkant.casefile.Item;
import no.forkant.casefile.Matter;
import no.forkant.casefile.MatterKind;
import no.forkant.casefile.Permit;
import no.forkant.casefile.Person;
import no.forkant.casefile.SecurityGuardDetails;
import no.forkant.casefile.Variant;

/** Draws case files about security guards, dense in what the law on them tells apart. */
public final class GuardCases {

  private static final List<Variant> VARIANTS =
      List.of(Variant.GUARD, Variant.DOOR_SUPERVISOR, Variant.VALUABLES, Variant.BODY_PROTECTION);

  private final Random random;

  /** The same seed draws the same cases. */
  public GuardCases(long seed) {
    this.random = new Random(seed);
  }

  /** Returns the next case, with up to {@code mostItems} items. */
  public CaseFile next(int mostItems) {
    return withItems(random.nextInt(mostItems + 1));
  }

  /** Returns the next case, with so many items. */
  public CaseFile withItems(int count) {
    LocalDate asOf = day(LocalDate.of(2023, 1, 1), LocalDate.of(2028, 12, 31));
    if (random.nextInt(12) == 0) {
      asOf = LocalDate.of(random.nextBoolean() ? 2024 : 2028, 2, 29);
    }
    boolean held = random.nextBoolean();
    LocalDate received = asOf.minusDays(random.nextInt(90));
    LocalDate birthDate = birthDate(asOf);
    GuardItems maker = new GuardItems(random, asOf, birthDate);
    List<Item> items = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      items.add(maker.next(i));
    }
    return new CaseFile(
        asOf,
        asOf.plusDays(random.nextInt(3)).atStartOfDay().toInstant(ZoneOffset.UTC),
        random.nextInt(10) == 0 ? day(LocalDate.of(1999, 1, 1), asOf) : null,
        party(birthDate),
        matter(held, received, asOf),
        items);
  }

  private LocalDate birthDate(LocalDate asOf) {
    LocalDate eighteen = asOf.minusYears(18);
    return switch (random.nextInt(10)) {
      case 0 -> eighteen;
      case 1 -> eighteen.plusDays(1);
      case 2 -> day(eighteen.minusDays(3), eighteen.plusYears(2));
      case 3 -> LocalDate.of(asOf.getYear() / 4 * 4 - 20, 2, 29);
      case 4 -> LocalDate.of(2008, 2, 29);
      default -> day(asOf.minusYears(66), asOf.minusYears(18));
    };
  }

  private static Person party(LocalDate birthDate) {
    return new Person(null, birthDate, List.of("NO"), null, null, null, null);
  }

  private Matter matter(boolean held, LocalDate received, LocalDate asOf) {
    return new Matter(
        held ? MatterKind.HELD_PERMIT : MatterKind.APPLICATION,
        Permit.SECURITY_GUARD,
        VARIANTS.get(random.nextInt(VARIANTS.size())),
        random.nextInt(8) == 0 ? null : details(asOf),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        held ? null : received,
        held ? received.minusYears(3) : null,
        null,
        null);
  }

  private SecurityGuardDetails details(LocalDate asOf) {
    LocalDate assessed = random.nextInt(3) == 0 ? null : asOf.minusDays(random.nextInt(60));
    return new SecurityGuardDetails(
        maybe(),
        assessed == null ? null : assessed.minusDays(20),
        assessed,
        maybe(),
        maybe(),
        maybe(),
        maybe(),
        null);
  }

  private Boolean maybe() {
    return switch (random.nextInt(3)) {
      case 0 -> null;
      case 1 -> Boolean.TRUE;
      default -> Boolean.FALSE;
    };
  }

  private LocalDate day(LocalDate first, LocalDate last) {
    return first.plusDays(random.nextInt((int) (last.toEpochDay() - first.toEpochDay()) + 1));
  }

  static Instant at(LocalDate day) {
    return day.atTime(8, 0).toInstant(ZoneOffset.UTC);
  }
}
