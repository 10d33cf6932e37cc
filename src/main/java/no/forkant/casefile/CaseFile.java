package no.forkant.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that one assessment reads. The same document is posted by integrators, stored for
 * replay and written in scenarios; {@code contract/case-file.md} explains it.
 *
 * @param asOf the day ages and look-backs are reckoned from; null means now, in stored cases only
 * @param knownAt only items recorded at or before it are read; null means now, in stored cases only
 * @param lawAsOf the day whose law applies; null means {@code asOf}
 * @param party the party; never null
 * @param matter the matter; never null
 * @param information the items, in any order; never null
 */
public record CaseFile(
    @Nullable LocalDate asOf,
    @Nullable Instant knownAt,
    @Nullable LocalDate lawAsOf,
    Party party,
    Matter matter,
    List<Item> information) {

  /** Copies its list, so that it can never change. */
  public CaseFile {
    information = List.copyOf(information);
  }

  /**
   * Returns this case file assessed on another day with other knowledge; the law follows {@code
   * asOf}.
   */
  public CaseFile at(LocalDate asOf, Instant knownAt) {
    return new CaseFile(asOf, knownAt, lawAsOf, party, matter, information);
  }

  /** Returns this case file with other items. */
  public CaseFile withInformation(List<Item> items) {
    return new CaseFile(asOf, knownAt, lawAsOf, party, matter, items);
  }
}
