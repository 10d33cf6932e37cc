package no.forkant.casefile;

import java.util.List;

/**
 * A publicly documented course of events with the days on which the service is asked; {@code
 * docs/contract/timeline-case.md} explains it.
 *
 * @param slug its name in files and reports, in small letters; never null
 * @param title its title; never null
 * @param sources addresses of the public documents; never null or empty
 * @param note what went wrong or right, in a sentence or two; never null
 * @param party the party; never null
 * @param information what became known, whenever it did; never null
 * @param checkpoints the days on which the service is asked; never null or empty
 */
public record TimelineCase(
    String slug,
    String title,
    List<String> sources,
    String note,
    Party party,
    List<Item> information,
    List<Checkpoint> checkpoints) {

  /** Copies its lists, so that it can never change. */
  public TimelineCase {
    sources = List.copyOf(sources);
    information = List.copyOf(information);
    checkpoints = List.copyOf(checkpoints);
  }

  /**
   * Returns the case file that asks the service on the day of {@code checkpoint}, with all items of
   * the case and those of the checkpoint after them, known at the end of that day in UTC.
   */
  public CaseFile at(Checkpoint checkpoint) {
    return new CaseFile(
        checkpoint.asOf(),
        checkpoint.knownAt(),
        null,
        party,
        checkpoint.matter(),
        checkpoint.added(information));
  }
}
