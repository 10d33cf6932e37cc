package no.forkant.assessment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import no.forkant.casefile.Item;
import no.forkant.rulebook.ParameterValues;

/**
 * The days on which an item can have happened, given how exactly its day is known.
 *
 * @param earliest never null
 * @param latest never null
 */
record Span(LocalDate earliest, LocalDate latest) {

  static Span of(Item item, ParameterValues parameters) {
    LocalDate day = item.occurredOn();
    return switch (item.precisionOrDefault()) {
      case DAY -> new Span(day, day);
      case MONTH -> new Span(day.withDayOfMonth(1), YearMonth.from(day).atEndOfMonth());
      case YEAR -> new Span(day.withDayOfYear(1), day.with(TemporalAdjusters.lastDayOfYear()));
      case ABOUT ->
          new Span(
              parameters.before("precision.about", day), parameters.after("precision.about", day));
    };
  }
}
